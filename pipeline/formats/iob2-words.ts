import type { Span } from '../span.js';

const word = /[\p{L}\p{N}\p{M}\p{Cf}]+(?:['’.-][\p{L}\p{N}\p{M}\p{Cf}]+)*|\S/gu;

/** The words of a text, every visible character in one of them, cut where one of the `edges` lies within. */
export function wordsOf(text: string, edges: readonly number[]): readonly Span[] {
  const sorted = [...new Set(edges)].sort((a, b) => a - b);
  let at = 0;
  return [...text.matchAll(word)].flatMap(({ index, 0: form }) => {
    const end = index + form.length;
    while ((sorted[at] ?? Number.POSITIVE_INFINITY) <= index) at += 1;
    const pieces: Span[] = [];
    let start = index;
    for (let edge = sorted[at]; edge !== undefined && edge < end; edge = sorted[at]) {
      pieces.push({ start, end: edge });
      start = edge;
      at += 1;
    }
    return [...pieces, { start, end }];
  });
}
