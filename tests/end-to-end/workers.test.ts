import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BatchOptions } from '../../pipeline/batch/annotate-batch.js';
import { noOwnNames } from '../../pipeline/own-names/own-lexicon.js';
import { outputOf, shortArticle } from './many-articles.js';
import { type Folder, temporaryFolder } from './run-in-folder.js';

// Workers run built modules; so does everything here.
type Batch = typeof import('../../pipeline/batch/annotate-batch.js');
let batch: Batch;

beforeAll(async () => {
  spawnSync(process.execPath, ['build.mjs'], { stdio: 'inherit' });
  batch = await import(pathToFileURL(resolve('dist/batch/annotate-batch.js')).href);
}, 120_000);

const annotate = (folder: Folder, out: string, options: Partial<BatchOptions>) =>
  batch.annotateBatch({
    inputs: ['in'],
    out: `${folder.path}/${out}`,
    cwd: folder.path,
    offsetUnit: 'codepoint',
    tokens: false,
    report: false,
    csv: 'exact',
    lexicon: noOwnNames,
    maxBytes: 1_000_000,
    stdin: (async function* () {})(),
    nodeVersion: process.version,
    ...options,
  });

test('bytes depend neither on the number of workers nor on the order of the arguments', async () => {
  const folder = temporaryFolder();
  const inputs = Array.from({ length: 40 }, (_, number) => `in/${number}.md`);
  for (const [number, name] of inputs.entries()) folder.put(name, shortArticle(number));
  const shuffled = inputs.map((name, index) => inputs[(index * 7) % inputs.length] ?? name);
  await annotate(folder, 'none', { inputs, jobs: 0 });
  for (const jobs of [1, 2, 4]) await annotate(folder, `${jobs}`, { inputs: shuffled, jobs });
  for (const jobs of [1, 2, 4]) {
    expect(outputOf(`${folder.path}/${jobs}`), `${jobs} workers`).toEqual(outputOf(`${folder.path}/none`));
  }
});

test.each([
  ['forward', 0, 'C', 'UTC'],
  ['reverse', 1, 'tr_TR.UTF-8', 'Asia/Kathmandu'],
  ['shuffled', 2, 'de_DE.UTF-8', 'Pacific/Apia'],
])(
  'what an article says does not depend on those before it: rows %s, with %d workers, in %s',
  (order, jobs, locale, zone) => {
    const folder = temporaryFolder();
    const rows = Array.from(
      { length: 40 },
      (_, number) => `{"id":${number},"text":${JSON.stringify(shortArticle(number))}}`,
    );
    const ordered =
      order === 'forward'
        ? rows
        : rows.map((_, index) => rows[order === 'reverse' ? 39 - index : (index * 7) % 40] ?? '');
    const lines = (input: readonly string[], count: number, env: Record<string, string>) => {
      const { stdout } = spawnSync(
        process.execPath,
        [resolve('dist/cli.js'), 'annotate', '-', '--format', 'jsonl', '--jobs', `${count}`],
        { cwd: folder.path, env: { ...process.env, ...env }, input: input.join('\n'), encoding: 'utf8' },
      );
      // The path says where the row stood.
      return stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(/"stdin#\d+"/, ''))
        .sort();
    };
    const found = lines(ordered, jobs, { LC_ALL: locale, TZ: zone });
    expect(found).toHaveLength(40);
    expect(found).toEqual(lines(rows, 0, {}));
  },
);

test('a time limit that is asked for holds for a few articles, too', async () => {
  const folder = temporaryFolder();
  folder.put('in/0.md', shortArticle(0));
  folder.put('in/1!hang.md', shortArticle(1));
  const { manifest } = await annotate(folder, 'out', {
    isLimited: true,
    timeout: 5000,
    worker: pathToFileURL(resolve('tests/end-to-end/faulty-worker.mjs')),
  });
  expect(manifest.inputs.map(({ status }) => status)).toEqual(['ok', 'timed-out']);
});

describe('an article that its worker does not survive', () => {
  test('costs that article only, and says what happened', async () => {
    const folder = temporaryFolder();
    for (let number = 0; number < 20; number += 1) folder.put(`in/${number}.md`, shortArticle(number));
    for (const fault of ['hang', 'exit', 'throw', 'null', 'heap'])
      folder.put(`in/1!${fault}.md`, shortArticle(0));
    const { manifest } = await annotate(folder, 'out', {
      jobs: 2,
      timeout: 10_000,
      worker: pathToFileURL(resolve('tests/end-to-end/faulty-worker.mjs')),
    });
    const bad = manifest.inputs.filter(({ status }) => status !== 'ok');
    expect(bad.map(({ path, status, message }) => [path, status, message])).toEqual([
      ['1!exit.md', 'crashed', 'its worker was lost: its worker exited'],
      [
        '1!hang.md',
        'timed-out',
        'took longer than 10 s and was stopped (--timeout SECONDS changes the limit)',
      ],
      ['1!heap.md', 'crashed', expect.stringMatching(/^its worker was lost: Worker terminated .*memory/)],
      ['1!null.md', 'crashed', 'its worker was lost: the worker failed without a reason'],
      ['1!throw.md', 'crashed', 'its worker was lost: injected'],
    ]);
    expect(manifest.counts.ok).toBe(20);
    expect(folder.read('out/errors.jsonl').trim().split('\n')).toHaveLength(5);
    expect((await folder.run('verify', 'out')).code).toBe(0);
  });
});
