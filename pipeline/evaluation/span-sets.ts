import type { Span } from '../span.js';

/** The union of spans: sorted, neither overlapping nor touching. */
export function unionOf(spans: readonly Span[]): readonly Span[] {
  const union: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = union.at(-1);
    if (last !== undefined && span.start <= last.end)
      union[union.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else if (span.start < span.end) union.push(span);
  }
  return union;
}

/** What two unions have in common. */
export function intersectionOf(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  const common: Span[] = [];
  let at = 0;
  for (const span of a) {
    while ((b[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start) at += 1;
    for (let ahead = at; ; ahead += 1) {
      const other = b[ahead];
      if (other === undefined || other.start >= span.end) break;
      common.push({ start: Math.max(span.start, other.start), end: Math.min(span.end, other.end) });
    }
  }
  return common;
}

/** Number of code units in a union. */
export function lengthOf(union: readonly Span[]): number {
  return union.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Characters in common, divided by characters in either: 1 for equals, 0 for strangers (Jaccard 1901). */
export function jaccard(a: readonly Span[], b: readonly Span[]): number {
  const common = lengthOf(intersectionOf(a, b));
  const either = lengthOf(a) + lengthOf(b) - common;
  return either === 0 ? 0 : common / either;
}

/** Number of letters and digits in a union, the characters that count where edges don't. */
export function lettersIn(text: string, union: readonly Span[]): number {
  return union.reduce(
    (sum, { start, end }) => sum + (text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0),
    0,
  );
}

/** The span without quotation marks, spaces and punctuation at its edges; the span itself where nothing else is in it. */
export function trimPunctuation(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const before = /^[\p{P}\s]*/u.exec(words)?.[0].length ?? 0;
  if (before === words.length) return span;
  let after = words.length;
  while (/[\p{P}\s]/u.test(words.charAt(after - 1))) after -= 1;
  return { start: span.start + before, end: span.start + after };
}
