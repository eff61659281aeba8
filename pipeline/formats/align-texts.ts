import type { Span } from '../span.js';

/**
 * Carries spans from one text to another that differs in white space alone: line ends, wrapped lines, the blank line
 * at a file's end. Null where the texts differ otherwise. Linear once, then constant a span.
 *
 * A span must begin and end with a visible character; white space at its edges is left outside.
 */
export function alignTexts(from: string, to: string): ((span: Span) => Span | null) | null {
  if (from === to) return (span) => span;
  const there = visible(to);
  const ranks = new Uint32Array(from.length + 1);
  let rank = 0;
  for (let at = 0; at < from.length; at += 1) {
    ranks[at] = rank;
    const character = from.charAt(at);
    if (isSpace(character)) continue;
    if (to.charAt(there[rank] ?? -1) !== character) return null;
    rank += 1;
  }
  ranks[from.length] = rank;
  if (rank !== there.length) return null;
  return ({ start, end }) => {
    const first = there[ranks[start] ?? there.length];
    const last = there[(ranks[end] ?? 0) - 1];
    return first === undefined || last === undefined || last < first ? null : { start: first, end: last + 1 };
  };
}

const isSpace = (character: string) => /\s/u.test(character);

function visible(text: string): readonly number[] {
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (!isSpace(text.charAt(at))) offsets.push(at);
  return offsets;
}
