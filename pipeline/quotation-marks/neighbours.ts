import type { Span } from '../span.js';

/** What stands beside a mark, as far as it tells an opening mark from a closing one. */
export type Neighbour = 'edge' | 'opening' | 'closing' | 'word';

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const mark = /["＂“‟„”'＇‘‛‚`’«»‹›]/;
/** Spaces that keep two marks apart which belong together: `’ ”`. */
const narrowSpace = /[\u00a0\u2009\u200a\u202f]/;
const opening = /[([{<\-‐‑‒–—―/|=+*~_¿¡]/;
const closing = /[.,;:!?…)\]}>]/;
const dash = /[-‐‑‒–—―]/;
/** How far one looks past other marks for the next character that is none. */
const reach = 12;

/** The nearest visible character before `offset`; '' at the block's start. */
export function characterBefore(text: string, block: Span, offset: number): string {
  let at = offset - 1;
  while (at >= block.start && invisible.test(text[at] ?? '')) at -= 1;
  return at < block.start ? '' : (text[at] ?? '');
}

/** The nearest visible character from `offset` on that is no mark itself; '' at the block's end. */
export function characterAfter(text: string, block: Span, offset: number): string {
  const limit = Math.min(block.end, offset + reach);
  let at = offset;
  for (; at < limit; at += 1) {
    const character = text[at] ?? '';
    const between = narrowSpace.test(character) && mark.test(text[at + 1] ?? '');
    if (!between && !invisible.test(character) && !mark.test(character)) return character;
  }
  return '';
}

/** The side that a preceding character turns to a mark. */
export function sideBefore(character: string): Neighbour {
  if (character === '' || /\s/.test(character)) return 'edge';
  if (opening.test(character)) return 'opening';
  return closing.test(character) ? 'closing' : 'word';
}

/** The side that a following character turns to a mark. Before a dash a quotation ends, after one it may begin. */
export function sideAfter(character: string): Neighbour {
  if (character === '' || /\s/.test(character)) return 'edge';
  return closing.test(character) || dash.test(character) ? 'closing' : 'word';
}
