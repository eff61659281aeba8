import type { Span } from './span.js';

/**
 * A run of text and the source characters it came from, all in UTF-16 code units.
 *
 * A run whose two lengths agree is a copy, character for character; only a line end may have become LF or
 * a space. Any other run is one indivisible replacement: an entity such as `&eacute;` (1 ↔ 8), or CRLF (1 ↔ 2).
 */
export interface OffsetRun {
  readonly textStart: number;
  readonly textLength: number;
  readonly sourceStart: number;
  readonly sourceLength: number;
}

/** The runs in order. Source between two runs is markup; text between two runs was inserted (a block break). */
export type OffsetMap = readonly OffsetRun[];

/** Index of the first run for which `isPast` holds; it must hold for all runs after that one. O(log n). */
function firstRun(map: OffsetMap, isPast: (run: OffsetRun) => boolean): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const run = map[middle];
    if (run !== undefined && isPast(run)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isCopy(run: OffsetRun): boolean {
  return run.textLength === run.sourceLength;
}

/**
 * Carries a span of `text` back to `source`: from its first character to after its last one.
 * Markup at the edges stays outside, markup within is inside.
 *
 *     source  the <u>Global Plan</u> <u>of Action</u> to
 *     text    the [Global Plan of Action] to
 *     result         [Global Plan</u> <u>of Action]
 *
 * Throws a RangeError where the span holds no character of the source: that is a programming error. O(log n).
 */
export function toSource(map: OffsetMap, span: Span): Span {
  const first = map[firstRun(map, (run) => run.textStart + run.textLength > span.start)];
  const last = map[firstRun(map, (run) => run.textStart >= span.end) - 1];
  if (
    first === undefined ||
    last === undefined ||
    span.end <= span.start ||
    last.textStart < first.textStart
  ) {
    throw new RangeError(`The span ${span.start}–${span.end} holds no character of the source.`);
  }
  const startWithin = Math.max(0, span.start - first.textStart);
  const endWithin = Math.min(last.textLength, span.end - last.textStart);
  return {
    start: first.sourceStart + (isCopy(first) ? startWithin : 0),
    end: last.sourceStart + (isCopy(last) ? endWithin : last.sourceLength),
  };
}

/**
 * Carries a span of `source` to the text it became; null where it holds nothing but markup.
 * The inverse of {@link toSource}, used to lay gold and `--at` offsets over the text. O(log n).
 */
export function toText(map: OffsetMap, source: Span): Span | null {
  const first = map[firstRun(map, (run) => run.sourceStart + run.sourceLength > source.start)];
  const last = map[firstRun(map, (run) => run.sourceStart >= source.end) - 1];
  if (first === undefined || last === undefined || source.end <= source.start) return null;
  if (last.sourceStart < first.sourceStart) return null;
  const startWithin = Math.max(0, source.start - first.sourceStart);
  const endWithin = Math.min(last.sourceLength, source.end - last.sourceStart);
  return {
    start: first.textStart + (isCopy(first) ? startWithin : 0),
    end: last.textStart + (isCopy(last) ? endWithin : last.textLength),
  };
}
