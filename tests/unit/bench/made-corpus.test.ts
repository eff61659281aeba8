import { expect, test } from 'vitest';
import { madeRows } from '../../../bench/performance/made-corpus.js';

const rows = (fresh: number, words?: number) =>
  [...madeRows({ articles: 100, fresh, ...(words !== undefined && { words }) })].map(
    (row): { readonly id: string; readonly text: string } => JSON.parse(row),
  );
const wordsIn = (texts: readonly { readonly text: string }[]) =>
  new Set(texts.flatMap(({ text }) => text.match(/\p{L}{5,}/gu) ?? []));

test('the same rows at every call, each with its own id', () => {
  expect(rows(0.1)).toEqual(rows(0.1));
  expect(new Set(rows(0.1).map(({ id }) => id)).size).toBe(100);
});

test('words are made up where that is asked for, and new ones in every article', () => {
  const known = wordsIn(rows(0));
  const fresh = rows(0.5).map((row) => [...wordsIn([row])].filter((word) => !known.has(word)));
  expect(fresh.every((words) => words.length > 5)).toBe(true);
  expect(new Set(fresh.flat()).size).toBeGreaterThan(0.95 * fresh.flat().length);
});

test('articles are as short as asked for', () => {
  for (const { text } of rows(0.2, 60)) expect(text.trim().split(/\s+/).length).toBeLessThanOrEqual(60);
});
