import type { Interval } from './bootstrap.js';
import type { GoldSet } from './gold.js';
import { type ReportedArticle, type ReportedError, reportErrors } from './report-errors.js';
import type { ArticleScore } from './score-article.js';
import { conllAverage } from './score-coreference.js';
import { openScoreSum } from './score-sum.js';
import { type Score, scoreOf, type Tallies, type Tally } from './tally.js';

/** A measure with everything behind it. */
export interface ReportedScore extends Tally, Score {}

/** How often a rule was right. */
export interface RuleScore {
  readonly rule: string;
  readonly right: number;
  readonly predicted: number;
  readonly precision: number;
}

/** Measures by name, sorted; what neither side has is left out. */
export type ReportedScores<Each = ReportedScore> = ReadonlyMap<string, Each>;

export interface ArticleReport {
  readonly name: string;
  readonly set: GoldSet;
  /** True where nothing was predicted for it: all of its gold is missing. */
  readonly isMissing: boolean;
  readonly scores: ReportedScores;
  readonly conll: number;
  /** Number of errors by `<type>/<error>`. */
  readonly errorCounts: ReadonlyMap<string, number>;
}

/** What an evaluation found: the one thing that all formats print. */
export interface EvaluationReport {
  readonly articles: number;
  readonly scores: ReportedScores<ReportedScore & Interval>;
  readonly conll: number;
  readonly errorCounts: ReadonlyMap<string, number>;
  /** The least precise first; among equals the one that was used most. */
  readonly rules: readonly RuleScore[];
  /** Names of the gold files for which nothing was predicted. */
  readonly missing: readonly string[];
  /** Null where nobody asked for it. */
  readonly perArticle: readonly ArticleReport[] | null;
  /** Null where nobody asked for it. Of articles that are missing as a whole nothing is listed. */
  readonly errors: readonly ReportedError[] | null;
}

/** What is kept beside the counts; of a large corpus it may be much. */
export interface ReportDetail {
  readonly perArticle: boolean;
  readonly errors: boolean;
}

export interface ScoredPair extends ReportedArticle {
  readonly set: GoldSet;
  readonly isMissing: boolean;
}

export interface OpenReport {
  add(pair: ScoredPair, score: ArticleScore): void;
  close(): EvaluationReport;
}

/** A report to which articles are added one at a time. */
export function openReport(detail: ReportDetail): OpenReport {
  const sum = openScoreSum();
  const missing: string[] = [];
  const perArticle: ArticleReport[] = [];
  const errors: ReportedError[] = [];
  return {
    add(pair, score) {
      const { name, set, isMissing } = pair;
      sum.add(score);
      if (isMissing) missing.push(name);
      if (detail.perArticle) perArticle.push({ name, set, isMissing, ...articleScores(score) });
      if (detail.errors && !isMissing)
        for (const error of reportErrors(pair, score.errors)) errors.push(error);
    },
    close() {
      const { articles, tallies, errors: errorCounts, interval } = sum.close();
      return {
        articles,
        scores: new Map(
          [...reportedScores(tallies)].map(([name, each]) => [name, { ...each, ...interval(name) }]),
        ),
        conll: conllAverage(tallies),
        errorCounts,
        rules: ruleScores(tallies),
        missing,
        perArticle: detail.perArticle ? perArticle : null,
        errors: detail.errors ? errors : null,
      };
    },
  };
}

function articleScores({ tallies, errors }: ArticleScore) {
  const errorCounts = new Map<string, number>();
  for (const { type, error } of errors)
    errorCounts.set(`${type}/${error}`, (errorCounts.get(`${type}/${error}`) ?? 0) + 1);
  return { scores: reportedScores(tallies), conll: conllAverage(tallies), errorCounts };
}

/** The scores of measures, without those of rules. */
function reportedScores(tallies: Tallies): ReportedScores {
  return new Map(
    [...tallies]
      .filter(([name, { predicted, gold }]) => !name.startsWith('rules/') && predicted + gold > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, { ...each, ...scoreOf(each) }]),
  );
}

function ruleScores(tallies: Tallies): readonly RuleScore[] {
  return [...tallies]
    .filter(([name]) => name.startsWith('rules/'))
    .map(([name, { precisionHits, predicted }]) => ({
      rule: name.slice('rules/'.length),
      right: precisionHits,
      predicted,
      precision: precisionHits / predicted,
    }))
    .sort((a, b) => a.precision - b.precision || b.predicted - a.predicted || (a.rule < b.rule ? -1 : 1));
}
