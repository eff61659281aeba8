import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { ArticleResult, ArticleSetup, ArticleTask } from './annotate-article.js';
import { type WorkerOptions, workerPool } from './worker-pool.js';

/** `auto`: as many as the machine has processors, or none where starting them takes longer than they save. */
export type Jobs = number | 'auto';

export interface SchedulingOptions extends Omit<WorkerOptions, 'jobs'> {
  readonly jobs: Jobs;
  /** Whether `auto` is at least one worker: a time limit that somebody asked for holds in workers alone. */
  readonly isLimited?: boolean;
}

export const defaultScheduling: SchedulingOptions = {
  jobs: 'auto',
  timeout: 60_000,
  worker: new URL('../batch/article-worker.js', import.meta.url),
};

/**
 * Fewer articles are done without workers, each of which must load the models and compile the code anew. Where there
 * are processors to spare, that happens beside the work; on two it takes turns with it. docs/scale.md has the figures.
 */
const breakEven = (processors: number) => (processors > 2 ? 200 : 1000);
const mostJobs = 32;
/** Articles that travel together. */
const chunkLength = 16;
/** Bytes that travel together. */
const chunkBytes = 1_000_000;
/** Bytes that are held to see whether there are enough articles for workers; as much work as these is. */
const mostHeld = 3_000_000;

/**
 * Annotates articles, here or in workers; results come in the order of the tasks, whoever did them. No more tasks are
 * taken than workers and a short queue can hold. Throws the signal's reason when it says stop.
 */
export async function* annotateArticles(
  tasks: AsyncIterable<ArticleTask>,
  setup: ArticleSetup,
  options: SchedulingOptions,
): AsyncGenerator<ArticleResult> {
  const first = options.jobs === 'auto' ? await firstOf(tasks) : { held: [], rest: tasks };
  const jobs = options.jobs === 'auto' ? autoJobs(first.rest !== null, options.isLimited) : options.jobs;
  if (jobs === 0) {
    // Where workers annotate, this thread needs no lexicons and models: they are a second to load, and 100 MB.
    const { annotateArticle } = await import('./annotate-article.js');
    for await (const task of all(first)) {
      // Signals are heard only when the event loop turns.
      await setImmediate();
      options.signal?.throwIfAborted();
      yield await annotateArticle(task, setup);
    }
    return;
  }
  const pool = workerPool(setup, { ...options, jobs });
  try {
    const running: Promise<readonly ArticleResult[]>[] = [];
    for await (const chunk of chunksOf(all(first))) {
      const results = pool.run(chunk);
      // It is awaited in its turn, which may come long after it failed.
      results.catch(() => {});
      running.push(results);
      if (running.length > 2 * jobs) yield* (await running.shift()) ?? [];
    }
    for (const results of running) yield* await results;
  } finally {
    await pool.end();
  }
}

const autoJobs = (areMany: boolean, isLimited = false) => {
  const processors = Math.min(availableParallelism(), mostJobs);
  return areMany && processors > 1 ? processors : Number(isLimited);
};

/** Tasks that were taken to see how many there are, and where the others come from; null where there are no others. */
interface FirstTasks {
  readonly held: readonly ArticleTask[];
  readonly rest: AsyncIterable<ArticleTask> | null;
}

async function firstOf(tasks: AsyncIterable<ArticleTask>): Promise<FirstTasks> {
  const iterator = tasks[Symbol.asyncIterator]();
  const held: ArticleTask[] = [];
  let bytes = 0;
  const most = breakEven(availableParallelism());
  while (held.length < most && bytes < mostHeld) {
    const next = await iterator.next();
    if (next.done) return { held, rest: null };
    held.push(next.value);
    bytes += bytesIn(next.value);
  }
  return { held, rest: { [Symbol.asyncIterator]: () => iterator } };
}

async function* all({ held, rest }: FirstTasks): AsyncGenerator<ArticleTask> {
  yield* held;
  if (rest !== null) yield* rest;
}

/** Bytes that the task itself carries. */
const bytesIn = ({ content }: ArticleTask) => ('bytes' in content ? content.bytes.length : 0);

async function* chunksOf(tasks: AsyncIterable<ArticleTask>): AsyncGenerator<readonly ArticleTask[]> {
  let chunk: ArticleTask[] = [];
  let bytes = 0;
  for await (const task of tasks) {
    chunk.push(task);
    bytes += bytesIn(task);
    if (chunk.length < chunkLength && bytes < chunkBytes) continue;
    yield chunk;
    chunk = [];
    bytes = 0;
  }
  if (chunk.length > 0) yield chunk;
}
