import { bootstrapF1, type Interval } from './bootstrap.js';
import type { ArticleScore } from './score-article.js';
import { addTallies, type Tallies, type Tally, tally } from './tally.js';

/** Counts over many articles, and what is needed to say how far they would vary. Grows by counts alone, never by spans. */
export interface ScoreSum {
  readonly articles: number;
  readonly tallies: Tallies;
  /** Number of errors by `<type>/<error>`. */
  readonly errors: ReadonlyMap<string, number>;
  /** The 95 % interval of a tally's F1 over articles. */
  interval(name: string): Interval;
}

/** Adds up the scores of articles, one at a time. */
export function sumScores(scores: Iterable<ArticleScore>): ScoreSum {
  const total = new Map<string, Tally>();
  const perArticle = new Map<string, Tally[]>();
  const errors = new Map<string, number>();
  let articles = 0;
  for (const { tallies, errors: found } of scores) {
    addTallies(total, tallies);
    for (const [name, each] of tallies) {
      if (name.startsWith('rules/')) continue;
      const series = perArticle.get(name) ?? [];
      series.push(each);
      perArticle.set(name, series);
    }
    for (const { type, error } of found) {
      const key = `${type}/${error}`;
      errors.set(key, (errors.get(key) ?? 0) + 1);
    }
    articles += 1;
  }
  return {
    articles,
    tallies: total,
    errors,
    interval: (name) => bootstrapF1(perArticle.get(name) ?? [tally(0, 0, 0)]),
  };
}
