import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BatchOptions } from '../../pipeline/batch/annotate-batch.js';
import { seededRandom } from '../../pipeline/training/random.js';
import { batchOptions } from '../end-to-end/batch-options.js';
import { outputOf, shortArticle } from '../end-to-end/many-articles.js';
import { faultyWorker } from './faulty-worker.js';

/** What may happen to a worker, and the status of the article that it happened with. */
export const workerFaults = {
  throw: 'crashed',
  null: 'crashed',
  exit: 'crashed',
  heap: 'crashed',
  hang: 'timed-out',
} as const;

export type WorkerFault = keyof typeof workerFaults;

/** What may happen while files are written. */
export const diskFaults = ['EIO', 'ENOSPC', 'SIGKILL'] as const;

/** One file an article, or files of many: arguments of `annotate`. */
export const layouts = { files: [], shards: ['--format', 'jsonl', '--shard-size', '100'] } as const;

export type Layout = keyof typeof layouts;

/** Different numbers from 0 to below `end`, one from each part of them. */
export function positions(count: number, end: number, seed: number): readonly number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, part) => Math.floor(((part + random()) * end) / count));
}

const nameOf = (number: number) => `${String(number).padStart(4, '0')}.md`;

/** Articles for faults, by path. */
export const articlesToFail = (count: number): ReadonlyMap<string, string> =>
  new Map(Array.from({ length: count }, (_, number) => [`in/${nameOf(number)}`, shortArticle(number)]));

/** Runs without a fault, in the folder that has the articles; returns how often something was done to a file. */
export function runWithoutFault(folder: string, layout: Layout): number {
  const { status, stderr } = runCommand(folder, layout, whole(layout), {
    FAULT_COUNT: join(folder, 'count'),
  });
  if (status !== 0) throw new Error(stderr);
  return Number(readFileSync(join(folder, 'count'), 'utf8'));
}

/**
 * Lets a fault happen in the worker that does the article with that number, and returns all that is not as it should
 * be: that article alone is not well, and everything else is as `runWithoutFault` made it.
 */
export async function faultInWorker(
  folder: string,
  fault: WorkerFault,
  number: number,
  options: Partial<BatchOptions> = {},
): Promise<readonly string[]> {
  const { annotateBatch }: typeof import('../../pipeline/batch/annotate-batch.js') = await import(
    pathToFileURL(resolve('dist/batch/annotate-batch.js')).href
  );
  const path = nameOf(number);
  const worker = faultyWorker({ [fault]: path });
  const { manifest } = await annotateBatch({
    ...batchOptions(folder, join(folder, 'out')),
    jobs: 2,
    timeout: 5000,
    worker,
    ...options,
  });
  const expected = readdirSync(join(folder, 'in')).map((each) => [
    each,
    each === path ? workerFaults[fault] : 'ok',
  ]);
  const id = path.replace('.md', '');
  const problems = [
    ...differing(
      'statuses',
      manifest.inputs.map((input) => [input.path, input.status]),
      expected,
    ),
    ...differing(
      'output',
      outputWithout(join(folder, 'out'), id),
      outputWithout(join(folder, whole('files')), id),
    ),
  ];
  rmSync(join(folder, 'out'), { recursive: true });
  return problems;
}

/**
 * Lets the `at`-th thing fail that is done to a file, runs the same command again, and returns all that is not as it
 * should be: nothing half has a name, the failure is said, and in the end all is as `runWithoutFault` made it.
 */
export function faultOfDisk(
  folder: string,
  layout: Layout,
  fault: (typeof diskFaults)[number],
  at: number,
): readonly string[] {
  const out = join(folder, 'out');
  const failed = runCommand(folder, layout, 'out', { FAULT: fault, FAULT_AT: `${at}` });
  const finished = outputOf(join(folder, whole(layout)));
  const half = [...outputOf(out)].filter(
    ([name, hash]) => !name.startsWith('.') && finished.get(name) !== hash,
  );
  const again = runCommand(folder, layout, 'out', {});
  const problems = [
    ...differing('end', endOf(failed), fault === 'SIGKILL' ? 'SIGKILL' : at === 1 ? 2 : 1),
    ...(fault === 'SIGKILL' || /cannot be written: /.test(failed.stderr) ? [] : [`says: ${failed.stderr}`]),
    ...differing(
      'half files',
      half.map(([name]) => name),
      [],
    ),
    ...differing('end of the second run', endOf(again), 0),
    ...differing('output', [...outputOf(out)], [...finished]),
  ];
  rmSync(out, { recursive: true });
  return problems;
}

const whole = (layout: Layout) => `whole-${layout}`;

interface End {
  readonly status: number | null;
  readonly signal: string | null;
  readonly stderr: string;
}

const endOf = ({ status, signal }: End) => status ?? signal;

function runCommand(folder: string, layout: Layout, out: string, env: Readonly<Record<string, string>>): End {
  const failingDisk = pathToFileURL(resolve('tests/proofs/failing-disk.mjs')).href;
  const options = ['--out', out, '--jobs', '0', '--quiet', ...layouts[layout]];
  return spawnSync(
    process.execPath,
    ['--import', failingDisk, resolve('dist/cli.js'), 'annotate', 'in', ...options],
    { cwd: folder, env: { ...process.env, ...env }, encoding: 'utf8' },
  );
}

/** JSON and tables, without what they say of one article. */
function outputWithout(folder: string, id: string): readonly (readonly [string, string])[] {
  return readdirSync(folder)
    .filter((name) => !['run.json', 'errors.jsonl', 'index.html', `${id}.json`, `${id}.html`].includes(name))
    .filter((name) => !name.endsWith('.html'))
    .sort()
    .map((name) => {
      const lines = readFileSync(join(folder, name), 'utf8').split('\n');
      return [name, lines.filter((line) => !line.startsWith(`${id},`)).join('\n')];
    });
}

function differing(what: string, found: unknown, expected: unknown): readonly string[] {
  const [is, shouldBe] = [JSON.stringify(found), JSON.stringify(expected)];
  if (is === shouldBe) return [];
  const at = Math.max(0, Array.from(is).findIndex((character, index) => character !== shouldBe[index]) - 80);
  return [`${what}: ${is.slice(at, at + 300)} instead of ${shouldBe.slice(at, at + 300)}`];
}
