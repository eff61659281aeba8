import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../end-to-end/run-in-folder.js';
import { withFreshBlocks } from '../../shown-blocks.js';

const page = readFileSync('docs/output-format.md', 'utf8');

/** The names in the first column of the table under a heading. */
function documented(heading: string): readonly string[] {
  const section = page.split(/^#+ /m).find((each) => each.startsWith(`${heading}\n`)) ?? '';
  const cells = [...section.matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell = '']) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
}

test('what the page shows is what glossator writes (`npm run docs:update` shows it anew)', async () => {
  await expect(await withFreshBlocks(page)).toMatchFileSnapshot('../../../docs/output-format.md');
});

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const schema: Schema = JSON.parse(readFileSync('docs/output.schema.json', 'utf8'));

/** The properties of every object in the schema, by the object's path. */
function objectsOf(
  node: Schema,
  path = '',
): readonly (readonly [path: string, properties: readonly string[]])[] {
  const name = node.$ref?.replace('#/$defs/', '');
  const target = name === undefined ? node : (schema.$defs?.[name] ?? {});
  const below = [...(target.anyOf ?? []), ...(target.items === undefined ? [] : [target.items])];
  const properties = Object.entries(target.properties ?? {});
  return [
    ...(properties.length === 0 ? [] : [[path, properties.map(([key]) => key)] as const]),
    ...below.flatMap((each) => objectsOf(each, path)),
    ...properties.flatMap(([key, each]) => objectsOf(each, path === '' ? key : `${path}.${key}`)),
  ];
}

describe('every field of the schema is documented, and no other', () => {
  test.each(objectsOf(schema))('%s', (path, properties) => {
    expect([...documented(path === '' ? 'record' : path)].sort()).toEqual([...properties].sort());
  });
});

describe('values that the schema lists are documented', () => {
  const values = [...JSON.stringify(schema).matchAll(/"enum":\[([^\]]*)\]/g)].flatMap(
    ([, list = '']) => JSON.parse(`[${list}]`) as string[],
  );
  test.each([...new Set(values)])('%s', (value) => expect(page).toContain(`\`${value}\``));
});

test('every diagnostic of the program is documented, and no other', () => {
  const codes = readdirSync('pipeline', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      [
        ...readFileSync(`pipeline/${name}`, 'utf8').matchAll(
          /(?:\bcode: |\b(?:diagnostic|warn)\()\s*'([a-z0-9-]+)'/g,
        ),
      ].map(([, code = '']) => code),
    );
  expect([...documented('codes of diagnostics')].sort()).toEqual([...new Set(codes)].sort());
});

test('the fields of run.json and errors.jsonl are documented, and no other', async () => {
  const folder = temporaryFolder();
  folder.put('in/a.txt', '"No," said Maria Lopez.');
  folder.put('in/b.txt', new Uint8Array([0, 1, 2, 3, 4, 5]));
  await folder.run('annotate', 'in', '--out', 'out');
  const manifest = folder.manifest();
  const keys = (values: readonly object[]) =>
    [...new Set(values.flatMap((value) => Object.keys(value)))].sort();
  expect([...documented('run.json')].sort()).toEqual(keys([manifest]));
  expect([...documented('run.json inputs')].sort()).toEqual(keys(manifest.inputs));
  expect([...documented('run.json files')].sort()).toEqual(keys(manifest.files));
  const [error] = folder.read('out/errors.jsonl').trim().split('\n');
  expect(documented('run.json inputs')).toEqual(expect.arrayContaining(keys([JSON.parse(error ?? '')])));
  expect(manifest.counts).toMatchObject({ ok: 1, refused: 1 });
});

test('every file of a run is in the list', async () => {
  const folder = temporaryFolder();
  folder.put('in/a.txt', 'It rained.');
  folder.put('in/b.txt', new Uint8Array([0, 1, 2, 3, 4, 5]));
  await folder.run('annotate', 'in', '--out', 'out', '--tokens');
  const listed = documented('Output format').map((name) => name.replace('<id>', 'a'));
  expect(folder.list('out')).toEqual([...listed].sort());
});
