import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shortArticle } from './many-articles.js';
import { temporaryFolder } from './run-in-folder.js';

const rows = (count: number) =>
  Array.from(
    { length: count },
    (_, number) => `${JSON.stringify({ id: `r${number}`, text: shortArticle(number) })}\n`,
  ).join('');

const lines = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('annotate - --format jsonl', () => {
  test('has a line for every line, in order, those of bad ones too', async () => {
    const folder = temporaryFolder();
    const stdin = [Buffer.from(`${rows(2)}{"id": 3}\n${rows(1)}`)];
    const { code, stdout, stderr } = await folder.runWith({ stdin }, 'annotate', '-', '--format', 'jsonl');
    const found = lines(stdout);
    expect(found.map(({ id, status }) => [id, status])).toEqual([
      ['r0', undefined],
      ['r1', undefined],
      ['stdin%233', 'failed'],
      ['r0', undefined],
    ]);
    expect(found[1].quotations[0].speaker.name).toBe('Peter Lindqvist');
    expect([code, stderr]).toEqual([3, expect.stringMatching(/^failed: stdin#3: has no text/)]);
    expect(folder.list('.')).toEqual([]);
  });

  test.each<[format: string, stdin: string, expected: object[]]>([
    [
      'jsonl',
      `{"text": half\n${rows(1)}`,
      [
        { id: 'stdin%231', status: 'failed' },
        { id: 'r0', schemaVersion: 1 },
      ],
    ],
    ['csv', `id,text\na,"${shortArticle(1)}"`, [{ id: 'a', quotations: [{ text: 'We counted 1 boats,' }] }]],
    ['article', rows(2), [{ id: 'stdin', source: { path: 'stdin' } }]],
  ])('takes standard input for %s where it is told to', async (format, stdin, expected) => {
    const { stdout } = await temporaryFolder().runWith(
      { stdin: [Buffer.from(stdin)] },
      ...['annotate', '-', '--format', 'jsonl', '--stdin-format', format],
    );
    expect(lines(stdout)).toMatchObject(expected);
  });

  test('annotates one article as it annotates a line', async () => {
    const folder = temporaryFolder();
    const stdin = [Buffer.from(shortArticle(1))];
    const { code, stdout } = await folder.runWith({ stdin }, 'annotate', '-', '--format', 'jsonl');
    expect(code).toBe(0);
    expect(lines(stdout)).toMatchObject([
      { id: 'stdin', quotations: [{ speaker: { name: 'Peter Lindqvist' } }] },
    ]);
  });

  test('says the same as files do', async () => {
    const folder = temporaryFolder();
    folder.put('in/a.md', shortArticle(1));
    folder.put('in/b.md', shortArticle(2));
    const { stdout } = await folder.run('annotate', 'in', '--format', 'jsonl');
    await folder.run('annotate', 'in', '--out', 'out');
    expect(lines(stdout)).toEqual([folder.record('a'), folder.record('b')]);
  });

  test('nothing in, nothing out', async () => {
    const { code, stdout } = await temporaryFolder().run('annotate', 'nix', '--format', 'jsonl');
    expect([code, lines(stdout)]).toEqual([
      6,
      [{ id: 'nix', message: 'does not exist', path: 'nix', status: 'failed' }],
    ]);
  });

  test('waits for a slow reader and stops without a word when the reader goes', () => {
    const folder = temporaryFolder();
    folder.put('rows.jsonl', rows(60).repeat(2));
    const command =
      '"$0" "$1" annotate - --format jsonl --jobs 0 < rows.jsonl | (sleep 1; head -n 1) | wc -l';
    const { stdout, stderr } = spawnSync('bash', ['-c', command, process.execPath, resolve('dist/cli.js')], {
      cwd: folder.path,
      encoding: 'utf8',
    });
    expect([stdout.trim(), stderr]).toEqual(['1', '']);
  });

  test('writes into no folder, and says so', async () => {
    const { code, stderr } = await temporaryFolder().run(
      'annotate',
      'in',
      '--format',
      'jsonl',
      '--out',
      'results',
    );
    expect({ code, said: stderr.includes('Leave --out away') }).toEqual({ code: 2, said: true });
  });
});
