import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import type { BatchOptions } from '../../pipeline/batch/annotate-batch.js';
import { faultyWorker } from '../proofs/faulty-worker.js';
import { batchOptions } from './batch-options.js';
import { build } from './build.js';
import { outputOf, shortArticle } from './many-articles.js';
import { type Folder, temporaryFolder } from './run-in-folder.js';

// Workers run built modules; so does everything here.
type Batch = typeof import('../../pipeline/batch/annotate-batch.js');
let batch: Batch;

beforeAll(async () => {
  build();
  batch = await import(pathToFileURL(resolve('dist/batch/annotate-batch.js')).href);
}, 120_000);

const annotate = (folder: Folder, out: string, options: Partial<BatchOptions>) =>
  batch.annotateBatch({
    ...batchOptions(folder.path, `${folder.path}/${out}`),
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

test('a time limit that is asked for holds for a few articles, too', async () => {
  const folder = temporaryFolder();
  folder.put('in/0.md', shortArticle(0));
  folder.put('in/1.md', shortArticle(1));
  const { manifest } = await annotate(folder, 'out', {
    isLimited: true,
    timeout: 5000,
    worker: faultyWorker({ hang: '1.md' }),
  });
  expect(manifest.inputs.map(({ status }) => status)).toEqual(['ok', 'timed-out']);
});

test('an article that its worker does not survive costs that article only, and says what happened', async () => {
  const folder = temporaryFolder();
  for (let number = 10; number < 35; number += 1) folder.put(`in/${number}.md`, shortArticle(number));
  const { manifest } = await annotate(folder, 'out', {
    jobs: 2,
    timeout: 10_000,
    worker: faultyWorker({ exit: '10.md', hang: '17.md', heap: '23.md', null: '24.md', throw: '34.md' }),
  });
  const bad = manifest.inputs.filter(({ status }) => status !== 'ok');
  expect(bad.map(({ path, status, message }) => [path, status, message])).toEqual([
    ['10.md', 'crashed', 'its worker was lost: its worker exited'],
    ['17.md', 'timed-out', 'took longer than 10 s and was stopped (--timeout SECONDS changes the limit)'],
    ['23.md', 'crashed', expect.stringMatching(/^its worker was lost: Worker terminated .*memory/)],
    ['24.md', 'crashed', 'its worker was lost: the worker failed without a reason'],
    ['34.md', 'crashed', 'its worker was lost: injected'],
  ]);
  expect(manifest.counts.ok).toBe(20);
  expect(folder.read('out/errors.jsonl').trim().split('\n')).toHaveLength(5);
  expect((await folder.run('verify', 'out')).code).toBe(0);
});
