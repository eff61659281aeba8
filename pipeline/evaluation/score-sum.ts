import { bootstrapF1, countsPerArticle, type Interval } from './bootstrap.js';
import type { ArticleScore } from './score-article.js';
import { addTallies, type Tallies, type Tally } from './tally.js';

/** Counts over many articles, and what is needed to say how far they would vary. */
export interface ScoreSum {
  readonly articles: number;
  readonly tallies: Tallies;
  /** Number of errors by `<type>/<error>`. */
  readonly errors: ReadonlyMap<string, number>;
  /** The 95 % interval of a tally's F1 over articles. */
  interval(name: string): Interval;
}

/** A sum that grows by counts alone, never by spans. */
export interface OpenScoreSum {
  add(score: ArticleScore): void;
  /** The sum of what was added so far. */
  close(): ScoreSum;
}

/** Adds up the scores of articles. */
export function sumScores(scores: Iterable<ArticleScore>): ScoreSum {
  const sum = openScoreSum();
  for (const score of scores) sum.add(score);
  return sum.close();
}

/** A sum to which articles are added one at a time. */
export function openScoreSum(): OpenScoreSum {
  const tallies = new Map<string, Tally>();
  const errors = new Map<string, number>();
  const series = new Map<string, Float64Array>();
  let articles = 0;
  return {
    add(score) {
      addTallies(tallies, score.tallies);
      for (const [name, each] of score.tallies)
        if (!name.startsWith('rules/')) series.set(name, withArticle(series.get(name), articles, each));
      for (const { type, error } of score.errors) {
        const key = `${type}/${error}`;
        errors.set(key, (errors.get(key) ?? 0) + 1);
      }
      articles += 1;
    },
    close() {
      let intervals: ReadonlyMap<string, Interval> | null = null;
      const total = { articles, tallies: new Map(tallies), errors: new Map(errors) };
      const counted = new Map(
        [...series].map(([name, counts]) => [
          name,
          { counts: roomFor(counts, articles).slice(0, articles * countsPerArticle), articles },
        ]),
      );
      return {
        ...total,
        interval(name) {
          intervals ??= bootstrapF1(counted);
          return intervals.get(name) ?? { low: 0, high: 1 };
        },
      };
    },
  };
}

/** The series with the counts of the article at a place; of articles between, in which nothing was counted, zeros. */
function withArticle(counts: Float64Array | undefined, article: number, each: Tally): Float64Array {
  const room = roomFor(counts ?? new Float64Array(), article + 1);
  room.set([each.precisionHits, each.predicted, each.recallHits, each.gold], article * countsPerArticle);
  return room;
}

function roomFor(counts: Float64Array, articles: number): Float64Array {
  const needed = articles * countsPerArticle;
  if (counts.length >= needed) return counts;
  const room = new Float64Array(2 * needed);
  room.set(counts);
  return room;
}
