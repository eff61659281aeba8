import { describe, expect, test } from 'vitest';
import { bootstrapF1, tallySeries } from '../../../pipeline/evaluation/bootstrap.js';
import { openScoreSum, sumScores } from '../../../pipeline/evaluation/score-sum.js';
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

test('errors are counted by type and class, and what was summed up stays when more is added', () => {
  const error = { layer: 'mentions', type: 'person', error: 'missing', predicted: null, gold: null } as const;
  const sum = openScoreSum();
  sum.add({ tallies: new Map(), errors: [error, { ...error, error: 'spurious' }, error] });
  const before = sum.close();
  sum.add({ tallies: new Map([['cue', tally(1, 1, 1)]]), errors: [error] });
  const after = sum.close();
  expect([...before.errors]).toEqual([
    ['person/missing', 2],
    ['person/spurious', 1],
  ]);
  expect([before.articles, after.articles]).toEqual([1, 2]);
  expect([before.tallies.size, after.tallies.size]).toEqual([0, 1]);
  expect(after.errors.get('person/missing')).toBe(3);
});

test('rules and what was never counted have no interval but all of it', () => {
  const sum = sumScores([{ tallies: new Map([['rules/x', tally(1, 2, 2)]]), errors: [] }]);
  expect(sum.interval('rules/x')).toEqual({ low: 0, high: 1 });
  expect(sum.interval('cue')).toEqual({ low: 0, high: 1 });
});

test('the interval is that of the articles, each with its own counts', () => {
  const scores = articles.map((each) => ({ tallies: new Map([['f1', each]]), errors: [] }));
  expect(sumScores(scores).interval('f1')).toEqual(intervalOf(articles));
});

test('intervals of a seed never change', () => {
  const { low = 0, high = 0 } = intervalOf(articles) ?? {};
  expect([low.toFixed(6), high.toFixed(6)]).toEqual(['0.339583', '0.508333']);
});
