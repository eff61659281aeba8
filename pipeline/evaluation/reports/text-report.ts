import type { EvaluationReport } from '../evaluation-report.js';
import type { ReportedError } from '../report-errors.js';
import { articleTable, countLine, ruleTable } from './detail-tables.js';
import { errorContext, errorDifference, errorPlace } from './error-text.js';
import { textTable } from './report-table.js';
import { scoreTables } from './score-tables.js';

/** The report as tables for a terminal. */
export function textReport(report: EvaluationReport): string {
  const tables = [
    ...scoreTables(report),
    ruleTable(report.rules),
    ...(report.perArticle === null ? [] : [articleTable(report.perArticle)]),
  ];
  const parts = tables.filter(({ rows }) => rows.length > 0).map(textTable);
  if (report.errors !== null) parts.push(...errorParts(report.errors));
  return `${countLine(report)}\n\n${parts.join('\n')}`;
}

function errorParts(errors: readonly ReportedError[]): readonly string[] {
  const byArticle = new Map<string, ReportedError[]>();
  for (const error of errors) {
    const list = byArticle.get(error.article) ?? [];
    list.push(error);
    byArticle.set(error.article, list);
  }
  return [...byArticle].map(([name, list]) => `${name}\n${list.map(errorLines).join('')}`);
}

function errorLines(error: ReportedError): string {
  return `  ${error.error}  ${error.type}  ${errorPlace(error)}\n    ${errorContext(error)}\n    ${errorDifference(error)}\n`;
}
