import { expect, test } from 'vitest';
import { type Matching, matchSpans } from '../../../pipeline/evaluation/match-spans.js';

interface Item {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Items from `0–4a 6–9b`. */
const items = (notation: string): readonly Item[] =>
  [...notation.matchAll(/(\d+)–(\d+)(\w)/g)].map(([, start, end, name = '']) => ({
    start: Number(start),
    end: Number(end),
    name,
  }));

const asked: string[] = [];
/** The same letter is worth 2, the same letter in another case 1, other letters nothing. */
function match(predicted: string, gold: string): Matching<Item> {
  asked.length = 0;
  return matchSpans(items(predicted), items(gold), {
    compare: (a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)),
    start: ({ start }) => start,
    end: ({ end }) => end,
    weight: (a, b) => {
      asked.push(`${a.name}${b.name}`);
      if (a.name === b.name) return 2;
      return a.name.toLowerCase() === b.name.toLowerCase() ? 1 : 0;
    },
  });
}

const names = (some: readonly Item[]) => some.map(({ name, start }) => `${name}${start}`).join(' ');
const shown = ({ pairs, spurious, missing }: Matching<Item>) =>
  [
    pairs
      .map(({ predicted, gold }) => `${predicted.name}${predicted.start}=${gold.name}${gold.start}`)
      .join(' '),
    names(spurious),
    names(missing),
  ].join(' | ');

test.each([
  ['0–4a', '0–4a', 'a0=a0 |  | '],
  ['0–4a', '4–8a', ' | a0 | a4'],
  ['4–8a', '0–4a', ' | a4 | a0'],
  ['0–4a', '3–8a', 'a0=a3 |  | '],
  ['3–8a', '0–4a', 'a3=a0 |  | '],
  ['0–4a', '0–4b', ' | a0 | b0'],
  ['0–4A', '0–4a 0–4A', 'A0=A0 |  | a0'],
  ['0–9a', '0–4a 5–9A', 'a0=a0 |  | A5'],
  ['0–4a 5–9A', '0–9A', 'A5=A0 | a0 | '],
  ['0–2a 1–9a 7–9a', '0–9a', 'a0=a0 | a1 a7 | '],
  ['7–9b 0–2a', '0–9a 0–9b', 'a0=a0 b7=b0 |  | '],
  ['', '5–9b 0–4a', ' |  | a0 b5'],
  ['5–9b 5–9a 5–8c 0–4d', '', ' | d0 c5 a5 b5 | '],
])('%j with %j: %s', (predicted, gold, expected) => {
  expect(shown(match(predicted, gold))).toBe(expected);
});

test('two pairs of one weight each are taken before one of two', () => {
  expect(shown(match('0–9a 0–9A', '0–9a 0–9a'))).toBe('A0=a0 a0=a0 |  | ');
  expect(shown(match('0–9A 0–9a', '0–9a'))).toBe('a0=a0 | A0 | ');
});

test('only things that overlap are compared', () => {
  match('0–4a 10–14b 20–24c', '0–4d 4–8e 8–12f 14–16g 18–30h');
  expect(asked).toEqual(['ad', 'bf', 'ch']);
  match('0–30a 2–4b', '1–3c 5–6d');
  expect(asked).toEqual(['ac', 'ad', 'bc']);
});
