import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import {
  type ArticleResult,
  type ArticleSetup,
  type ArticleTask,
  annotateArticle,
} from './annotate-article.js';
import { type WorkerOptions, workerPool } from './worker-pool.js';

/** `auto`: as many as the machine has processors, or none where starting them takes longer than they save. */
export type Jobs = number | 'auto';

export interface SchedulingOptions extends Omit<WorkerOptions, 'jobs'> {
  readonly jobs: Jobs;
  /** How many articles there are; null where nobody knows yet. */
  readonly expected: number | null;
}

/** Articles below which one thread is faster than workers that must first load the models: docs/scale.md. */
const breakEven = 100;
const mostJobs = 32;
/** Articles that travel together. */
const chunkLength = 16;
/** Bytes that travel together. */
const chunkBytes = 1_000_000;

/**
 * Annotates articles, here or in workers; results come in the order of the tasks, whoever did them. No more tasks are
 * taken than workers and a short queue can hold. Throws the signal's reason when it says stop.
 */
export async function* annotateArticles(
  tasks: AsyncIterable<ArticleTask>,
  setup: ArticleSetup,
  options: SchedulingOptions,
): AsyncGenerator<ArticleResult> {
  const jobs = jobsFor(options);
  if (jobs === 0) {
    for await (const task of tasks) {
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
    for await (const chunk of chunksOf(tasks)) {
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

function jobsFor({ jobs, expected }: SchedulingOptions): number {
  if (jobs !== 'auto') return jobs;
  const processors = Math.min(availableParallelism(), mostJobs);
  return processors === 1 || (expected !== null && expected < breakEven) ? 0 : processors;
}

async function* chunksOf(tasks: AsyncIterable<ArticleTask>): AsyncGenerator<readonly ArticleTask[]> {
  let chunk: ArticleTask[] = [];
  let bytes = 0;
  for await (const task of tasks) {
    chunk.push(task);
    bytes += 'bytes' in task.content ? task.content.bytes.length : 0;
    if (chunk.length < chunkLength && bytes < chunkBytes) continue;
    yield chunk;
    chunk = [];
    bytes = 0;
  }
  if (chunk.length > 0) yield chunk;
}
