import { Tinypool } from 'tinypool';
import { messageOf } from '../message-of.js';
import type { ArticleResult, ArticleSetup, ArticleTask } from './annotate-article.js';
import type { Chunk, WorkerSetup } from './article-worker.js';
import { optimizeLess } from './tune-engine.js';

export interface WorkerOptions {
  readonly jobs: number;
  /** Milliseconds that one article may take. */
  readonly timeout: number;
  /** The module that workers run; another one in tests, to make them fail. */
  readonly worker: URL;
  readonly signal?: AbortSignal | undefined;
}

export interface WorkerPool {
  /** Annotates articles in one worker, in order. Rejects only where no worker can be had, or the signal says stop. */
  run(tasks: readonly ArticleTask[]): Promise<readonly ArticleResult[]>;
  end(): Promise<void>;
}

/**
 * Worker threads that each have the models loaded. An article that takes too long, or that a worker dies of, costs
 * that article and the worker, which is replaced; the others of its chunk are done again.
 *
 * The pool is tinypool's: it is maintained, small, has no dependencies and no native code. What it lacks is here:
 * whose fault a dead worker is, time limits by article, and workers that exit without an error.
 */
export function workerPool(
  setup: ArticleSetup,
  { jobs, timeout, worker, signal }: WorkerOptions,
): WorkerPool {
  optimizeLess();
  const { lexicon, ...common } = setup;
  const workerData: WorkerSetup = { ...common, ownNames: lexicon.entries };
  const pool = new Tinypool({
    filename: worker.href,
    workerData,
    minThreads: jobs,
    maxThreads: jobs,
    resourceLimits: { maxOldGenerationSizeMb: workerMegabytes },
  });
  // A worker that dies between two chunks is replaced; nothing is lost.
  pool.on('error', () => {});

  async function run(tasks: readonly ArticleTask[]): Promise<readonly ArticleResult[]> {
    const results: ArticleResult[] = [];
    let rest = tasks;
    while (rest.length > 0) {
      const attempt = await tryChunk(rest);
      if ('results' in attempt) {
        results.push(...attempt.results);
        rest = rest.slice(attempt.results.length);
        continue;
      }
      const { status, message, position } = attempt;
      const before = rest.slice(0, position);
      const suspect = rest.slice(position, position + 1);
      results.push(...(await run(before)));
      // A worker may have died of what other articles left behind: the last word is spoken alone.
      if (status === 'crashed' && rest.length > 1) results.push(...(await run(suspect)));
      else results.push(...suspect.map(({ path, id }) => ({ report: { path, id, status, message } })));
      rest = rest.slice(position + 1);
    }
    return results;
  }

  async function tryChunk(
    tasks: readonly ArticleTask[],
  ): Promise<
    | { readonly results: readonly ArticleResult[] }
    | { readonly status: 'timed-out' | 'crashed'; readonly message: string; readonly position: number }
  > {
    const progress = new Int32Array(new SharedArrayBuffer(8));
    const stop = new AbortController();
    let isLate = false;
    let number = 0;
    let since = performance.now();
    const watch = setInterval(
      () => {
        const now = Atomics.load(progress, 0);
        if (now !== number) [number, since] = [now, performance.now()];
        isLate = number > 0 && performance.now() - since > timeout;
        if (isLate || Atomics.load(progress, 1) === 1) stop.abort();
      },
      Math.min(250, timeout / 4),
    );
    try {
      const signals = signal === undefined ? [stop.signal] : [stop.signal, signal];
      const chunk: Chunk = { tasks, progress };
      const results: readonly ArticleResult[] | null = await pool.run(chunk, {
        signal: AbortSignal.any(signals),
      });
      // `throw null` in a worker is an error that the pool takes for none.
      if (results === null) throw new Error('the worker failed without a reason');
      return { results };
    } catch (error) {
      signal?.throwIfAborted();
      // Before the first article it is the worker itself that does not work.
      if (Atomics.load(progress, 0) === 0) throw error;
      const position = Atomics.load(progress, 0) - 1;
      if (isLate) return { status: 'timed-out', message: tooSlow(timeout), position };
      const exited = Atomics.load(progress, 1) === 1;
      const reason = exited ? 'its worker exited' : messageOf(error);
      return { status: 'crashed', message: `its worker was lost: ${reason}`, position };
    } finally {
      clearInterval(watch);
    }
  }

  return { run, end: () => pool.destroy() };
}

/** An article that needs more costs its worker, before the machine ends the whole run. Hundreds are usual. */
const workerMegabytes = 2048;

const tooSlow = (timeout: number) =>
  `took longer than ${timeout / 1000} s and was stopped (--timeout SECONDS changes the limit)`;
