import type { Span } from '../span.js';

/** What a mark can be paired with: its own kind, whatever its shape. */
export type MarkKind = 'double' | 'single' | 'guillemet' | 'angle';

/** A character, or two that stand for one, that may be a quotation mark. */
export interface Mark extends Span {
  readonly glyph: string;
  readonly kind: MarkKind;
  /** What the shape alone says; `either` for straight marks. */
  readonly faces: 'open' | 'close' | 'either';
}

const glyphs = new Map<string, Pick<Mark, 'kind' | 'faces'>>([
  ['"', { kind: 'double', faces: 'either' }],
  ['＂', { kind: 'double', faces: 'either' }],
  ['“', { kind: 'double', faces: 'open' }],
  ['‟', { kind: 'double', faces: 'open' }],
  ['„', { kind: 'double', faces: 'open' }],
  ['”', { kind: 'double', faces: 'close' }],
  ['``', { kind: 'double', faces: 'open' }],
  ['‘‘', { kind: 'double', faces: 'open' }],
  ["''", { kind: 'double', faces: 'either' }],
  ['’’', { kind: 'double', faces: 'close' }],
  ["'", { kind: 'single', faces: 'either' }],
  ['＇', { kind: 'single', faces: 'either' }],
  ['‘', { kind: 'single', faces: 'open' }],
  ['‛', { kind: 'single', faces: 'open' }],
  ['‚', { kind: 'single', faces: 'open' }],
  ['`', { kind: 'single', faces: 'open' }],
  ['’', { kind: 'single', faces: 'close' }],
  ['«', { kind: 'guillemet', faces: 'open' }],
  ['»', { kind: 'guillemet', faces: 'close' }],
  ['‹', { kind: 'angle', faces: 'open' }],
  ['›', { kind: 'angle', faces: 'close' }],
]);

const unknownGlyph: Pick<Mark, 'kind' | 'faces'> = { kind: 'double', faces: 'either' };

/** More of one character in a row than any nesting needs: a line drawn with it, or noise. */
const longestRun = 3;

/** The marks of one block in order, each character apart. A run of more than three alike is no mark. */
export function marksIn(text: string, block: Span): readonly Mark[] {
  const marks: Mark[] = [];
  // A search of the whole text would look past a block without marks to the next mark, anew from every block.
  const slice = text.slice(block.start, block.end);
  for (const { index, 0: run, 1: glyph = '' } of slice.matchAll(/(["＂“‟„”'＇‘‛‚`’«»‹›])\1*/g)) {
    if (run.length > longestRun) continue;
    const start = block.start + index;
    for (let at = start; at < start + run.length; at += 1) marks.push(markOf(glyph, at));
  }
  return marks;
}

/** The double mark that two adjacent single ones may stand for (`''`, ``` `` ```), or null. */
export function doubled(first: Mark, second: Mark | undefined): Mark | null {
  if (second === undefined || first.end !== second.start || first.glyph !== second.glyph) return null;
  const glyph = first.glyph + second.glyph;
  return glyphs.has(glyph) ? markOf(glyph, first.start) : null;
}

function markOf(glyph: string, start: number): Mark {
  // Written out: a spread makes each of a hundred thousand marks an object of its own shape, which costs twenty times as much.
  const { kind, faces } = glyphs.get(glyph) ?? unknownGlyph;
  return { glyph, kind, faces, start, end: start + glyph.length };
}
