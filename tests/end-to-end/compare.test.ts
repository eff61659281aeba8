import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AnnotationRecord } from '../../pipeline/annotation-record.js';
import { type Folder, temporaryFolder } from './run-in-folder.js';

let folder: Folder;

beforeAll(async () => {
  folder = temporaryFolder();
  folder.put(
    'in/a.txt',
    '“We counted twice,” said Ana Ruiz of the World Health Organization.\n\nRuiz left.\n',
  );
  folder.put('in/b.txt', 'The Kyoto Protocol is 🙂 old, said Ole Berg.\n');
  folder.put('in/c.txt', 'Nothing happened.\n');
  await folder.run('annotate', 'in', '--out', 'a');
  await folder.run('annotate', 'in', '--out', 'b', '--offset-unit', 'utf16');
  await folder.run('annotate', 'in', '--out', 'less');
  const record: AnnotationRecord = JSON.parse(folder.read('less/a.json'));
  const mentions = record.mentions.filter(({ type }) => type !== 'organization');
  folder.put('less/a.json', JSON.stringify({ ...record, mentions }));
  folder.remove('less/c.json');
});

describe('compare', () => {
  test('finds nothing between two runs of one version, whatever they count in', async () => {
    expect(await folder.run('compare', 'a', 'b', '--exit-code')).toEqual({
      code: 0,
      stdout: '3 articles compared · no change\n',
      stderr: '',
    });
  });

  test('shows what changed, where, in its context, and by which rules', async () => {
    const { code, stdout } = await folder.run('compare', 'less', 'a');
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        'a',
        '  added  organization  line 1, character 41 of the file',
        '    B  counted twice,” said Ana Ruiz of the [World Health Organization]. Ruiz left.  (organizations/known-name)',
        '',
        'c: only in B',
        '',
        '2 articles compared · 1 change in 1 · 1 only in B',
        '',
        '                added',
        '  organization      1',
        '',
        'Rule in A → rule in B',
        '      1  nothing → organizations/known-name',
        '',
      ].join('\n'),
    );
  });

  test('the other way round, what was added is removed', async () => {
    const { stdout } = await folder.run('compare', 'a', 'less');
    expect(stdout).toContain('  removed  organization  line 1, character 41 of the file\n    A  ');
    expect(stdout).toContain('c: only in A\n');
    expect(stdout).toContain('organizations/known-name → nothing\n');
  });

  test('exits with 4 only where that is asked for and something differs', async () => {
    expect((await folder.run('compare', 'a', 'less')).code).toBe(0);
    expect((await folder.run('compare', 'a', 'less', '--exit-code')).code).toBe(4);
    expect((await folder.run('compare', 'a/a.json', 'less/a.json', '--exit-code')).code).toBe(4);
    expect(
      (await folder.run('compare', 'a/a.json', 'less/a.json', '--exit-code', '--type', 'person')).code,
    ).toBe(0);
  });

  test('takes two articles by their files, whatever their names', async () => {
    folder.put('renamed.json', folder.read('less/a.json'));
    const { stdout } = await folder.run('compare', 'renamed.json', 'a/a.json');
    expect(stdout).toMatch(/^renamed → a\n {2}added {2}organization/);
  });

  test('names an article that is another text, and compares the rest', async () => {
    folder.put('other/a.json', folder.read('a/b.json'));
    folder.put('other/b.json', folder.read('a/b.json'));
    const { stdout } = await folder.run('compare', 'a', 'other');
    expect(stdout).toContain('a: not compared: the two runs read other texts');
    expect(stdout).toContain('1 article compared · no change · 1 only in A · 1 with another text\n');
  });

  test('--limit leaves changes out and says so; the summary counts them', async () => {
    folder.put('none/a.json', JSON.stringify({ ...JSON.parse(folder.read('a/a.json')), mentions: [] }));
    const { stdout } = await folder.run('compare', 'none/a.json', 'a/a.json', '--limit', '1');
    expect(stdout.match(/^ {2}added {2}/gm)).toHaveLength(1);
    expect(stdout).toContain('… and 2 more changes; --limit 0 shows all\n');
    expect(stdout).toMatch(/3 changes in 1/);
  });

  test('JSON and CSV hold the same changes', async () => {
    const json = JSON.parse((await folder.run('compare', 'less', 'a', '--format', 'json')).stdout);
    expect(json.summary).toMatchObject({ changes: 1, compared: 2, onlyInB: 1 });
    expect(json.articles).toMatchObject([
      { id: 'a', status: 'compared', changes: [{ kind: 'added', a: null, b: { start: 41, end: 66 } }] },
      { id: 'c', status: 'only-in-b' },
    ]);
    const { stdout } = await folder.run('compare', 'less', 'a', '--format', 'csv');
    expect(parse(stdout, { columns: true })).toMatchObject([
      { document: 'a', change: 'added', a_text: '', b_text: 'World Health Organization', b_start: '41' },
      { document: 'c', change: 'only-in-b' },
    ]);
  });

  test('Markdown is a table an article, and a summary', async () => {
    const { stdout } = await folder.run('compare', 'less', 'a', '--format', 'markdown');
    expect(stdout).toContain(
      '| added | organization | 1 |  | counted twice,” said Ana Ruiz of the **World Health Organization**',
    );
    expect(stdout).toContain('| rule in A | rule in B | changes |\n| --- | ---: | ---: |\n');
  });

  test.each<[args: string[], code: number, says: RegExp]>([
    [['a', 'nowhere'], 2, /"\S*nowhere" cannot be read: .*Give the output folder of a run/],
    [['in', 'in'], 6, /Neither run holds an article/],
    [['in/a.txt', 'a/a.json'], 2, /a\.txt is no annotation output/],
    [['a', 'b', '--type', 'place'], 2, /must be one of person, organization/],
    [['a', 'b', '--format', 'xml'], 2, /Allowed choices are text, json, csv, markdown/],
    [['a'], 2, /missing required argument 'B'/],
  ])('compare %s exits with %i', async (args, code, says) => {
    const ran = await folder.run('compare', ...args);
    expect(ran.code).toBe(code);
    expect(ran.stderr).toMatch(says);
  });
});
