import type { Span } from '../span.js';
import { closesElision, opensElision, opensLetter, opensPossessive } from './apostrophe.js';
import type { Mark } from './mark.js';
import { characterAfter, characterBefore, type Neighbour, sideAfter } from './neighbours.js';
import { introducesQuotation } from './reporting-clause.js';

/**
 * What a mark does where it stands; null where it is no quotation mark (an apostrophe, inches).
 *
 * A `weak` opening mark may be an apostrophe. The grip of a closing mark tells how surely it closes: `weak` may be an
 * apostrophe or inches, `strong` follows punctuation.
 */
export type Reading =
  | { readonly role: 'open'; readonly weak: boolean }
  | { readonly role: 'close'; readonly grip: 'weak' | 'clear' | 'strong' }
  | null;

const open: Reading = { role: 'open', weak: false };
const feetAndInches = /[0-9]['’′][0-9]{1,2}$/;

/**
 * Reads one mark.
 *
 * @param before what the mark turns its back to, the role of an adjacent mark included
 * @param opener the glyph of the open mark that this one would close, or null
 */
export function readMark(
  text: string,
  block: Span,
  mark: Mark,
  before: Neighbour,
  opener: string | null,
): Reading {
  const next = characterAfter(text, block, mark.end);
  const after = sideAfter(next);
  const sides: Sides = {
    before,
    after,
    opens: (before === 'edge' || before === 'opening') && after !== 'edge',
    closes: before !== 'edge' && after !== 'word',
    last: characterBefore(text, block, mark.start),
    next,
  };
  return mark.kind === 'single'
    ? readSingle(text, mark, sides, opener)
    : readDouble(text, mark, sides, opener);
}

interface Sides {
  readonly before: Neighbour;
  readonly after: Neighbour;
  /** The neighbours allow an opening mark. */
  readonly opens: boolean;
  /** The neighbours allow a closing mark. */
  readonly closes: boolean;
  /** The characters on either side; '' at the block's edge. */
  readonly last: string;
  readonly next: string;
}

function readDouble(text: string, mark: Mark, sides: Sides, opener: string | null): Reading {
  const { before, after, opens, closes } = sides;
  const afterDigit = /[0-9½¼¾]/.test(sides.last) && before === 'word';
  if (mark.faces === 'open') {
    return opener !== null && closes && !opens ? { role: 'close', grip: 'strong' } : open;
  }
  if (
    afterDigit &&
    (opener === null || feetAndInches.test(text.slice(Math.max(0, mark.start - 4), mark.start)))
  )
    return null;
  const arrow = mark.kind === 'guillemet' || mark.kind === 'angle';
  if (arrow && opener === null && before === 'edge' && after === 'edge') return null;
  const close: Reading = { role: 'close', grip: afterDigit && after === 'edge' ? 'weak' : 'strong' };
  if (opener !== null && (mark.faces === 'close' || (before === 'edge' && after === 'closing'))) return close;
  if (opener === null && mark.faces === 'either' && introducesQuotation(text, mark.start)) return open;
  if (opens !== closes) return opens ? open : close;
  return opener !== null || mark.faces === 'close' ? close : open;
}

function readSingle(text: string, mark: Mark, sides: Sides, opener: string | null): Reading {
  const { before, after, opens, closes, last, next } = sides;
  if (before === 'word' && after === 'word') return null;
  const elision = opensElision(text, mark.end);
  if (opens) {
    if (opensLetter(text, mark.end) || (elision && opener !== null)) return null;
    if (opener !== null && before === 'edge' && after === 'closing') return { role: 'close', grip: 'clear' };
    if (mark.faces !== 'close') return { role: 'open', weak: elision };
    return elision || !/\p{Lu}/u.test(next) ? null : { role: 'open', weak: true };
  }
  if (before === 'closing' && after === 'word') {
    if (mark.faces === 'open') return open;
    if (opensPossessive(text, mark.end)) return null;
    if (opener !== null) return { role: 'close', grip: 'strong' };
    return /[,:;]/.test(last) ? open : null;
  }
  if (closes)
    return opener !== null || mark.faces !== 'open'
      ? { role: 'close', grip: gripOf(text, mark, sides) }
      : null;
  if (mark.faces === 'open') return open;
  return opener === null ? null : { role: 'close', grip: mark.faces === 'close' ? 'clear' : 'weak' };
}

function gripOf(text: string, mark: Mark, { before, after, last, next }: Sides): 'weak' | 'clear' | 'strong' {
  if (before !== 'word') return /[A-Z]\./.test(text.slice(mark.start - 2, mark.start)) ? 'clear' : 'strong';
  const possessive = /[sS]/.test(last) && after === 'edge' && next !== '';
  return possessive || /[0-9]/.test(last) || closesElision(text, mark.start) ? 'weak' : 'clear';
}
