import { csvFileName } from './csv.js';
import type { Exporter } from './exporter.js';
import { stableJson } from './json.js';
import type { ColumnFacts, Table } from './table.js';
import { tablesOf } from './tables.js';

export const dataPackageName = 'datapackage.json';

/** `datapackage.json`: what every column of the CSV tables means, for people and for Frictionless tools. */
export const exportDataPackage: Exporter = (records) =>
  new Map([[dataPackageName, dataPackage(tablesOf(records))]]);

/** The content of `datapackage.json`, which depends on no record. */
export function dataPackage(tables: readonly Table[]): string {
  return stableJson({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'glossator-annotations',
    title: 'People, organizations, legal instruments and quotations in news articles',
    resources: tables.map(resourceOf),
  });
}

function resourceOf(table: Table): object {
  return {
    name: table.name,
    description: table.description,
    type: 'table',
    path: csvFileName(table),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { lineTerminator: '\r\n' },
    schema: {
      fields: table.columns.map(fieldOf),
      primaryKey: table.primaryKey,
      foreignKeys: table.foreignKeys.map(({ fields, resource, reference }) => ({
        fields,
        reference: { resource, fields: reference },
      })),
      missingValues: [''],
    },
  };
}

function fieldOf({ name, type, description, required, enum: allowed }: ColumnFacts): object {
  const constraints = { ...(required && { required }), ...(allowed && { enum: allowed }) };
  return { name, type, description, ...(Object.keys(constraints).length > 0 && { constraints }) };
}
