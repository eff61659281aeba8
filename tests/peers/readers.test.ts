import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { AnnotationRecord, TextSpan } from '../../pipeline/annotation-record.js';
import { parquetTables } from '../../pipeline/exporters/parquet.js';
import { formats } from '../../pipeline/formats/registry.js';
import { recordOf } from '../contracts/record-of.js';
import { type Folder, temporaryFolder } from '../end-to-end/run-in-folder.js';
import { generatedText } from '../unit/formats/generated-text.js';
import { peerTest, readWithPython } from './peer-python.js';

/** Plain text, HTML and Markdown; nested quotations, shared heads; and an article with emoji, NFD and a formula. */
const articles = [
  'tests/gold/articles/a01-wire-river-port.txt',
  'tests/gold/articles/a02-broadsheet-sewage-bill.html',
  'tests/gold/articles/a10-interview-climate-court.html',
  'input/stamp-out-human-trafficking.md',
];
const hostile = `“We counted 😀 twice,” said Jose\u0301 A\u0301lvarez of UNICEF 🇰🇪, “and the Paris Agreement 𝒜 holds.”

=SUM(A1), said A\u0301lvarez, “is no ; "quote", as Renée Müller told Reuters: we\u00a0sign”.`;

/** An article, a label, and the words that have it. */
type Marked = readonly [article: string, label: string, words: string];

type ReadFormats = Readonly<
  Record<string, { readonly marked: readonly Marked[]; readonly problems: readonly string[] }>
>;

const names = ['brat', 'label-studio', 'doccano', 'conll', 'w3c', 'tei', 'jsonl'] as const;

async function exported(): Promise<{
  readonly folder: Folder;
  readonly records: readonly AnnotationRecord[];
}> {
  const folder = temporaryFolder();
  for (const path of articles) folder.put(`news/${path.replace(/^.*\//, '')}`, readFileSync(path));
  folder.put('news/hostile.txt', hostile);
  await folder.run('annotate', 'news', '--out', 'out', '--no-report');
  const { code } = await folder.run(
    'export',
    'out',
    '--to',
    [...names, 'parquet'].join(','),
    '--out',
    'files',
  );
  expect(code).toBe(0);
  const ids = folder
    .list('out')
    .flatMap((name) =>
      /^(?:run|datapackage)\.json$/.test(name) ? [] : (/^(.+)\.json$/.exec(name)?.[1] ?? []),
    );
  return { folder, records: ids.map((id) => folder.record(id)) };
}

const slice = (text: string, { start, end }: TextSpan) => Array.from(text).slice(start, end).join('');

/** What the annotation has. Where a format holds shared heads as part of the mention, they are there as well. */
function markedIn(
  { id, text, mentions, quotations }: AnnotationRecord,
  withHeads: boolean,
): readonly Marked[] {
  return [
    ...mentions.flatMap(({ type, fragments, ...own }) =>
      (withHeads ? (fragments ?? [own]) : [own]).map((span): Marked => [id, type, slice(text, span)]),
    ),
    ...quotations.flatMap(({ type, fragments }) =>
      fragments.map((span): Marked => [id, type, slice(text, span)]),
    ),
  ];
}

/** Columns of words hold the outermost of each type, and of all quotations. */
function outermost(record: AnnotationRecord): AnnotationRecord {
  const within = (span: TextSpan, others: readonly TextSpan[]) =>
    others.some(
      (other) =>
        other.start <= span.start && span.end <= other.end && other.end - other.start > span.end - span.start,
    );
  const fragments = record.quotations.flatMap((each) => each.fragments);
  return {
    ...record,
    mentions: record.mentions.filter(
      (each) =>
        !within(
          each,
          record.mentions.filter(({ type }) => type === each.type),
        ),
    ),
    quotations: record.quotations.map((each) => ({
      ...each,
      fragments: each.fragments.filter((part) => !within(part, fragments)),
    })),
  };
}

const nothing = { marked: [], problems: ['nothing was read'] };

const sorted = (marked: readonly Marked[], spaces: boolean) =>
  marked
    .map(([id, label, words]) => [id, label, spaces ? words : words.replace(/\s/gu, '')].join(' | '))
    .sort();

/** Gold over generated articles, in folders as `export` makes them. bratly refuses keys such as "%C3%BC". */
function generated() {
  const folder = temporaryFolder();
  const texts = fc
    .sample(generatedText, { seed: 7, numRuns: 60 })
    .map((text, index) => ({ ...text, id: `t${index}` }));
  for (const name of ['label-studio', 'doccano', 'tei', 'jsonl'] as const)
    for (const [file, content] of formats[name].write(texts).files) folder.put(`${name}/${file}`, content);
  return { folder, texts };
}

async function readAll() {
  const [run, gold] = [await exported(), generated()];
  const folders = [join(run.folder.path, 'files'), gold.folder.path];
  const [ofRun = {}, ofGold = {}] = readWithPython([
    'tests/peers/read-formats.py',
    ...folders,
  ]) as readonly ReadFormats[];
  return { ...run, texts: gold.texts, ofRun, ofGold };
}

/** Once for all tests of this file: Python starts slowly. */
let read: ReturnType<typeof readAll> | undefined;
const everything = () => {
  read ??= readAll();
  return read;
};

const readers: Readonly<Record<(typeof names)[number], string>> = {
  brat: 'bratly',
  'label-studio': 'Label Studio’s SDK',
  doccano: 'Arrow',
  conll: 'conllu',
  w3c: 'PyLD',
  tei: 'lxml, with the schema of TEI P5,',
  jsonl: 'pandas',
};

// Columns hold no white space; between the paragraphs of TEI stands layout.
const spacesCount = (name: string) => name !== 'conll' && name !== 'tei';

for (const name of names)
  peerTest(
    `${readers[name]} finds in ${name} the words that the annotation has, and nothing wrong`,
    async () => {
      const { ofRun, records } = await everything();
      const { marked, problems } = ofRun[name] ?? nothing;
      expect(problems).toEqual([]);
      const all = records.map((record) => (name === 'conll' ? outermost(record) : record));
      const expected = all.flatMap((record) => markedIn(record, name === 'brat' || name === 'w3c'));
      expect(expected.length).toBeGreaterThan(150);
      expect(expected.some(([, , words]) => words.includes('Jose\u0301 A\u0301lvarez'))).toBe(true);
      expect(expected.some(([, , words]) => words.includes('😀'))).toBe(true);
      expect(sorted(marked, spacesCount(name))).toEqual(sorted(expected, spacesCount(name)));
    },
  );

peerTest(
  'they find in generated articles what was marked there: spans that cross, several scripts',
  async () => {
    const { ofGold, texts } = await everything();
    const expected = texts.flatMap(({ id, text, gold: { mentions, quotations } }) => [
      ...mentions.map(({ type, start, end }): Marked => [id, type, text.slice(start, end)]),
      ...quotations.flatMap(({ type, fragments }) =>
        fragments.map(({ start, end }): Marked => [id, type, text.slice(start, end)]),
      ),
    ]);
    expect(Object.keys(ofGold)).toEqual(['doccano', 'jsonl', 'label-studio', 'tei']);
    for (const [name, { marked, problems }] of Object.entries(ofGold)) {
      expect([name, problems]).toEqual([name, []]);
      expect([name, sorted(marked, spacesCount(name))]).toEqual([name, sorted(expected, spacesCount(name))]);
    }
  },
);

interface ReadTables {
  readonly tables: Readonly<
    Record<string, Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>>
  >;
  readonly problems: readonly unknown[];
  readonly rows: Readonly<Record<string, number>>;
}

peerTest(
  'Arrow, DuckDB and pandas see the same rows; Frictionless finds nothing wrong with them',
  async () => {
    const { folder, records } = await everything();
    const { tables, problems, rows } = readWithPython([
      'tests/peers/read-tables.py',
      join(folder.path, 'out'),
      join(folder.path, 'files/parquet'),
    ]) as ReadTables;
    expect(Object.keys(tables)).toEqual(['documents', 'entities', 'events', 'mentions', 'quotations']);
    for (const [table, readings] of Object.entries(tables)) {
      const [first, ...others] = Object.entries(readings);
      for (const [reader, seen] of others) expect([table, reader, seen]).toEqual([table, reader, first?.[1]]);
    }
    const texts = tables.mentions?.['pyarrow reads parquet']?.map((row) => row.text);
    expect(texts).toEqual(records.flatMap(({ mentions }) => mentions.map(({ text }) => text)));
    const count = (of: (record: AnnotationRecord) => readonly unknown[]) =>
      records.reduce((sum, record) => sum + of(record).length, 0);
    expect(problems).toEqual([]);
    expect(rows).toEqual({
      documents: records.length,
      entities: count(({ entities }) => entities),
      mentions: count(({ mentions }) => mentions),
      quotations: count(({ quotations }) => quotations),
      events: count(({ events }) => events),
    });
  },
);

peerTest('Arrow reads from Parquet what is hard to hold', () => {
  const folder = temporaryFolder();
  const cells = ['\ufeff=1', '\u0000', 'a"b;c,d\r\n', ' ', '\u2028', '🇰🇪', 'Jose\u0301', '👩🏽‍⚖️'];
  const tables = parquetTables();
  for (const name of cells)
    tables.add(
      recordOf({
        entities: recordOf()
          .entities.slice(0, 1)
          .map((entity) => ({ ...entity, name })),
      }),
    );
  for (const [name, content] of tables.files()) folder.put(name, content);
  const program =
    'import json, pyarrow.parquet, sys; print(json.dumps(pyarrow.parquet.read_table(sys.argv[1])["name"].to_pylist()))';
  expect(readWithPython(['-c', program, join(folder.path, 'entities.parquet')])).toEqual(cells);
});
