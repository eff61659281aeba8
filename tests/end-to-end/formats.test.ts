import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Gold, parseGold } from '../../pipeline/evaluation/gold.js';
import { importFormatNames } from '../../pipeline/formats/registry.js';
import { bySpan } from '../../pipeline/span.js';
import { type Folder, temporaryFolder } from './run-in-folder.js';

/** Markdown, HTML and plain text; joint speakers, nested quotations, a discontinuous mention. */
const names = [
  'a01-wire-river-port',
  'a02-broadsheet-sewage-bill',
  'a10-interview-climate-court',
  'c05-perth-fife-derby',
];
const exact = importFormatNames.filter((name) => name !== 'conll');

let folder: Folder;

const goldOf = (path: string): Gold => parseGold(path, folder.read(path));
const inOrder = ({ set: _, ...gold }: Gold) => ({
  ...gold,
  mentions: [...gold.mentions].sort(bySpan),
  quotations: [...gold.quotations].sort((a, b) => bySpan(a, b) || (a.id < b.id ? -1 : 1)),
});

beforeAll(async () => {
  folder = temporaryFolder();
  for (const name of names) {
    const gold = readFileSync(`tests/gold/${name}.json`, 'utf8');
    const { source } = parseGold(name, gold);
    folder.put(`gold/${name}.json`, gold);
    folder.put(`gold/articles/${source}`, readFileSync(`tests/gold/articles/${source}`));
  }
  const to = importFormatNames.flatMap((name) => ['--to', name]);
  const { code, stdout, stderr } = await folder.run('export', 'gold', ...to, '--out', 'files');
  expect([code, stdout], stderr).toEqual([0, '']);
});

test('several formats get a folder each, one format the folder itself', async () => {
  expect(folder.list('files')).toEqual([...importFormatNames].sort());
  await folder.run('export', 'gold', '--to', 'brat', '--out', 'single');
  expect(folder.list('single')).toEqual(folder.list('files/brat'));
  expect(folder.list('single')).toContain('annotation.conf');
});

test('formats stand with commas between them, or one by one', async () => {
  const { code } = await folder.run('export', 'gold', '--to', 'w3c,tei', '--to', 'tei', '--out', 'two');
  expect([code, folder.list('two')]).toEqual([0, ['tei', 'w3c']]);
});

test('parquet holds the tables of a run, not gold', async () => {
  folder.put('news/a.txt', 'Maria Lopez left.');
  await folder.run('annotate', 'news', '--out', 'tables', '--no-report');
  folder.put('tables/broken.json', '{"id": "broken"}');
  const ran = await folder.run('export', 'tables', '--to', 'parquet', '--out', 'parquet');
  expect(ran.code).toBe(3);
  expect(ran.stderr).toMatch(
    /^not exported: broken\.json: \w+: expected .+\n1 article exported to parquet\n$/,
  );
  expect(folder.list('parquet')).toEqual(
    ['documents', 'entities', 'events', 'mentions', 'quotations'].map((name) => `${name}.parquet`),
  );
  const refused = await folder.run('export', 'gold', '--to', 'parquet', '--out', 'nothing');
  expect([refused.code, folder.has('nothing')]).toEqual([2, false]);
  expect(refused.stderr).toContain('holds no article of a run');
});

test.each(exact)('gold that went through %s over its own articles is the same', async (name) => {
  const ran = await folder.run(
    'import',
    `files/${name}`,
    '--from',
    name,
    '--articles',
    'gold/articles',
    '--out',
    `back/${name}`,
  );
  expect(ran).toEqual({
    code: 0,
    stdout: '',
    stderr: `${names.length} articles imported into back/${name}\n`,
  });
  for (const each of names) {
    const { events, ...marks } = inOrder(goldOf(`gold/${each}.json`));
    const held = name === 'native' ? { ...marks, events } : marks;
    expect(inOrder(goldOf(`back/${name}/${each}.json`))).toEqual(held);
  }
});

test.each(['brat', 'label-studio', 'doccano', 'conll'])(
  'without articles, the text that %s holds becomes the article, and the gold agrees with it',
  async (name) => {
    const out = `alone/${name}`;
    const ran = await folder.run('import', `files/${name}`, '--from', name, '--out', out);
    expect(ran.code, ran.stderr).toBe(0);
    for (const each of names) {
      const gold = goldOf(`${out}/${each}.json`);
      const article = folder.read(`${out}/articles/${gold.source}`);
      expect(gold.mentions.length).toBe(goldOf(`gold/${each}.json`).mentions.length);
      for (const { start, end, text } of gold.mentions) expect(article.slice(start, end)).toBe(text);
    }
    const again = await folder.run('export', out, '--to', 'native', '--out', `again/${name}`);
    expect(again.code, again.stderr).toBe(0);
  },
);

test('what IOB2 cannot hold is said once a kind, with a count and an example', async () => {
  const { stderr } = await folder.run('export', 'gold', '--to', 'conll', '--out', 'iob');
  expect(stderr).toMatch(/^conll cannot hold \d+ nested quotations: the first is \S+ in \S+$/m);
  expect(stderr).toMatch(
    /^conll cannot hold \d+ speakers of quotations: the first is q\d+ in a01-wire-river-port$/m,
  );
  expect(stderr.match(/nested quotations/g)).toHaveLength(1);
  expect(stderr).toMatch(/^4 articles exported to iob$/m);
});

test('a run can be exported, corrected and taken back', async () => {
  folder.put('in/a.html', '<p>“We counted <b>twice</b> &amp; more 🇰🇪,” said Maria Lopez of UNICEF.</p>');
  await folder.run('annotate', 'in', '--out', 'run');
  await folder.run('export', 'run', '--to', 'brat', '--out', 'run-brat');
  const ann = folder.read('run-brat/a.ann');
  expect(ann).toMatch(/^T1\tperson \d+ \d+\tMaria Lopez$/m);
  folder.put(
    'run-brat/a.ann',
    ann.replace(
      /\tperson (\d+) (\d+)\tMaria Lopez/,
      (_, start, end) => `\tperson ${Number(start) + 6} ${end}\tLopez`,
    ),
  );
  const { code, stderr } = await folder.run(
    'import',
    'run-brat',
    '--from',
    'brat',
    '--articles',
    'in',
    '--out',
    'mine',
  );
  expect(code, stderr).toBe(0);
  const { mentions, source } = goldOf('mine/a.json');
  expect(source).toBe('a.html');
  const [lopez] = mentions;
  expect(folder.read('in/a.html').slice(lopez?.start, lopez?.end)).toBe('Lopez');
});

describe('bad files', () => {
  test('are named and left out; the others are imported', async () => {
    folder.put('mixed/a.txt', 'Ada Obi left.');
    folder.put('mixed/a.ann', 'T1\tPER 0 7\tAda Obi\n');
    folder.put('mixed/b.txt', 'Ada Obi left.');
    folder.put('mixed/b.ann', 'T1\tPER 0 3\tAda\nT2\tPER 4 7\tOba\n');
    const { code, stderr } = await folder.run('import', 'mixed', '--from', 'brat', '--out', 'mixed-gold');
    expect(code).toBe(3);
    expect(stderr).toBe(
      'not imported: b.ann: line 2 (T2) says "Oba", the text has "Obi" there. Is the .txt the text that was annotated?\n' +
        '1 article imported into mixed-gold\n',
    );
    expect(folder.list('mixed-gold')).toEqual(['a.json', 'articles']);
  });

  test('an article with other words is no ground for gold', async () => {
    folder.put('others/a.txt', 'Ada Oba left.');
    const { code, stderr } = await folder.run(
      'import',
      'mixed/a.ann',
      'mixed/a.txt',
      '--from',
      'brat',
      '--articles',
      'others',
      '--out',
      'x',
    );
    expect(code).toBe(3);
    expect(stderr).toContain(
      'its text is not that of a.txt: “i left.” stands where the article has “a left.”',
    );
  });

  test.each<[what: string, args: readonly string[], code: number, says: string]>([
    [
      'no such article',
      ['import', 'mixed', '--from', 'brat', '--articles', 'in', '--out', 'x'],
      3,
      'there is no article called "b" in in',
    ],
    [
      'nothing of the format',
      ['import', 'in', '--from', 'brat', '--out', 'x'],
      6,
      'brat files have names that end in .ann, .txt',
    ],
    [
      'a format that nobody knows',
      ['import', 'in', '--from', 'inception', '--out', 'x'],
      2,
      'Allowed choices are brat',
    ],
    [
      'a format that nobody knows',
      ['export', 'gold', '--to', 'inception', '--out', 'x'],
      2,
      'Formats are brat, label-studio',
    ],
    [
      'labels that are no pairs',
      ['import', 'mixed', '--from', 'brat', '--labels', 'PER', '--out', 'x'],
      2,
      '"PER" is not ours=theirs. Ours are person,',
    ],
    [
      'gold without its article',
      ['export', 'mixed-gold', '--articles', 'in', '--to', 'brat', '--out', 'x'],
      3,
      'not exported: a.json: there is no article "a.txt". Say where it lies with --articles DIR',
    ],
    ['nothing to export', ['export', 'in', '--to', 'brat', '--out', 'x'], 6, 'no article in in'],
  ])('%s: %s', async (_, args, code, says) => {
    const ran = await folder.run(...args);
    expect(ran.stderr).toContain(says);
    expect(ran.code).toBe(code);
  });
});
