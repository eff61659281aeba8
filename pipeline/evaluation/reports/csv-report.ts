import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Interval } from '../bootstrap.js';
import type { EvaluationReport, ReportedScore } from '../evaluation-report.js';
import type { ReportedError, ReportedSide } from '../report-errors.js';

type Cell = string | number | null;

const scoreColumns = [
  'article',
  'measure',
  'precision',
  'recall',
  'f1',
  'f1_low',
  'f1_high',
  'precision_hits',
  'predicted',
  'recall_hits',
  'gold',
];

/** One row a measure; those of single articles, where they were asked for, name the article. */
export function csvReport({ scores, rules, conll, perArticle }: EvaluationReport): string {
  const rows: Cell[][] = [...scores].map(([name, score]) => ['', name, ...scoreCells(score, score)]);
  rows.push(['', 'coreference/conll', null, null, conll, null, null, null, null, null, null]);
  for (const { rule, precision, right, predicted } of rules)
    rows.push(['', `rules/${rule}`, precision, null, null, null, null, right, predicted, null, null]);
  for (const article of perArticle ?? [])
    for (const [name, score] of article.scores) rows.push([article.name, name, ...scoreCells(score, null)]);
  return csv([scoreColumns, ...rows]);
}

function scoreCells(score: ReportedScore, interval: Interval | null): Cell[] {
  return [
    score.precision,
    score.recall,
    score.f1,
    interval?.low ?? null,
    interval?.high ?? null,
    score.precisionHits,
    score.predicted,
    score.recallHits,
    score.gold,
  ];
}

const sideColumns = ['text', 'value', 'start', 'end', 'source_start'] as const;

const errorColumns = [
  'article',
  'type',
  'error',
  'line',
  'before',
  ...sideColumns.map((name) => `predicted_${name}`),
  ...sideColumns.map((name) => `gold_${name}`),
  'after',
  'rule',
];

/** One row an error. */
export function csvErrors(errors: readonly ReportedError[]): string {
  const rows = errors.map(({ article, type, error, predicted, gold, rule }): Cell[] => {
    const place = gold ?? predicted;
    return [
      article,
      type,
      error,
      place?.line ?? null,
      place?.before ?? null,
      ...sideCells(predicted),
      ...sideCells(gold),
      place?.after ?? null,
      rule,
    ];
  });
  return csv([errorColumns, ...rows]);
}

function sideCells(side: ReportedSide | null): Cell[] {
  return side === null
    ? sideColumns.map(() => null)
    : [side.words, side.value, side.start, side.end, side.sourceStart];
}

function csv(rows: Cell[][]): string {
  return stringify(rows, { record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}
