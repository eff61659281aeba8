import { bySpan, type Span } from '../span.js';
import { escapedText, html, type Markup, trusted } from './markup.js';

/** A stretch of text to be shown as something. */
export interface TextMark extends Span {
  readonly classes: readonly string[];
  /** What stands before its first words. */
  readonly opening: Markup;
  /** What it is a mark of, for the page's script: stands in `data-of` of every piece. */
  readonly key?: string;
}

/** A stretch of text as HTML with its marks, which may nest and cross: it is cut wherever a mark begins or ends. */
export function markedText(text: string, within: Span, marks: readonly TextMark[]): Markup {
  const shown = marks
    .filter(({ start, end }) => start < within.end && end > within.start)
    .map((mark) => ({
      ...mark,
      start: Math.max(mark.start, within.start),
      end: Math.min(mark.end, within.end),
    }))
    .sort(bySpan);
  const edges = new Set([within.start, within.end, ...shown.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].sort((a, b) => a - b);
  let markup = '';
  let open: (typeof shown)[number][] = [];
  let next = 0;
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    open = open.filter((mark) => mark.end > start);
    for (let mark = shown[next]; mark !== undefined && mark.start === start; mark = shown[next]) {
      markup += mark.opening.markup;
      open.push(mark);
      next += 1;
    }
    const words = text.slice(start, end);
    markup += open.length === 0 ? escapedText(words) : piece(words, open).markup;
  }
  return trusted(markup);
}

function piece(words: string, marks: readonly TextMark[]): Markup {
  const classes = [...new Set(marks.flatMap((mark) => mark.classes))].join(' ');
  const keys = [...new Set(marks.flatMap(({ key }) => key ?? []))].join(' ');
  return keys === ''
    ? html`<mark class="${classes}">${words}</mark>`
    : html`<mark class="${classes}" data-of="${keys}">${words}</mark>`;
}
