import { stringify } from 'csv-stringify/browser/esm/sync';
import { stableJson } from '../../exporters/json.js';
import type { ErrorClass } from '../find-errors.js';
import type { ReportedError } from '../report-errors.js';
import { errorContext, errorPlace } from '../reports/error-text.js';
import { markdownTable, textTable } from '../reports/report-table.js';
import type { AgreementReport } from './agreement-report.js';
import { agreementTables } from './agreement-tables.js';

/** An agreement as people and programs read it. */
export const agreementFormats = {
  text: (report: AgreementReport) =>
    `${countLine(report)}\n\n${[...agreementTables(report).map(textTable), ...differenceLines(report)].join('\n')}`,
  markdown: (report: AgreementReport) =>
    `## Agreement\n\n${countLine(report)}\n\n${agreementTables(report).map(markdownTable).join('\n')}`,
  json: ({ articles, tokens, scores, conll, differences }: AgreementReport) =>
    stableJson({
      articles,
      tokens: Object.fromEntries(tokens),
      scores: Object.fromEntries(scores),
      conll,
      differences: differences ?? undefined,
    }),
  csv: ({ tokens, scores, conll }: AgreementReport) =>
    stringify(
      [
        ['measure', 'value', 'low', 'high'],
        ...[...tokens].flatMap(([question, { kappa, alpha, observed }]) => [
          [`tokens/${question}/kappa`, kappa, null, null],
          [`tokens/${question}/alpha`, alpha, null, null],
          [`tokens/${question}/observed`, observed, null, null],
        ]),
        ...[...scores].map(([name, { f1, low, high }]) => [`f1/${name}`, f1, low, high]),
        ['f1/coreference/conll', conll, null, null],
      ],
      { record_delimiter: '\r\n' },
    ),
} as const;

function countLine({ articles }: AgreementReport): string {
  const count = `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`;
  return `${count} annotated by both. F1, overlap and same label are per cent; kappa and alpha are 1 at best, 0 at chance.`;
}

/** Errors have a right side; differences don't. */
const differenceNames = {
  missing: 'first only',
  spurious: 'second only',
  'wrong-type': 'other type',
  'wrong-boundary': 'other boundary',
  'wrong-entity': 'other entity',
  'wrong-cue': 'other cue',
  'wrong-speaker-span': 'other words for the speaker',
  'wrong-speaker': 'other speaker',
} as const satisfies Record<ErrorClass, string>;

function differenceLines({ differences }: AgreementReport): readonly string[] {
  return (differences ?? []).map((each) => {
    const head = `${each.article}  ${each.type}  ${differenceNames[each.error]}  ${errorPlace(each)}`;
    return `${head}\n  ${errorContext(each)}\n${sides(each)}`;
  });
}

function sides({ predicted, gold, error }: ReportedError): string {
  if (predicted === null || gold === null) return '';
  const [first, second] =
    error === 'wrong-boundary' ? [gold.words, predicted.words] : [gold.value, predicted.value];
  return `  first: ${first}\n  second: ${second}\n`;
}
