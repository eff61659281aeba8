import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { AnnotationRecord } from '../annotation-record.js';
import { type Manifest, manifestName } from '../batch/manifest.js';
import { UsageError } from '../batch/usage-error.js';
import { jsonFileName } from '../exporters/json.js';
import { sha256 } from '../sha256.js';
import { checkKeys } from './check-keys.js';
import { checkSpans } from './check-spans.js';
import { checkTables } from './check-tables.js';
import { differing, type FieldProblem, type Problem } from './problem.js';

const notArticles = new Set([manifestName, 'datapackage.json']);

const schemaFile = new URL('../../docs/output.schema.json', import.meta.url);

export interface Verification {
  readonly articles: number;
  readonly problems: readonly Problem[];
}

/**
 * Checks an output folder against itself: the schema, every span and key, the tables against the articles, and, where
 * `run.json` is there, the hash of every file. Throws a UsageError where the folder is no output of a run.
 */
export async function verifyRun(folder: string): Promise<Verification> {
  const names = await readdir(folder).catch((error: Error) => {
    throw new UsageError(`"${folder}" cannot be read: ${error.message}. Give the output folder of a run.`);
  });
  const files = names.filter((name) => name.endsWith('.json') && !notArticles.has(name)).sort();
  if (files.length === 0 && !names.includes('documents.csv')) {
    throw new UsageError(`"${folder}" holds no annotations. Give the output folder of a run.`);
  }
  const read = (name: string) => readFile(join(folder, name), 'utf8').catch(() => null);
  const valid = await schemaCheck();
  const records: AnnotationRecord[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const parsed = parse((await read(file)) ?? '');
    const found = 'problem' in parsed ? [parsed.problem] : valid(parsed.value);
    if (found.length === 0 && 'value' in parsed) {
      const record = parsed.value as AnnotationRecord;
      found.push(
        ...differing('id', file, jsonFileName(record.id)),
        ...checkSpans(record),
        ...checkKeys(record),
      );
      records.push(record);
    }
    problems.push(...found.map((problem) => ({ file, ...problem })));
  }
  // A file that is broken says so itself; what the tables owe it is unknown then.
  if (records.length === files.length) problems.push(...(await checkTables(records, read)));
  return { articles: files.length, problems: [...problems, ...(await checkHashes(folder, files))] };
}

/** A function that lists what in a value is not as the schema says. */
async function schemaCheck(): Promise<(value: unknown) => FieldProblem[]> {
  const schema: object = JSON.parse(await readFile(schemaFile, 'utf8'));
  const validate = new Ajv2020({ allErrors: false, verbose: true, allowUnionTypes: true }).compile(schema);
  return (value) => {
    if (validate(value)) return [];
    return (validate.errors ?? []).flatMap(({ instancePath, message, data, params }) => {
      const { missingProperty: missing, additionalProperty: extra } = params;
      if (missing !== undefined)
        return differing(fieldOf(`${instancePath}/${missing}`), 'a value', undefined);
      if (extra !== undefined) return differing(fieldOf(`${instancePath}/${extra}`), undefined, 'a field');
      return differing(fieldOf(instancePath), `a value that ${message}`, data);
    });
  };
}

/** `/mentions/3/start` → `mentions[3].start` */
const fieldOf = (pointer: string) =>
  pointer
    .replace(/\/(\d+)(?=\/|$)/g, '[$1]')
    .replaceAll('/', '.')
    .replace(/^\./, '') || 'file';

function parse(content: string): { readonly value: unknown } | { readonly problem: FieldProblem } {
  try {
    return { value: JSON.parse(content) };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { problem: { field: 'file', expected: 'JSON', found } };
  }
}

async function checkHashes(folder: string, articles: readonly string[]): Promise<readonly Problem[]> {
  const content = await readFile(join(folder, manifestName), 'utf8').catch(() => null);
  if (content === null) return [];
  const parsed = parse(content);
  if ('problem' in parsed) return [{ file: manifestName, ...parsed.problem }];
  const { files } = parsed.value as Manifest;
  const listed = new Set(files.map(({ name }) => name));
  const problems = articles
    .filter((name) => !listed.has(name))
    .map((file) => ({
      file,
      field: 'file',
      expected: `a file that ${manifestName} names`,
      found: 'one more',
    }));
  for (const { name, sha256: expected } of files) {
    const bytes = await readFile(join(folder, name)).catch(() => null);
    const found = bytes === null ? undefined : sha256(bytes);
    problems.push(...differing('sha256', expected, found).map((problem) => ({ file: name, ...problem })));
  }
  return problems;
}
