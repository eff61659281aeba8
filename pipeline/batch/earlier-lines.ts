import { createReadStream } from 'node:fs';
import { readdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleTask } from './annotate-article.js';
import { linesOf } from './lines.js';
import type { EarlierOutput } from './run-state.js';
import { articlesName, inputsName, type ShardInput } from './shard-files.js';
import { temporaryName } from './write-atomically.js';

/** The name that half a shard of a killed run has while its lines are taken over. */
const halfName = (name: string) => temporaryName(`half-${name}`);

const wholeName = (name: string) => name;

export const isHalf = (name: string) => name.startsWith('.half-');

/** A line that is longer is not taken over, but made anew. */
const longestLine = 500_000_000;

/**
 * Puts aside what a killed run had of shards that it did not finish. Where halves are there already, because the run
 * after it was killed, too, the longer ones stay.
 */
export async function keepHalves(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const shard = /^\.articles-(\d+)\.jsonl\.glossator-tmp$/.exec(name)?.[1];
    if (shard === undefined) continue;
    const [articles, inputs] = [articlesName(Number(shard)), inputsName(Number(shard))];
    if ((await sizeOf(folder, halfName(articles))) >= (await sizeOf(folder, name))) continue;
    for (const each of [articles, inputs])
      await rename(join(folder, temporaryName(each)), join(folder, halfName(each))).catch(() => {});
  }
}

/**
 * Tasks with the lines that earlier runs made for the inputs at the same places of the same shards. Whether a line was
 * made of the same is seen when the task is done; one line of each file is held at a time.
 */
export async function* withEarlierLines(
  tasks: AsyncIterable<ArticleTask>,
  folder: string,
  shardSize: number,
): AsyncGenerator<ArticleTask> {
  let number = 0;
  let lines: readonly AsyncGenerator<EarlierOutput | null>[] = [];
  const close = async () => {
    for (const each of lines) await each.return(null);
  };
  try {
    for await (const task of tasks) {
      if (number % shardSize === 0) {
        await close();
        const shard = 1 + number / shardSize;
        lines = [halfName, wholeName].map((nameOf) =>
          linesOfShard(join(folder, nameOf(articlesName(shard))), join(folder, nameOf(inputsName(shard)))),
        );
      }
      number += 1;
      const earlier: EarlierOutput[] = [];
      for (const each of lines) {
        const { value } = await each.next();
        if (value) earlier.push(value);
      }
      yield { ...task, earlier };
    }
  } finally {
    await close();
  }
}

/** One item for each input of the shard: its line, or null where it has none. Ends where either file ends. */
async function* linesOfShard(articles: string, inputs: string): AsyncGenerator<EarlierOutput | null> {
  if ((await stat(inputs).catch(() => null)) === null) return;
  const lines = linesOf(createReadStream(articles), longestLine);
  try {
    for await (const { bytes } of linesOf(createReadStream(inputs), longestLine)) {
      const input: ShardInput = JSON.parse(Buffer.from(bytes ?? []).toString('utf8'));
      if (input.line === undefined) {
        yield null;
        continue;
      }
      const next = await lines.next();
      if (next.done) return;
      const { path, key, sha256 = '' } = input;
      const content = `${Buffer.from(next.value.bytes ?? []).toString('utf8')}\n`;
      yield { name: articles, output: input.line, made: { key, path, input: sha256 }, content };
    }
  } catch {
    // The file ends in the middle of a line, or is not ours: what follows is made anew.
  } finally {
    await lines.return(undefined);
  }
}

const sizeOf = async (folder: string, name: string) =>
  (await stat(join(folder, name)).catch(() => null))?.size ?? 0;
