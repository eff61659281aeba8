import { describe, expect, test } from 'vitest';
import { bootstrapF1 } from '../../../pipeline/evaluation/bootstrap.js';
import { sumScores } from '../../../pipeline/evaluation/score-sum.js';
import { scoreOf, tally } from '../../../pipeline/evaluation/tally.js';

const articles = Array.from({ length: 40 }, (_, index) => tally((index * 7) % 11, 11, 13));

describe('the interval of F1', () => {
  test('holds the score of the whole', () => {
    const hits = articles.reduce((sum, { precisionHits }) => sum + precisionHits, 0);
    const { f1 } = scoreOf(tally(hits, 440, 520));
    const { low, high } = bootstrapF1(articles);
    expect(low).toBeLessThan(f1);
    expect(high).toBeGreaterThan(f1);
  });

  test('is the same for the same seed, and not for another', () => {
    expect(bootstrapF1(articles, { seed: 7 })).toEqual(bootstrapF1(articles, { seed: 7 }));
    expect(bootstrapF1(articles, { seed: 7 })).not.toEqual(bootstrapF1(articles, { seed: 8 }));
  });

  test('has no width where all articles are alike, and all of it where there is none', () => {
    expect(bootstrapF1([tally(1, 2, 2), tally(1, 2, 2)])).toEqual({ low: 0.5, high: 0.5 });
    expect(bootstrapF1([])).toEqual({ low: 0, high: 1 });
  });
});

test('counts add up over articles', () => {
  const score = { tallies: new Map([['mentions/person/exact', tally(1, 2, 3)]]), errors: [] };
  const sum = sumScores([score, score]);
  expect(sum.articles).toBe(2);
  expect(sum.tallies.get('mentions/person/exact')).toEqual(tally(2, 4, 6));
});
