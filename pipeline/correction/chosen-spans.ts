import type { Span } from '../span.js';

/** Letters and digits with what joins them, or one character of another kind. */
const word =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.\-\u00AD\u200B-\u200D](?=[\p{L}\p{N}]))*|[^\s\p{L}\p{N}]\p{M}*/gu;
/** What a reader takes for one character, for most purposes. */
const character = /\P{M}[\p{M}\p{EMod}]*(?:\u200D\P{M}[\p{M}\p{EMod}]*)*/gu;

export type Step = 'word' | 'character';
export type Edge = 'start' | 'end';

/**
 * The span with one edge a word or character further on (1) or back (-1), within its block; the same span where there
 * is no further one, or nothing would be left.
 */
export function movedEdge(
  text: string,
  { start, end }: Span,
  block: Span,
  { edge, direction, step }: { readonly edge: Edge; readonly direction: 1 | -1; readonly step: Step },
): Span {
  const pieces = [...text.slice(block.start, block.end).matchAll(step === 'word' ? word : character)]
    .map(({ index, 0: piece }) => ({
      start: block.start + index,
      end: block.start + index + piece.length,
      isBlank: piece.trim() === '',
    }))
    .filter(({ isBlank }) => !isBlank);
  const places = pieces.map((piece) => piece[edge]);
  const from = edge === 'start' ? start : end;
  const moved =
    direction === 1 ? places.find((place) => place > from) : places.findLast((place) => place < from);
  if (moved === undefined) return { start, end };
  const next = edge === 'start' ? { start: moved, end } : { start, end: moved };
  return next.start < next.end ? next : { start, end };
}

/** The span without white space at its edges; null where nothing else is in it. */
function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = from + words.trim().length;
  return from < to ? { start: from, end: to } : null;
}

const openingMark = /^["“”„«‹'‘]/u;
const closingMark = /["“”»›'’]$/u;

/** A quotation's stretches, one a block, without the marks around them: marks are no part of what is said. */
export function quotedStretches(text: string, span: Span, blocks: readonly Span[]): readonly Span[] {
  return stretches(text, span, blocks).flatMap((stretch) => {
    const words = text.slice(stretch.start, stretch.end);
    const start = openingMark.test(words) ? stretch.start + 1 : stretch.start;
    const end = openingMark.test(words) && closingMark.test(words) ? stretch.end - 1 : stretch.end;
    return start < end ? (trimmed(text, { start, end }) ?? []) : [];
  });
}

/** The parts of a span that lie in blocks, each without white space at its edges. */
export function stretches(text: string, span: Span, blocks: readonly Span[]): readonly Span[] {
  return blocks.flatMap((block) => {
    const start = Math.max(span.start, block.start);
    const end = Math.min(span.end, block.end);
    return start < end ? (trimmed(text, { start, end }) ?? []) : [];
  });
}

/** Where words stand in the text, whatever their case and the white space between them. In order, without overlap. */
export function placesOf(text: string, words: string): readonly Span[] {
  const pattern = words
    .trim()
    .split(/\s+/u)
    .map((each) => each.replace(/[\^$\\.*+?()[\]{}|/]/gu, '\\$&'))
    .join('\\s+');
  if (pattern === '') return [];
  return [...text.matchAll(new RegExp(pattern, 'giu'))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
