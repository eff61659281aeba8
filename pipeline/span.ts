/**
 * A half-open stretch `[start, end)` of a string, counted in UTF-16 code units.
 *
 * Unless a field says otherwise the string is the article's clean `text`.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `outer` holds every character of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Reading order: by start, the longer span first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * Index of the first of the sorted, non-overlapping `spans` that ends after `offset`;
 * `spans.length` where none does. Binary search, O(log n).
 */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const span = spans[middle];
    if (span !== undefined && span.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
