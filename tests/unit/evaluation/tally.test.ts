import { expect, test } from 'vitest';
import { addTallies, scoreOf, type Tally, tally } from '../../../pipeline/evaluation/tally.js';

test.each([
  [tally(2, 4, 8), { precision: 0.5, recall: 0.25, f1: 1 / 3 }],
  [tally(0, 4, 8), { precision: 0, recall: 0, f1: 0 }],
  [tally(0, 0, 0), { precision: 1, recall: 1, f1: 1 }],
  [tally(0, 3, 0), { precision: 0, recall: 0, f1: 0 }],
  [tally(0, 0, 3), { precision: 0, recall: 0, f1: 0 }],
  [
    { precisionHits: 1, predicted: 1, recallHits: 2, gold: 4 },
    { precision: 1, recall: 0.5, f1: 2 / 3 },
  ],
])('%j', (counts, expected) => {
  expect(scoreOf(counts)).toEqual(expected);
});

test('counts add up field by field', () => {
  const sum = new Map<string, Tally>([['a', { precisionHits: 1, predicted: 2, recallHits: 3, gold: 4 }]]);
  const more = { precisionHits: 10, predicted: 20, recallHits: 30, gold: 40 };
  addTallies(
    sum,
    new Map([
      ['a', more],
      ['b', more],
    ]),
  );
  expect(sum.get('a')).toEqual({ precisionHits: 11, predicted: 22, recallHits: 33, gold: 44 });
  expect(sum.get('b')).toEqual(more);
});
