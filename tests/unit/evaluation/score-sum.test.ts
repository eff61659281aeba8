import { describe, expect, test } from 'vitest';
import { bootstrapF1, tallySeries } from '../../../pipeline/evaluation/bootstrap.js';
import { sumScores } from '../../../pipeline/evaluation/score-sum.js';
import { scoreOf, type Tally, tally } from '../../../pipeline/evaluation/tally.js';

const articles = Array.from({ length: 40 }, (_, index) => tally((index * 7) % 11, 11, 13));

const intervalOf = (tallies: readonly Tally[], seed = 1) =>
  bootstrapF1(new Map([['f1', tallySeries(tallies)]]), { seed }).get('f1');

describe('the interval of F1', () => {
  test('holds the score of the whole', () => {
    const hits = articles.reduce((sum, { precisionHits }) => sum + precisionHits, 0);
    const { f1 } = scoreOf(tally(hits, 440, 520));
    const interval = intervalOf(articles);
    expect(interval?.low).toBeLessThan(f1);
    expect(interval?.high).toBeGreaterThan(f1);
  });

  test('is the same for the same seed, and not for another', () => {
    expect(intervalOf(articles, 7)).toEqual(intervalOf(articles, 7));
    expect(intervalOf(articles, 7)).not.toEqual(intervalOf(articles, 8));
  });

  test('has no width where all articles are alike, and all of it where there is none', () => {
    expect(intervalOf([tally(1, 2, 2), tally(1, 2, 2)])).toEqual({ low: 0.5, high: 0.5 });
    expect(intervalOf([])).toEqual({ low: 0, high: 1 });
  });

  test('is the same alone and beside other measures, which share its draws', () => {
    const both = bootstrapF1(
      new Map([
        ['other', tallySeries([...articles].reverse())],
        ['f1', tallySeries(articles)],
      ]),
    );
    expect(both.get('f1')).toEqual(intervalOf(articles));
  });
});

test('counts add up over articles', () => {
  const score = { tallies: new Map([['mentions/person/exact', tally(1, 2, 3)]]), errors: [] };
  const sum = sumScores([score, score]);
  expect(sum.articles).toBe(2);
  expect(sum.tallies.get('mentions/person/exact')).toEqual(tally(2, 4, 6));
});

test('an article in which a measure counts nothing is drawn all the same', () => {
  const counted = { tallies: new Map([['cue', tally(1, 2, 2)]]), errors: [] };
  const nothing = { tallies: new Map(), errors: [] };
  const { low, high } = sumScores([nothing, counted]).interval('cue');
  expect([low, high]).toEqual([0.5, 1]);
});
