import type { EvaluationReport } from '../evaluation-report.js';
import type { ReportedError } from '../report-errors.js';
import { articleTable, countLine, ruleTable } from './detail-tables.js';
import { errorContext, errorDifference, errorPlace } from './error-text.js';
import { markdownTable, type ReportTable } from './report-table.js';
import { scoreTables } from './score-tables.js';

/** A pull request's page takes 65,536 characters; a summary that is longer would not be shown at all. */
const most = { rules: 20, articles: 100, errors: 100 } as const;

/** A summary for a pull request or a build's page: the chief tables open, the rest folded. */
export function markdownReport(report: EvaluationReport): string {
  const [first, ...others] = scoreTables(report);
  const [quotations, ...more] = others;
  const open = [first, quotations].flatMap((table) => (table === undefined ? [] : [section(table)]));
  const folded = [
    ...more.map((table) => fold(table.title, markdownTable(table))),
    ...foldTable('Rules that erred', ruleTable(report.rules), most.rules),
    ...(report.perArticle === null
      ? []
      : foldTable('Articles', articleTable(report.perArticle), most.articles)),
    ...(report.errors === null ? [] : [fold('Every error', errorList(report.errors))]),
  ];
  return `## Evaluation\n\n${countLine(report)}\n\n${[...open, ...folded].join('\n')}`;
}

function section(table: ReportTable): string {
  return `${markdownTable({ ...table, header: [table.title, ...table.header.slice(1)] })}`;
}

function foldTable(title: string, table: ReportTable, limit: number): readonly string[] {
  if (table.rows.length === 0) return [];
  const left = table.rows.length - limit;
  const note = left > 0 ? `\n… and ${left} more\n` : '';
  const rows = table.rows.slice(0, limit).map(([name = '', ...figures]) => [code(name), ...figures]);
  return [fold(title, `${markdownTable({ ...table, rows })}${note}`)];
}

function fold(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n</details>\n`;
}

function errorList(errors: readonly ReportedError[]): string {
  const lines = errors
    .slice(0, most.errors)
    .map(
      (error) =>
        `- ${error.error} ${error.type}, ${code(error.article)} ${errorPlace(error)}: ${code(errorContext(error))} ${code(errorDifference(error))}\n`,
    );
  const left = errors.length - most.errors;
  return `${lines.join('')}${left > 0 ? `\n… and ${left} more\n` : ''}`;
}

/** As code, where nothing is markup, a mention of a user or a link; the fence is longer than any in the words. */
function code(words: string): string {
  const longest = Math.max(0, ...[...words.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const room = longest > 0 ? ' ' : '';
  return `${fence}${room}${words}${room}${fence}`;
}
