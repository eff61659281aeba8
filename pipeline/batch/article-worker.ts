import { Tinypool } from 'tinypool';
import { type OwnLexicon, ownLexicon } from '../own-names/own-lexicon.js';
import {
  type ArticleResult,
  type ArticleSetup,
  type ArticleTask,
  annotateArticle,
} from './annotate-article.js';

/** Articles that a worker does in one go, and where it says how far it is. */
export interface Chunk {
  readonly tasks: readonly ArticleTask[];
  /** `[number of the article that is being worked on, from 1; 1 where the worker has exited]`, in shared memory. */
  readonly progress: Int32Array;
}

/** What a worker is told when it starts; a lexicon cannot travel, its rows can. */
export type WorkerSetup = Omit<ArticleSetup, 'lexicon'> & { readonly ownNames: OwnLexicon['entries'] };

/** Characters of output that a worker may hold. */
const mostOutput = 8_000_000;

const { ownNames, ...common }: WorkerSetup = Tinypool.workerData;
const setup: ArticleSetup = { ...common, lexicon: ownLexicon(ownNames) };

let current: Int32Array | null = null;
// The pool hears of errors, not of a worker that leaves without one.
process.on('exit', () => {
  if (current !== null) Atomics.store(current, 1, 1);
});

/** Annotates a chunk, or as much from its start as is good for memory. */
export default async function annotateChunk({ tasks, progress }: Chunk): Promise<readonly ArticleResult[]> {
  current = progress;
  const results: ArticleResult[] = [];
  let size = 0;
  for (const task of tasks) {
    if (size > mostOutput) break;
    Atomics.add(progress, 0, 1);
    const result = await annotateArticle(task, setup);
    size += (result.output?.json.length ?? 0) + (result.output?.pages?.page[1].length ?? 0);
    results.push(result);
  }
  current = null;
  return results;
}
