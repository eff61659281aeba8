import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** What a program may rely on of a field. */
type Promises = Readonly<Record<string, unknown>>;

const schema: Schema = JSON.parse(readFileSync('docs/output.schema.json', 'utf8'));

/** Every field with its type, its closed list, and whether it is always there. */
function fieldsOf(node: Schema, path: string): readonly (readonly [path: string, promises: Promises])[] {
  const target = node.$ref === undefined ? node : (schema.$defs?.[node.$ref.replace('#/$defs/', '')] ?? {});
  const { type, const: fixed, enum: values, anyOf = [], items, properties = {}, required = [] } = target;
  return [
    [path, { type, fixed, values, required: [...required].sort() }],
    ...anyOf.flatMap((each, index) => fieldsOf(each, `${path}|${index}`)),
    ...(items === undefined ? [] : fieldsOf(items, `${path}[]`)),
    ...Object.entries(properties).flatMap(([name, each]) => fieldsOf(each, `${path}.${name}`)),
  ];
}

// What docs/output-format.md promises of one schemaVersion. Add new fields to the file; whatever else has to change in
// it is another version of the format.
describe('a file of schemaVersion 1 keeps what version 1 promised', () => {
  const promised: Readonly<Record<string, Promises>> = JSON.parse(
    readFileSync('tests/contracts/schema-version-1.json', 'utf8'),
  );
  const now = new Map(
    fieldsOf(schema, 'record').map(([path, promises]) => [path, JSON.parse(JSON.stringify(promises))]),
  );

  test.each(Object.entries(promised))('%s', (path, promises) => {
    expect(now.get(path)).toEqual(promises);
  });

  test('and new fields are in the list as well', () => {
    expect([...now.keys()].sort()).toEqual(Object.keys(promised).sort());
  });
});
