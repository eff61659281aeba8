/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { placesOf, stretches } from '../correction/chosen-spans.js';
import type { Span } from '../span.js';
import { abridged } from './correction-forms.js';
import { elementOf } from './page-elements.js';
import { rangeOf, selectedSpan } from './text-selection.js';

/** The words that the reader chose to do something with: by selecting them, or by writing them into a field. */
export interface WordChooser {
  /** The chosen words as stretches, one a block; none where nothing is chosen. */
  chosen(): readonly Span[];
  clear(): void;
  /** To the next place of the written words, or the one before. */
  seek(direction: 1 | -1): void;
  /** Shows what is chosen in a text that was drawn anew. */
  mark(): void;
  /** Asks the reader to choose. */
  ask(): void;
}

/** @param isOpen false where selecting words means nothing */
export function wordChooser(text: string, blocks: readonly Span[], isOpen: () => boolean): WordChooser {
  const field = elementOf('words', HTMLInputElement);
  const note = elementOf('chosen', HTMLOutputElement);
  let chosen: Span | null = null;

  function choose(span: Span | null, words: string): void {
    chosen = span;
    note.textContent = words;
    mark();
  }

  function mark(): void {
    const range = chosen === null ? null : rangeOf(chosen);
    // Browsers without highlights have the note alone.
    if (range === null) CSS.highlights?.delete('chosen');
    else CSS.highlights?.set('chosen', new Highlight(range));
  }

  function seek(direction: 1 | -1 | 0): void {
    const places = placesOf(text, field.value);
    const from = chosen?.start ?? -1;
    const after = places.findIndex(({ start }) => (direction === 1 ? start > from : start >= from));
    const next = after === -1 ? 0 : after;
    const at = direction === -1 ? (next - 1 + places.length) % places.length : next;
    const place = places[at];
    if (place === undefined) {
      choose(null, field.value.trim() === '' ? '' : 'These words do not stand in the text.');
      return;
    }
    const { start, end } = place;
    const before = text.slice(Math.max(0, start - 30), start).replace(/\s+/g, ' ');
    const behind = text.slice(end, end + 30).replace(/\s+/g, ' ');
    choose(place, `${at + 1} of ${places.length}: …${before}[${text.slice(start, end)}]${behind}…`);
    rangeOf(place)?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  }

  field.addEventListener('input', () => seek(0));
  field.addEventListener('keydown', ({ key, shiftKey }) => {
    if (key === 'Enter') seek(shiftKey ? -1 : 1);
  });
  document.addEventListener('selectionchange', () => {
    const span = isOpen() ? selectedSpan() : null;
    const parts = span === null ? [] : stretches(text, span, blocks);
    const [first] = parts;
    const last = parts.at(-1);
    if (first === undefined || last === undefined) return;
    const whole = { start: first.start, end: last.end };
    choose(whole, `chosen: “${abridged(text.slice(whole.start, whole.end), 90)}”`);
  });
  return {
    chosen: () => (chosen === null ? [] : stretches(text, chosen, blocks)),
    clear() {
      field.value = '';
      choose(null, '');
    },
    seek,
    mark,
    ask: () => field.focus(),
  };
}
