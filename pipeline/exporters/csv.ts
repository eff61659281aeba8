import { stringify } from 'csv-stringify/browser/esm/sync';
import type { AnnotationRecord } from '../annotation-record.js';
import type { ExportedFiles, Exporter } from './exporter.js';
import type { Cell, Table } from './table.js';
import { tablesOf } from './tables.js';

/** `exact` holds the text as it is; `excel` is for spreadsheets: a BOM, and no cell that runs as a formula. */
export const csvDialects = ['exact', 'excel'] as const;

/** How tables are written: as the text is, or for spreadsheets. */
export type CsvDialect = (typeof csvDialects)[number];

/** One RFC 4180 file a table, UTF-8, with a header row. Lone surrogates, which UTF-8 cannot hold, become U+FFFD. */
export function csvExporter(dialect: CsvDialect): Exporter {
  return (records): ExportedFiles =>
    new Map(
      tablesOf(records).map((table) => [
        csvFileName(table),
        csvHeader(table, dialect) + records.map((record) => csvRows(table, record, dialect)).join(''),
      ]),
    );
}

export const csvFileName = ({ name }: Pick<Table, 'name'>) => `${name}.csv`;

/** The start of a table's file. */
export function csvHeader({ columns }: Table, dialect: CsvDialect): string {
  const bom = dialect === 'excel' ? '\uFEFF' : '';
  return bom + stringify([columns.map(({ name }) => name)], format);
}

/** The lines that one record adds to a table's file; files grow record by record. */
export function csvRows({ rows }: Table, record: AnnotationRecord, dialect: CsvDialect): string {
  const write = (cell: Cell) => {
    if (typeof cell !== 'string') return cell;
    const storable = cell.replace(/\p{Surrogate}/gu, '\uFFFD');
    return dialect === 'excel' ? defuseFormulas(storable) : storable;
  };
  // Rows are arrays: a record keyed by column would trip over columns named like Object's own properties.
  return stringify(
    rows(record).map((row) => row.map(write)),
    format,
  );
}

const format = { record_delimiter: '\r\n', quoted_match: /[\r\n]/ };

/** What is not seen, or is nothing but space: `=1` behind it looks like `=1`, and some programs run it. */
const unseen = String.raw`(?:(?![\n\r\u2028\u2029])[\s\p{Cf}\p{Cc}\p{DI}\u2800])`;

/** A run of it, or a place where a line or a cell begins, with the sign of a formula where one follows. */
const starts = new RegExp(`(?:(^)|(;)|(?=${unseen}))(${unseen}*)([=+\\-@＝＋－＠﹦﹢﹣﹫]?)`, 'gmu');

/**
 * Puts an apostrophe before what a spreadsheet may run: `=`, `+`, `-`, `@` and their wide and small forms at the start of
 * the cell or of a line in it, also behind spaces and invisible characters; and a tab or return at the cell's start.
 * After semicolons and tabs, too: where they are what divides cells, a cell begins there.
 */
function defuseFormulas(cell: string): string {
  const defused = cell.replace(
    starts,
    (found: string, line?: string, separator = '', space = '', sign = '') => {
      const afterTab = space.lastIndexOf('\t') + 1;
      const isStart = line !== undefined || separator !== '' || afterTab > 0;
      return sign === '' || !isStart
        ? found
        : `${separator}${space.slice(0, afterTab)}'${space.slice(afterTab)}${sign}`;
    },
  );
  return defused.replace(/^(?=[\t\r])/u, "'");
}
