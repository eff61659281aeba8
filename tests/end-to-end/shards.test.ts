import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from './build.js';
import { outputOf, shortArticle } from './many-articles.js';
import { type Folder, temporaryFolder } from './run-in-folder.js';

const cli = resolve('dist/cli.js');

beforeAll(build, 120_000);

const row = (number: number) => `${JSON.stringify({ id: `r${number}`, text: shortArticle(number) })}\n`;

const corpus = (count: number) => Array.from({ length: count }, (_, number) => row(number)).join('');

const shards = ['rows.jsonl', '--format', 'jsonl', '--shard-size'];

const lines = (folder: Folder, name: string) =>
  folder
    .read(name)
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

describe('annotate --format jsonl --shard-size', () => {
  test('writes the lines of the stream, the tables, and what became of every input', async () => {
    const folder = temporaryFolder();
    folder.put('rows.jsonl', `${corpus(3)}{"id": "bad"}\n${row(4)}`);
    const { code, stderr } = await folder.run('annotate', ...shards, '2', '--out', 'out');
    expect(code).toBe(3);
    expect(stderr).toContain('failed: rows.jsonl#4: has no text');
    expect(stderr).toContain('4 of 5 articles annotated');
    expect(stderr).toContain('3 shards (articles-00001.jsonl …)');
    const { stdout } = await folder.run('annotate', 'rows.jsonl', '--format', 'jsonl');
    const annotated = stdout.split('\n').filter((line) => line.includes('schemaVersion'));
    expect([1, 2, 3].flatMap((shard) => lines(folder, `out/articles-0000${shard}.jsonl`))).toEqual(
      annotated.map((line) => JSON.parse(line)),
    );
    expect(lines(folder, 'out/inputs-00002.jsonl').map(({ id, status }) => [id, status])).toEqual([
      ['r2', 'ok'],
      ['rows.jsonl%234', 'failed'],
    ]);
    expect(lines(folder, 'out/errors.jsonl')).toMatchObject([{ path: 'rows.jsonl#4', status: 'failed' }]);
    expect(folder.read('out/quotations-00003.csv').trim().split('\r\n')).toHaveLength(2);
    expect(JSON.parse(folder.read('out/run.json'))).toMatchObject({
      shards: { size: 2, count: 3 },
      counts: { ok: 4, failed: 1 },
    });
    expect(folder.list('out').filter((name) => name.startsWith('.'))).toEqual([]);
    expect((await folder.run('verify', 'out')).stderr).toBe('4 articles checked: all well\n');
  });

  test.each<[what: string, change: (folder: Folder) => void, args: string[], kept: number]>([
    ['keeps all lines', () => {}, [], 5],
    [
      'makes the line of a changed row anew',
      (folder) => folder.put('rows.jsonl', corpus(5).replace('boats', 'ships')),
      [],
      4,
    ],
    [
      'makes a line anew that somebody changed',
      (folder) =>
        folder.put('out/articles-00001.jsonl', folder.read('out/articles-00001.jsonl').replace('boats', 'x')),
      [],
      4,
    ],
    ['makes a shard anew that is gone', (folder) => folder.remove('out/inputs-00002.jsonl'), [], 3],
    [
      'makes anew what stands behind half a line',
      (folder) => folder.put('out/inputs-00001.jsonl', folder.read('out/inputs-00001.jsonl').slice(0, -9)),
      [],
      4,
    ],
    ['makes all anew with other options', () => {}, ['--offset-unit', 'utf16'], 0],
    ['keeps lines where only tables change', () => {}, ['--csv', 'excel'], 5],
    ['makes all anew with --force', () => {}, ['--force'], 0],
    ['removes shards that are no more', (folder) => folder.put('rows.jsonl', corpus(2)), [], 2],
  ])('a second run %s', async (_, change, args, kept) => {
    const folder = temporaryFolder();
    folder.put('rows.jsonl', corpus(5));
    await folder.run('annotate', ...shards, '2', '--out', 'out');
    change(folder);
    const { code, stderr } = await folder.run('annotate', ...shards, '2', '--out', 'out', ...args);
    const reused = Number(/, (\d+) of them by an earlier run/.exec(stderr)?.[1] ?? 0);
    expect([code, reused]).toEqual([0, kept]);
    await folder.run('annotate', ...shards, '2', '--out', 'fresh', ...args);
    expect(outputOf(join(folder.path, 'out'))).toEqual(outputOf(join(folder.path, 'fresh')));
    expect((await folder.run('verify', 'out')).code).toBe(0);
  });

  test('verify says which line was changed', async () => {
    const folder = temporaryFolder();
    folder.put('rows.jsonl', corpus(2));
    await folder.run('annotate', ...shards, '2', '--out', 'out');
    folder.put(
      'out/articles-00001.jsonl',
      folder.read('out/articles-00001.jsonl').replace('"start":1,', '"start":2,'),
    );
    const { code, stdout } = await folder.run('verify', 'out');
    expect(code).toBe(5);
    expect(stdout).toContain('articles-00001.jsonl, line 1: quotations[0].start');
    expect(stdout).toContain('inputs-00001.jsonl: line of article 1');
  });

  test('nothing to read leaves the folder as it was', async () => {
    const folder = temporaryFolder();
    folder.put('rows.jsonl', corpus(1));
    await folder.run('annotate', ...shards, '2', '--out', 'out');
    const before = outputOf(join(folder.path, 'out'));
    const { code } = await folder.run('annotate', 'nix', ...shards.slice(1), '2', '--out', 'out');
    expect([code, outputOf(join(folder.path, 'out'))]).toEqual([6, before]);
  });

  test.each([
    [['--shard-size', '5'], '--format jsonl --shard-size N'],
    [['--format', 'jsonl', '--shard-size', '0'], 'whole number above 0'],
    [['--format', 'jsonl', '--out', 'x'], '--shard-size N'],
  ])('%j is refused', async (args, said) => {
    const { code, stderr } = await temporaryFolder().run('annotate', 'in', ...args);
    expect({ code, says: stderr.includes(said) }).toEqual({ code: 2, says: true });
  });

  test('killed again and again, ends in the same bytes, whatever the number of workers', async () => {
    const folder = temporaryFolder();
    folder.put('rows.jsonl', `${corpus(500)}{"no": "text"}\n`);
    const args = (out: string, jobs: string) => [
      ...[cli, 'annotate', ...shards, '120', '--out', out, '--quiet', '--jobs', jobs],
    ];
    const run = (out: string, jobs: string) =>
      spawnSync(process.execPath, args(out, jobs), { cwd: folder.path }).status;
    expect([run('whole', '0'), run('two', '2')]).toEqual([3, 3]);
    for (let kill = 1; kill <= 4; kill += 1) {
      const child = spawn(process.execPath, args('out', '0'), { cwd: folder.path });
      const ended = new Promise((done) => child.on('exit', done));
      while (child.exitCode === null && written(folder) < kill * 200_000)
        await new Promise((wake) => setTimeout(wake, 5));
      await new Promise((wake) => setTimeout(wake, (kill * 7919) % 50));
      child.kill('SIGKILL');
      await ended;
    }
    expect(written(folder)).toBeGreaterThan(600_000);
    expect(run('out', '0')).toBe(3);
    const whole = outputOf(join(folder.path, 'whole'));
    expect(outputOf(join(folder.path, 'two'))).toEqual(whole);
    expect(outputOf(join(folder.path, 'out'))).toEqual(whole);
    expect(whole.size).toBe(5 * 7 + 2);
    const ids = readdirSync(join(folder.path, 'out'))
      .filter((name) => name.startsWith('articles'))
      .flatMap((name) => readFileSync(join(folder.path, 'out', name), 'utf8').match(/"id":"r\d+"/g) ?? []);
    expect(new Set(ids).size).toBe(500);
    expect(ids).toHaveLength(500);
  }, 240_000);
});

/** Bytes of articles so far, those of unfinished shards among them. */
function written(folder: Folder): number {
  if (!folder.has('out')) return 0;
  return folder
    .list('out')
    .filter((name) => /^\.?articles-/.test(name))
    .reduce(
      (sum, name) => sum + (statSync(join(folder.path, 'out', name), { throwIfNoEntry: false })?.size ?? 0),
      0,
    );
}
