import type { Interval } from '../bootstrap.js';
import { type ReportedArticle, type ReportedError, reportErrors } from '../report-errors.js';
import { type ArticleScore, scoreArticle } from '../score-article.js';
import { conllAverage } from '../score-coreference.js';
import { openScoreSum } from '../score-sum.js';
import { scoreOf, type Tallies } from '../tally.js';
import { addPairs, agreementOf, type LabelAgreement, type LabelPairs } from './label-pairs.js';
import { labelTokens, tokensOf } from './token-labels.js';

/** F1 of one annotator against the other, whichever is taken for the truth. */
export interface PairwiseScore extends Interval {
  readonly f1: number;
  /** What each annotator marked. */
  readonly first: number;
  readonly second: number;
}

/** How far two annotators agree. Nothing in it but `first` and `second` changes when they change places. */
export interface AgreementReport {
  readonly articles: readonly string[];
  readonly tokens: ReadonlyMap<string, LabelAgreement>;
  readonly scores: ReadonlyMap<string, PairwiseScore>;
  readonly conll: number;
  /** Every difference, with the first annotator as `gold`; null where nobody asked for it. */
  readonly differences: readonly ReportedError[] | null;
}

export interface OpenAgreement {
  /** Adds an article: `gold` is the first annotator, `predicted` the second. */
  add(article: ReportedArticle): void;
  close(): AgreementReport;
}

/** Agreement to which articles are added one at a time. */
export function openAgreement(withDifferences: boolean): OpenAgreement {
  const articles: string[] = [];
  const pairs = new Map<string, LabelPairs>();
  const sum = openScoreSum();
  const differences: ReportedError[] = [];
  return {
    add(article) {
      const { name, text, gold, predicted } = article;
      articles.push(name);
      const tokens = tokensOf(text);
      const second = labelTokens(tokens, text, predicted);
      for (const [question, labels] of labelTokens(tokens, text, gold)) {
        const counts = pairs.get(question) ?? new Map();
        addPairs(counts, labels, second.get(question) ?? []);
        pairs.set(question, counts);
      }
      const there = scoreArticle(text, predicted, gold);
      sum.add({ tallies: bothWays(there, scoreArticle(text, gold, predicted)), errors: [] });
      if (withDifferences) for (const each of reportErrors(article, there.errors)) differences.push(each);
    },
    close() {
      const { tallies, interval } = sum.close();
      return {
        articles,
        tokens: new Map([...pairs].map(([question, counts]) => [question, agreementOf(counts)])),
        scores: pairwiseScores(tallies, interval),
        conll: conllAverage(tallies),
        differences: withDifferences ? differences : null,
      };
    },
  };
}

/**
 * The counts of both directions together: which entity stands for which is a majority among mentions, and may differ
 * with the direction.
 */
function bothWays(there: ArticleScore, back: ArticleScore): Tallies {
  return new Map(
    [...there.tallies].map(([name, one]) => {
      const other = back.tallies.get(name) ?? { precisionHits: 0, predicted: 0, recallHits: 0, gold: 0 };
      return [
        name,
        {
          precisionHits: one.precisionHits + other.recallHits,
          predicted: one.predicted + other.gold,
          recallHits: one.recallHits + other.precisionHits,
          gold: one.gold + other.predicted,
        },
      ];
    }),
  );
}

function pairwiseScores(
  tallies: Tallies,
  interval: (name: string) => Interval,
): ReadonlyMap<string, PairwiseScore> {
  return new Map(
    [...tallies]
      .filter(([name, { predicted, gold }]) => !name.startsWith('rules/') && predicted + gold > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [
        name,
        // Each annotator was counted once in either direction.
        { f1: scoreOf(each).f1, ...interval(name), first: each.gold / 2, second: each.predicted / 2 },
      ]),
  );
}
