import { describe, expect, test } from 'vitest';
import {
  intersectionOf,
  jaccard,
  lengthOf,
  lettersIn,
  trimPunctuation,
  unionOf,
} from '../../../pipeline/evaluation/span-sets.js';

/** Spans from `0–2 3–5`, and back. */
const spans = (notation: string) =>
  notation.split(' ').flatMap((each) => {
    const [start, end] = each.split('–').map(Number);
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
const notation = (some: ReturnType<typeof spans>) =>
  some.map(({ start, end }) => `${start}–${end}`).join(' ');

test.each([
  ['', ''],
  ['0–2', '0–2'],
  ['3–5 0–2', '0–2 3–5'],
  ['0–2 2–4', '0–4'],
  ['0–3 2–4', '0–4'],
  ['0–9 2–4 8–10', '0–10'],
  ['2–2 4–5', '4–5'],
  ['4–5 0–1 5–6 1–2', '0–2 4–6'],
])('the union of %j is %j', (some, expected) => {
  expect(notation([...unionOf(spans(some))])).toBe(expected);
});

test.each([
  ['0–9', '2–4 6–12', '2–4 6–9', 5],
  ['2–4 6–12', '0–9', '2–4 6–9', 5],
  ['0–2 4–6 8–10', '1–5 9–12', '1–2 4–5 9–10', 3],
  ['0–2', '2–4', '', 0],
  ['2–4', '0–2', '', 0],
  ['4–6', '0–2 2–4 5–7 8–9', '5–6', 1],
  ['4–6', '', '', 0],
  ['', '4–6', '', 0],
])('%j and %j have %j in common', (a, b, expected, length) => {
  const common = intersectionOf(spans(a), spans(b));
  expect(notation([...common])).toBe(expected);
  expect(lengthOf(common)).toBe(length);
});

test.each([
  ['0–4', '0–4', 1],
  ['0–4', '2–6', 1 / 3],
  ['0–4', '4–6', 0],
  ['', '', 0],
])('the overlap of %j and %j is %d', (a, b, expected) => {
  expect(jaccard(spans(a), spans(b))).toBe(expected);
});

test('letters and digits count, marks and spaces do not', () => {
  const text = '“Zoë, 42!” …';
  expect(lettersIn(text, [{ start: 0, end: 4 }])).toBe(3);
  expect(
    lettersIn(text, [
      { start: 0, end: 4 },
      { start: 5, end: text.length },
    ]),
  ).toBe(5);
  expect(lettersIn(text, [{ start: 9, end: 12 }])).toBe(0);
});

describe('an edge', () => {
  test.each([
    ['“We go,” ', 'We go'],
    ['We go', 'We go'],
    [' — “(We) go', 'We) go'],
    ['a', 'a'],
    ['$5 bn…', '$5 bn'],
    ['…?!', '…?!'],
    ['', ''],
  ])('%j is trimmed to %j', (words, expected) => {
    const text = `xx${words}xx`;
    const { start, end } = trimPunctuation(text, { start: 2, end: 2 + words.length });
    expect(text.slice(start, end)).toBe(expected);
  });
});
