import { expect, test } from 'vitest';
import { bySpan, contains, firstEndingAfter, overlaps, type Span } from '../../pipeline/span.js';

const span = (start: number, end: number): Span => ({ start, end });

test.each([
  ['the same', span(2, 4), span(2, 4), true, true],
  ['within, at the start', span(2, 6), span(2, 4), true, true],
  ['within, at the end', span(2, 6), span(4, 6), true, true],
  ['around', span(3, 4), span(2, 6), true, false],
  ['over the end', span(2, 4), span(3, 6), true, false],
  ['over the start', span(3, 6), span(2, 4), true, false],
  ['touching after', span(2, 4), span(4, 6), false, false],
  ['touching before', span(4, 6), span(2, 4), false, false],
  ['apart after', span(2, 4), span(5, 6), false, false],
  ['apart before', span(5, 6), span(2, 4), false, false],
])('%s', (_, a, b, shared, within) => {
  expect([overlaps(a, b), contains(a, b)]).toEqual([shared, within]);
});

test('reading order is by start, the longer span first', () => {
  const inOrder = [span(0, 9), span(0, 2), span(1, 8), span(3, 5), span(3, 4)];
  expect([...inOrder].reverse().sort(bySpan)).toEqual(inOrder);
  expect(bySpan(span(1, 2), span(1, 2))).toBe(0);
});

test.each([
  [0, 0],
  [1, 0],
  [2, 1],
  [3, 1],
  [5, 2],
  [8, 2],
  [9, 3],
  [99, 3],
])('after %i the first to end is number %i', (offset, index) => {
  expect(firstEndingAfter([span(0, 2), span(2, 5), span(7, 9)], offset)).toBe(index);
});

test('no span ends after anything where there is none', () => {
  expect(firstEndingAfter([], 3)).toBe(0);
});
