import type { AnnotationRecord, EntityRecord } from '../annotation-record.js';

export type Cell = string | number | null;

/** What the data package says of a column; the type decides how spreadsheets must treat it. */
export interface ColumnFacts {
  readonly name: string;
  readonly type: 'string' | 'integer';
  readonly description: string;
  readonly required?: true;
  readonly enum?: readonly string[];
}

/** The record that a row is of, and its entities by id. */
export interface RowContext {
  readonly record: AnnotationRecord;
  readonly entity: (id: string | null) => EntityRecord | undefined;
}

/** A column, and what it says of a row. */
export interface Column<Row> extends ColumnFacts {
  readonly value: (row: Row, context: RowContext) => Cell | undefined;
}

export interface ForeignKey {
  readonly fields: readonly string[];
  readonly resource: string;
  readonly reference: readonly string[];
}

/** A table of a run: one row a thing. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly columns: readonly ColumnFacts[];
  /** The rows of one record, cells in the order of the columns. */
  readonly rows: (record: AnnotationRecord) => readonly (readonly Cell[])[];
}

/** Defines a table: which things of a record are its rows, and what each column says of one. */
export function table<Row>(definition: {
  readonly name: string;
  readonly description: string;
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly things: (record: AnnotationRecord) => readonly Row[];
  readonly columns: readonly Column<Row>[];
}): Table {
  const { things, columns, foreignKeys = [], ...facts } = definition;
  return {
    ...facts,
    foreignKeys,
    columns: columns.map(({ value: _, ...column }) => column),
    rows: (record) => {
      const byId = new Map(record.entities.map((entity) => [entity.id, entity]));
      const context: RowContext = { record, entity: (id) => (id === null ? undefined : byId.get(id)) };
      return things(record).map((thing) => columns.map(({ value }) => value(thing, context) ?? null));
    },
  };
}
