import { extname } from 'node:path';
import type { EvaluationReport, ReportDetail } from '../evaluation/evaluation-report.js';
import { csvErrors, csvReport } from '../evaluation/reports/csv-report.js';
import { jsonReport } from '../evaluation/reports/json-report.js';
import { junitReport } from '../evaluation/reports/junit-report.js';
import { markdownReport } from '../evaluation/reports/markdown-report.js';
import { textReport } from '../evaluation/reports/text-report.js';
import { printableLines } from './printable-lines.js';

interface EvaluationFormat {
  /** Endings of files that are written in it. */
  readonly endings: readonly string[];
  /** What it cannot do without. */
  readonly needs: Partial<ReportDetail>;
  readonly write: (report: EvaluationReport) => string;
}

export const evaluationFormats = {
  text: { endings: ['.txt'], needs: {}, write: (report) => printableLines(textReport(report)) },
  json: { endings: ['.json'], needs: {}, write: jsonReport },
  csv: {
    endings: ['.csv'],
    needs: {},
    write: (report) => (report.errors === null ? csvReport(report) : csvErrors(report.errors)),
  },
  junit: { endings: ['.xml'], needs: { perArticle: true, errors: true }, write: junitReport },
  markdown: { endings: ['.md'], needs: {}, write: markdownReport },
} as const satisfies Record<string, EvaluationFormat>;

export type EvaluationFormatName = keyof typeof evaluationFormats;

export const evaluationFormatNames = Object.keys(evaluationFormats) as readonly EvaluationFormatName[];

/** The format that a file's ending tells. */
export function formatOfFile(file: string): EvaluationFormatName | undefined {
  const ending = extname(file).toLowerCase();
  return evaluationFormatNames.find((name) =>
    evaluationFormats[name].endings.some((each) => each === ending),
  );
}
