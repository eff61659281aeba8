import type { Span } from './span.js';

/**
 * A run of text and the source characters it came from, all in UTF-16 code units.
 *
 * A run whose two lengths agree is a copy, character for character. Any other run is one indivisible
 * replacement: an entity such as `&eacute;` (1 ↔ 8), or CRLF (1 ↔ 2).
 */
export interface OffsetRun {
  readonly textStart: number;
  readonly textLength: number;
  readonly sourceStart: number;
  readonly sourceLength: number;
}

/** The runs in order. Source between two runs is markup; text between two runs was inserted (a block break). */
export type OffsetMap = readonly OffsetRun[];

/** Index of the run that holds the text offset, or of the first run after it. O(log n). */
function runAtOrAfter(map: OffsetMap, offset: number): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const run = map[middle];
    if (run !== undefined && run.textStart + run.textLength > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Carries a span of `text` back to `source`: from its first character to after its last one.
 * Markup at the edges stays outside, markup within is inside.
 *
 *     source  the <u>Global Plan</u> <u>of Action</u> to
 *     text    the [Global Plan of Action] to
 *     result         [Global Plan</u> <u>of Action]
 *
 * Throws a RangeError where the span holds no character of the source: that is a programming error.
 */
export function toSource(map: OffsetMap, span: Span): Span {
  const first = map[runAtOrAfter(map, span.start)];
  const lastAt = runAtOrAfter(map, span.end - 1);
  const candidate = map[lastAt];
  const last = candidate !== undefined && candidate.textStart < span.end ? candidate : map[lastAt - 1];
  if (first === undefined || last === undefined || span.end <= first.textStart) {
    throw new RangeError(`The span ${span.start}–${span.end} holds no character of the source.`);
  }
  const startWithin = Math.max(0, span.start - first.textStart);
  const endWithin = Math.min(last.textLength, span.end - last.textStart);
  const isCopy = (run: OffsetRun) => run.textLength === run.sourceLength;
  return {
    start: first.sourceStart + (isCopy(first) ? startWithin : 0),
    end: last.sourceStart + (isCopy(last) ? endWithin : last.sourceLength),
  };
}

/**
 * Carries a span of `source` to the text it became; null where it holds nothing but markup.
 * The inverse of {@link toSource}, used to lay gold and `--at` offsets over the text.
 */
export function toText(map: OffsetMap, source: Span): Span | null {
  let start: number | null = null;
  let end = 0;
  for (const run of map) {
    const runEnd = run.sourceStart + run.sourceLength;
    if (runEnd <= source.start) continue;
    if (run.sourceStart >= source.end) break;
    const copy = run.textLength === run.sourceLength;
    start ??= run.textStart + (copy ? Math.max(0, source.start - run.sourceStart) : 0);
    end = run.textStart + (copy ? Math.min(run.textLength, source.end - run.sourceStart) : run.textLength);
  }
  return start === null || end <= start ? null : { start, end };
}
