import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { AnnotationRecord } from '../annotation-record.js';
import { jsonFileName } from '../exporters/json.js';
import { messageOf } from '../message-of.js';
import { checkKeys } from './check-keys.js';
import { checkSpans } from './check-spans.js';
import { differing, type FieldProblem } from './problem.js';

const schemaFile = new URL('../../docs/output.schema.json', import.meta.url);

export interface ReadRecord {
  /** Null where the file has not the form of a record. */
  readonly record: AnnotationRecord | null;
  /** Everything that is wrong with it. */
  readonly problems: readonly FieldProblem[];
}

/** Reads the content of one article's file; `file` is its name. */
type RecordReader = (file: string, content: string) => ReadRecord;

/** A reader that checks: the form that the schema gives, that every span slices and every key leads somewhere. */
export async function recordReader(): Promise<RecordReader> {
  const schemaProblems = await schemaCheck();
  return (file, content) => {
    const parsed = parseJson(content);
    if ('problem' in parsed) return { record: null, problems: [parsed.problem] };
    const wrongForm = schemaProblems(parsed.value);
    if (wrongForm.length > 0) return { record: null, problems: wrongForm };
    const record = parsed.value as AnnotationRecord;
    const problems = [
      ...differing('id', file, jsonFileName(record.id)),
      ...checkSpans(record),
      ...checkKeys(record),
    ];
    return { record, problems };
  };
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

/** What a file holds, or that it is no JSON. */
export function parseJson(content: string): { readonly value: unknown } | { readonly problem: FieldProblem } {
  try {
    return { value: JSON.parse(content) };
  } catch (error) {
    const found = messageOf(error);
    return { problem: { field: 'file', expected: 'JSON', found } };
  }
}
