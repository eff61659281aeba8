import { stableJson } from '../../exporters/json.js';
import type { EvaluationReport } from '../evaluation-report.js';

/** The whole report for programs. Scores are between 0 and 1; offsets are code points. */
export function jsonReport(report: EvaluationReport): string {
  const { scores, errorCounts, perArticle, errors, ...rest } = report;
  return stableJson({
    ...rest,
    scores: Object.fromEntries(scores),
    errorCounts: Object.fromEntries(errorCounts),
    perArticle: perArticle?.map((article) => ({
      ...article,
      scores: Object.fromEntries(article.scores),
      errorCounts: Object.fromEntries(article.errorCounts),
    })),
    errors: errors ?? undefined,
  });
}
