import { jsonLine, stableJson } from '../exporters/json.js';
import { annotateArticles, defaultScheduling } from './annotate-articles.js';
import type { BatchOptions } from './annotate-batch.js';
import { articleTasks, countOf } from './article-tasks.js';
import { isHalf, keepHalves, withEarlierLines } from './earlier-lines.js';
import { findInputs } from './find-inputs.js';
import { growingFile } from './growing-file.js';
import {
  countStatus,
  errorsName,
  type InputReport,
  isAnnotated,
  manifestName,
  noStatuses,
  type OutputFile,
  type RunFacts,
  wasRead,
} from './manifest.js';
import { removeStaleOutput } from './prepare-output.js';
import { keyOf, runFacts } from './run-facts.js';
import type { RunState } from './run-state.js';
import { type RunTally, runTally } from './run-tally.js';
import { type OpenShard, openShard } from './shard-files.js';
import { withRunState } from './with-run-state.js';
import { removeTemporaryFiles, writeAtomically } from './write-atomically.js';

export interface ShardsOptions extends Omit<BatchOptions, 'report'> {
  /** Inputs of one shard. */
  readonly shardSize: number;
  /** Hears of every input that was not annotated. */
  readonly onProblem: (report: InputReport) => void;
}

/** `run.json` of a run in shards: what became of each input stands in `inputs-…jsonl`. */
export interface ShardsManifest extends RunFacts {
  readonly shards: { readonly size: number; readonly count: number };
}

export interface ShardsResult {
  readonly manifest: ShardsManifest;
  readonly tally: RunTally;
  /** Articles whose lines an earlier run had written. */
  readonly reused: number;
  readonly wasRead: boolean;
}

/**
 * Annotates a set of inputs into a folder of shards: `articles-00001.jsonl` with a line an article, its tables, and
 * `inputs-00001.jsonl` with a line an input, each for `shardSize` inputs in order. The names and bytes depend on the
 * inputs and options alone. Memory grows neither with the number of articles nor with the size of a shard.
 *
 * A run that was killed and is started again takes over every line that was written, also of shards that are not
 * whole, and does what is missing or was made of something else. Throws as `annotateBatch` does.
 */
export async function annotateShards(options: ShardsOptions): Promise<ShardsResult> {
  const { out } = options;
  const clear = async () => {
    await keepHalves(out);
    await removeTemporaryFiles(out, isHalf);
  };
  return withRunState(out, clear, (state) => annotateInto(state, options));
}

async function annotateInto(state: RunState, options: ShardsOptions): Promise<ShardsResult> {
  const { out, shardSize, offsetUnit, tokens, readability = false, csv } = options;
  const { lexicon, maxBytes, force = false } = options;
  const startedAt = new Date();
  const counts = noStatuses();
  const files: OutputFile[] = [];
  const tally = runTally();
  let done = 0;
  let reused = 0;
  let hasRead = false;
  let shards = 0;
  let shard: OpenShard | null = null;
  const facts = () => runFacts({ ...options, report: false }, startedAt, counts, files);
  const key = keyOf(facts());
  const inputs = await findInputs(options.inputs, { ...options, skipsRuns: true });
  const tasks = articleTasks(inputs, { ...options, earlier: new Map(), hasUniqueIds: false });
  const results = annotateArticles(
    force ? tasks : withEarlierLines(tasks, out, shardSize),
    { out, key, layout: 'line', offsetUnit, tokens, readability, csv, hasPages: false, lexicon, maxBytes },
    { ...defaultScheduling, ...options },
  );
  const errors = await growingFile(out, errorsName);
  try {
    const total = countOf(inputs);
    let failed = 0;
    options.onProgress?.({ done, total, failed, path: null });
    for await (const { report, output } of results) {
      shard ??= await openShard(shards + 1, { out, key, csv, tokens });
      await shard.add(report, output);
      countStatus(counts, report);
      hasRead ||= wasRead(report);
      if (output !== undefined) tally.add(output.tally);
      if (output?.isReused) reused += 1;
      if (!isAnnotated(report)) {
        failed += 1;
        options.onProblem(report);
        await errors.append(jsonLine(report));
      }
      done += 1;
      if (done % shardSize === 0) await finishShard(shard);
      options.onProgress?.({ done, total, failed, path: report.path });
    }
    if (!hasRead) return result();
    if (shard !== null) await finishShard(shard);
    if (failed > 0) files.push({ name: errors.name, sha256: await errors.finish() });
  } finally {
    await shard?.discard();
    await errors.discard();
  }
  await removeStaleOutput(out, state.earlier, new Set(files.map(({ name }) => name)));
  await removeTemporaryFiles(out);
  await writeAtomically(out, manifestName, stableJson(result().manifest));
  await state.remove();
  return result();

  async function finishShard(whole: OpenShard) {
    for (const file of await whole.finish()) {
      files.push(file);
      await state.note({ name: file.name, output: file.sha256 });
    }
    shards += 1;
    shard = null;
  }

  function result(): ShardsResult {
    const manifest = { ...facts(), shards: { size: shardSize, count: shards } };
    return { manifest, tally, reused, wasRead: hasRead };
  }
}
