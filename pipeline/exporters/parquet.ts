import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import type { AnnotationRecord } from '../annotation-record.js';
import type { Cell, ColumnFacts, Table } from './table.js';
import { tablesWith } from './tables.js';

/** Gathers records, in the order that their rows shall have, and turns them into files. */
export interface ParquetTables {
  add(record: AnnotationRecord): void;
  /** Name → content. The same records give the same bytes. */
  files(): ReadonlyMap<string, Uint8Array>;
}

/**
 * The tables of a run as Apache Parquet (https://parquet.apache.org), one file a table, with the columns of the CSV
 * tables: text is UTF-8, whole numbers are INT32, and a cell that is empty in CSV is null. Pages are compressed with
 * Snappy. Lone surrogates, which UTF-8 cannot hold, become U+FFFD. Tokens are a file only where the records hold them.
 */
export function parquetTables(): ParquetTables {
  const tables = tablesWith({ tokens: true }).map((table) => ({ table, columns: emptyColumns(table) }));
  let hasTokens = false;
  return {
    add(record) {
      hasTokens ||= record.tokens !== undefined;
      for (const { table, columns } of tables) {
        for (const row of table.rows(record))
          for (const [at, cell] of row.entries()) columns[at]?.push(cell === '' ? null : cell);
      }
    },
    files: () =>
      new Map(
        tables
          .filter(({ table }) => hasTokens || table.name !== 'tokens')
          .map(({ table, columns }) => [`${table.name}.parquet`, fileOf(table, columns)]),
      ),
  };
}

const emptyColumns = ({ columns }: Table): readonly Cell[][] => columns.map(() => []);

function fileOf(table: Table, columns: readonly Cell[][]): Uint8Array {
  const columnData = table.columns.map((facts, at) => columnOf(facts, columns[at] ?? []));
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'glossator (hyparquet-writer)' }));
}

const columnOf = ({ name, type, required }: ColumnFacts, data: Cell[]): ColumnSource => ({
  name,
  data,
  type: type === 'integer' ? 'INT32' : 'STRING',
  nullable: required !== true,
});
