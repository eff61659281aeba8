import { entityTypes } from '../../entity-types.js';
import type { Interval } from '../bootstrap.js';
import type { EvaluationReport, ReportedScore } from '../evaluation-report.js';
import { type ErrorClass, errorClasses } from '../find-errors.js';
import { entityTypeNames, mentionForms, quotationTypes } from '../vocabulary.js';
import { percent, type ReportTable } from './report-table.js';

type Scores = EvaluationReport['scores'];

/** The tables that say how good it is, in the order in which people read them. */
export function scoreTables(report: EvaluationReport): readonly ReportTable[] {
  const { scores } = report;
  const tables = [
    mentionTable(scores),
    quotationTable(scores),
    instrumentTable(scores),
    coreferenceTable(report),
    errorTable(report),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

const shared = ['P', 'R', 'F1', '95 %'] as const;

function mentionTable(scores: Scores): ReportTable {
  const row = (label: string, name: string) =>
    rowOf(label, scores.get(`mentions/${name}/exact`), [
      f1Cell(scores.get(`mentions/${name}/overlap`)),
      f1Cell(scores.get(`mentions/${name}/characters`)),
      shareCell(scores.get(`mentions/${name}/entity`)),
    ]);
  return {
    title: 'Mentions',
    header: ['mentions', ...shared, 'overlap', 'characters', 'entity', 'predicted', 'gold'],
    rows: [
      ...entityTypeNames.flatMap((type) => [
        ...row(entityTypes[type].plural, type),
        ...mentionForms.flatMap((form) => row(`  ${form}`, `${type}/${form}`)),
      ]),
      ...row('all', 'all'),
    ],
  };
}

function quotationTable(scores: Scores): ReportTable {
  const spans = (type: string) =>
    rowOf(type, scores.get(`quotations/${type}/exact`), [
      f1Cell(scores.get(`quotations/${type}/overlap`)),
      '',
    ]);
  const answer = (label: string, name: string) =>
    rowOf(label, scores.get(`quotations/${name}`), ['', shareCell(scores.get(`quotations/${name}/matched`))]);
  return {
    title: 'Quotations',
    header: ['quotations', ...shared, 'overlap', 'if found', 'predicted', 'gold'],
    rows: [
      ...quotationTypes.flatMap(spans),
      ...spans('all'),
      ...answer('characters', 'characters'),
      ...answer('cue', 'cue'),
      ...answer('words for the speaker', 'speaker-span'),
      ...answer('speaker', 'speaker'),
      ...answer('words and speaker', 'joint'),
    ],
  };
}

function instrumentTable(scores: Scores): ReportTable {
  return {
    title: 'Instruments found',
    header: ['instruments found', ...shared, 'predicted', 'gold'],
    rows: ['kind', 'status'].flatMap((name) => rowOf(name, scores.get(`instruments/${name}`), [])),
  };
}

const coreferenceMeasures = [
  ['MUC', 'muc'],
  ['B³', 'b-cubed'],
  ['CEAF', 'ceaf-e'],
] as const;

function coreferenceTable({ scores, conll }: EvaluationReport): ReportTable {
  const rows = coreferenceMeasures.flatMap(([label, name]) =>
    rowOf(label, scores.get(`coreference/${name}`), []).map((cells) => cells.slice(0, -2)),
  );
  return {
    title: 'Who is who',
    header: ['who is who', ...shared],
    rows: rows.length === 0 ? [] : [...rows, ['CoNLL average', '', '', percent(conll), '']],
  };
}

/** Types down, classes of errors across, without the classes that never happened. */
function errorTable({ errorCounts }: EvaluationReport): ReportTable {
  const types = [...entityTypeNames, ...quotationTypes];
  const count = (type: string, error: ErrorClass) => errorCounts.get(`${type}/${error}`) ?? 0;
  const present = errorClasses.filter((error) => types.some((type) => count(type, error) > 0));
  return {
    title: 'Errors',
    header: ['errors', ...present],
    rows: types
      .filter((type) => present.some((error) => count(type, error) > 0))
      .map((type) => [type, ...present.map((error) => String(count(type, error)))]),
  };
}

/** One row; none where neither side has anything. */
function rowOf(
  label: string,
  score: (ReportedScore & Interval) | undefined,
  more: readonly string[],
): readonly (readonly string[])[] {
  if (score === undefined) return [];
  const { precision, recall, f1, low, high, predicted, gold } = score;
  const interval = `${percent(low)}–${percent(high)}`;
  return [
    [
      label,
      percent(precision),
      percent(recall),
      percent(f1),
      interval,
      ...more,
      String(predicted),
      String(gold),
    ],
  ];
}

function f1Cell(score: ReportedScore | undefined): string {
  return score === undefined ? '' : percent(score.f1);
}

/** Of those asked about: how many were right. */
function shareCell(score: ReportedScore | undefined): string {
  return score === undefined || score.gold === 0 ? '' : percent(score.recall);
}
