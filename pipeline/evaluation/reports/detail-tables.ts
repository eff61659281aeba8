import type { ArticleReport, EvaluationReport, RuleScore } from '../evaluation-report.js';
import { percent, type ReportTable } from './report-table.js';

/** How many articles, and what the figures are. */
export function countLine({ articles, missing }: EvaluationReport): string {
  const lacking = missing.length === 0 ? '' : `, ${missing.length} of them without a prediction`;
  return `${articles} ${articles === 1 ? 'article' : 'articles'} evaluated${lacking}. Figures are per cent.`;
}

/** Rules that were wrong at least once, the least precise first. */
export function ruleTable(rules: readonly RuleScore[]): ReportTable {
  return {
    title: 'Rules',
    header: ['rules that erred', 'precision', 'right', 'of'],
    rows: rules
      .filter(({ precision }) => precision < 1)
      .map(({ rule, right, predicted, precision }) => [
        rule,
        percent(precision),
        String(right),
        String(predicted),
      ]),
  };
}

const articleColumns = [
  ['people', 'mentions/person/exact'],
  ['organizations', 'mentions/organization/exact'],
  ['instruments', 'mentions/instrument/exact'],
  ['quotations', 'quotations/all/exact'],
  ['characters', 'quotations/characters'],
  ['speaker', 'quotations/speaker'],
] as const;

/** F1 of the chief measures, one row an article. */
export function articleTable(articles: readonly ArticleReport[]): ReportTable {
  return {
    title: 'Articles',
    header: ['F1 by article', ...articleColumns.map(([label]) => label), 'CoNLL', 'errors'],
    rows: articles.map(({ name, scores, conll, errorCounts }) => [
      name,
      ...articleColumns.map(([, measure]) => {
        const score = scores.get(measure);
        return score === undefined ? '–' : percent(score.f1);
      }),
      percent(conll),
      String([...errorCounts.values()].reduce((sum, count) => sum + count, 0)),
    ]),
  };
}
