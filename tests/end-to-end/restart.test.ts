import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from './build.js';
import { outputOf, shortArticle } from './many-articles.js';
import { type Folder, temporaryFolder } from './run-in-folder.js';

const cli = resolve('dist/cli.js');

beforeAll(build, 120_000);

function articles(count: number): Folder {
  const folder = temporaryFolder();
  for (let number = 0; number < count; number += 1) folder.put(`in/${number}.md`, shortArticle(number));
  return folder;
}

const annotated = (folder: Folder, out: string) =>
  folder.has(out) ? readdirSync(join(folder.path, out)).filter((name) => /^\d+\.json$/.test(name)).length : 0;

describe('a run that is killed and started again', () => {
  test('ends in the same bytes as one that was left alone', async () => {
    const folder = articles(300);
    folder.put('in/program.bin', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]));
    folder.put('in/empty.md', '');
    const args = (out: string) => [cli, 'annotate', 'in', '--out', out, '--quiet', '--jobs', '0'];
    const run = (out: string) => spawnSync(process.execPath, args(out), { cwd: folder.path }).status;
    expect(run('whole')).toBe(3);
    expect(annotated(folder, 'whole')).toBe(300);
    for (let kill = 1; kill <= 10; kill += 1) {
      const child = spawn(process.execPath, args('out'), { cwd: folder.path });
      const ended = new Promise((done) => child.on('exit', done));
      let running = true;
      child.on('exit', () => {
        running = false;
      });
      while (running && annotated(folder, 'out') < kill * 29)
        await new Promise((wake) => setTimeout(wake, 5));
      // Anywhere in what comes next: within an article, between two, or while tables are finished.
      await new Promise((wake) => setTimeout(wake, (kill * 7919) % 50));
      child.kill('SIGKILL');
      await ended;
    }
    expect(annotated(folder, 'out')).toBeGreaterThan(200);
    expect(run('out')).toBe(3);
    expect(outputOf(join(folder.path, 'out'))).toEqual(outputOf(join(folder.path, 'whole')));
  }, 240_000);

  test('goes on after a full disk, and says so', () => {
    const folder = articles(60);
    const command = `trap '' XFSZ; ulimit -f 8; exec "$0" "$1" annotate in --out out --jobs 0`;
    const { status, stderr } = spawnSync('bash', ['-c', command, process.execPath, cli], {
      cwd: folder.path,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/cannot be written: .*\n.*run the same command again/),
    ]);
    expect(folder.list('out').filter((name) => name.includes('tmp') || name.includes('lock'))).toEqual([]);
    const again = spawnSync(process.execPath, [cli, 'annotate', 'in', '--out', 'out'], {
      cwd: folder.path,
      encoding: 'utf8',
    });
    expect([again.status, again.stderr]).toEqual([
      0,
      expect.stringMatching(/^60 articles annotated in .* of them by an earlier run/),
    ]);
    expect(folder.list('out').filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('a second run', () => {
  const reused = (stderr: string) => Number(/, (\d+) of them by an earlier run/.exec(stderr)?.[1] ?? 0);

  test.each<[what: string, change: (folder: Folder) => void, args: string[], kept: number]>([
    ['does nothing again', () => {}, [], 4],
    ['does a changed article again', (folder) => folder.put('in/1.md', shortArticle(9)), [], 3],
    ['does a new article', (folder) => folder.put('in/9.md', shortArticle(9)), [], 4],
    ['does all again with other options', () => {}, ['--offset-unit', 'utf16'], 0],
    ['keeps articles where only tables change', () => {}, ['--csv', 'excel'], 4],
    ['does all again with --force', () => {}, ['--force'], 0],
    ['does a file again that somebody changed', (folder) => folder.put('out/1.json', '{}'), [], 3],
    ['does a file again that is gone', (folder) => folder.remove('out/1.json'), [], 3],
    ['does all again where it has no manifest', (folder) => folder.put('out/run.json', '[]'), [], 0],
  ])('%s', async (_, change, args, kept) => {
    const folder = articles(4);
    await folder.run('annotate', 'in', '--out', 'out');
    change(folder);
    const { code, stderr } = await folder.run('annotate', 'in', '--out', 'out', ...args);
    expect([code, reused(stderr)]).toEqual([0, kept]);
    await folder.run('annotate', 'in', '--out', 'fresh', ...args);
    expect(outputOf(join(folder.path, 'out'))).toEqual(outputOf(join(folder.path, 'fresh')));
  });

  test('removes what a killed run wrote of an article that is gone, and survives half a line of its state', async () => {
    const folder = articles(2);
    await folder.run('annotate', 'in', '--out', 'out');
    const { files } = folder.manifest();
    const state = files.map(({ name, sha256 }) => JSON.stringify({ name, output: sha256 })).join('\n');
    folder.put('out/.glossator-state.jsonl', `${state}\n{"name":"0.js`);
    folder.remove('out/run.json');
    folder.remove('in/1.md');
    expect((await folder.run('annotate', 'in', '--out', 'out')).code).toBe(0);
    expect([folder.has('out/0.json'), folder.has('out/1.json')]).toEqual([true, false]);
  });
});

describe('two runs on one folder', () => {
  test('the second is refused', async () => {
    const folder = articles(1);
    let finish = () => {};
    const open = new Promise<void>((done) => {
      finish = done;
    });
    const stdin = {
      async *[Symbol.asyncIterator]() {
        await open;
        yield Buffer.from(shortArticle(1));
      },
    };
    const first = folder.runWith({ stdin }, 'annotate', '-', '--out', 'out');
    while (!folder.has('out/.glossator-lock')) await new Promise((wake) => setTimeout(wake, 5));
    const second = await folder.run('annotate', 'in', '--out', 'out');
    expect([second.code, second.stderr]).toEqual([
      2,
      expect.stringMatching(
        /^error: Another run \(process \d+ on .*\) is writing into ".*out".*--out DIR.*delete ".*lock"/,
      ),
    ]);
    finish();
    expect((await first).code).toBe(0);
    expect(folder.list('out').filter((name) => name.startsWith('.'))).toEqual([]);
  });

  const lock = (holder: object | string) => (typeof holder === 'string' ? holder : JSON.stringify(holder));

  test.each<[whose: string, content: string, age: number, code: number]>([
    ['a process that is gone', lock({ pid: 4_000_000, host: hostname(), started: null }), 0, 0],
    [
      'a process whose number another one has now',
      lock({ pid: process.pid, host: hostname(), started: '1' }),
      0,
      0,
    ],
    ['another machine, a moment ago', lock({ pid: 1, host: 'elsewhere', started: '1' }), 0, 2],
    ['another machine, long ago', lock({ pid: 1, host: 'elsewhere', started: '1' }), 600, 0],
    ['nobody knows whom, a moment ago', '', 0, 2],
    ['nobody knows whom, long ago', '', 600, 0],
  ])('a lock of %s', async (_, content, age, code) => {
    const folder = articles(1);
    folder.put('out/.glossator-lock', content);
    const file = join(folder.path, 'out/.glossator-lock');
    writeFileSync(file, content);
    const then = Date.now() / 1000 - age;
    utimesSync(file, then, then);
    expect((await folder.run('annotate', 'in', '--out', 'out')).code).toBe(code);
    expect(folder.has('out/.glossator-lock')).toBe(code !== 0);
  });
});
