import { readFile, stat } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { annotate } from '../annotate.js';
import type { AnnotationRecord } from '../annotation-record.js';
import { type CsvDialect, csvExporter } from '../exporters/csv.js';
import { exportDataPackage } from '../exporters/datapackage.js';
import { jsonFileName, stableJson } from '../exporters/json.js';
import { statusOf } from '../exporters/status.js';
import type { OffsetUnit } from '../offset-units.js';
import { generatorWith } from '../own-names/generator-with.js';
import type { OwnLexicon } from '../own-names/own-lexicon.js';
import { sha256 } from '../sha256.js';
import { articleIds } from './article-ids.js';
import { type FoundInput, findInputs } from './find-inputs.js';
import {
  countStatuses,
  errorsName,
  type InputReport,
  isAnnotated,
  type Manifest,
  manifestName,
  type OutputFile,
  wasRead,
} from './manifest.js';
import { prepareOutput, removeStaleOutput } from './prepare-output.js';
import { writeAtomically } from './write-atomically.js';

export interface BatchOptions {
  /** Files, folders, globs, or `-`. */
  readonly inputs: readonly string[];
  /** The output folder; made where it is missing. */
  readonly out: string;
  readonly cwd: string;
  readonly offsetUnit: OffsetUnit;
  readonly tokens: boolean;
  readonly csv: CsvDialect;
  /** The user's own names. */
  readonly lexicon: OwnLexicon;
  /** Larger inputs are refused. */
  readonly maxBytes: number;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Version of Node, for the manifest. */
  readonly nodeVersion: string;
  /** Stops the run between two articles. */
  readonly signal?: AbortSignal;
  /** Called before each input. */
  readonly onProgress?: (done: number, total: number, path: string) => void;
}

export interface BatchResult {
  readonly manifest: Manifest;
  readonly records: readonly AnnotationRecord[];
}

/** An input, and either its bytes or why there are none. */
type ReadInput =
  | { readonly bytes: Uint8Array }
  | { readonly status: 'refused' | 'failed'; readonly message: string };

/**
 * Annotates a set of inputs into a folder: one JSON file an article, the CSV tables, `datapackage.json`, `run.json`
 * and, where an input was refused or failed, `errors.jsonl`. One bad input never stops the others. Where no input at
 * all can be read, the folder keeps what it held.
 *
 * Throws a UsageError where the folder cannot be written, and an AbortError when the signal stops it.
 */
export async function annotateBatch(options: BatchOptions): Promise<BatchResult> {
  const { out, signal, onProgress } = options;
  const startedAt = new Date();
  await prepareOutput(out);
  const inputs = await findInputs(options.inputs, options);
  const ids = articleIds(inputs.map(({ path }) => path));
  const reports: InputReport[] = [];
  const records: AnnotationRecord[] = [];
  const files: OutputFile[] = [];
  const write = async (name: string, content: string) => {
    await writeAtomically(out, name, content);
    files.push({ name, sha256: sha256(new TextEncoder().encode(content)) });
  };
  for (const [index, input] of inputs.entries()) {
    // Signals are heard only when the event loop turns.
    await setImmediate();
    signal?.throwIfAborted();
    onProgress?.(index, inputs.length, input.path);
    const { report, record } = await annotateInput(input, ids[index] ?? input.path, options);
    reports.push(report);
    if (record === undefined) continue;
    await write(jsonFileName(record.id), stableJson(record));
    records.push(record);
  }
  if (reports.some(wasRead)) {
    records.sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const exporter of [csvExporter(options.csv), exportDataPackage]) {
      for (const [name, content] of exporter(records)) await write(name, content);
    }
    const errors = reports.filter((report) => !isAnnotated(report));
    if (errors.length > 0) await write(errorsName, jsonLines(errors));
    await removeStaleOutput(out, new Set(files.map(({ name }) => name)));
    await writeAtomically(out, manifestName, stableJson(manifestOf(options, startedAt, reports, files)));
  }
  return { manifest: manifestOf(options, startedAt, reports, files), records };
}

async function annotateInput(
  input: FoundInput,
  id: string,
  options: BatchOptions,
): Promise<{ readonly report: InputReport; readonly record?: AnnotationRecord }> {
  const { path } = input;
  const read = await readInput(input, options);
  if (!('bytes' in read)) return { report: { path, id, ...read } };
  const facts = { path, id, sha256: sha256(read.bytes), bytes: read.bytes.length };
  const began = performance.now();
  try {
    const { offsetUnit, tokens, lexicon } = options;
    const outcome = annotate(read.bytes, { id, path, offsetUnit, tokens, lexicon });
    if ('refused' in outcome) return { report: { ...facts, status: 'refused', message: outcome.refused } };
    const { record } = outcome;
    const milliseconds = Math.round(performance.now() - began);
    return { record, report: { ...facts, status: statusOf(record), output: jsonFileName(id), milliseconds } };
  } catch (error) {
    return { report: { ...facts, status: 'failed', message: messageOf(error) } };
  }
}

async function readInput(
  { file, problem }: FoundInput,
  { stdin, maxBytes }: BatchOptions,
): Promise<ReadInput> {
  if (problem !== undefined) return problem;
  const tooLarge = (size: number): ReadInput => ({
    status: 'refused',
    message: `is too large: ${size} bytes; the limit is ${maxBytes} (--max-size MB changes it)`,
  });
  try {
    if (file !== null) {
      const { size } = await stat(file);
      return size > maxBytes ? tooLarge(size) : { bytes: await readFile(file) };
    }
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of stdin) {
      size += chunk.length;
      if (size > maxBytes) return tooLarge(size);
      chunks.push(chunk);
    }
    return { bytes: Buffer.concat(chunks) };
  } catch (error) {
    return { status: 'failed', message: `cannot be read: ${messageOf(error)}` };
  }
}

function manifestOf(
  { offsetUnit, tokens, csv, lexicon, maxBytes, nodeVersion }: BatchOptions,
  startedAt: Date,
  inputs: readonly InputReport[],
  files: readonly OutputFile[],
): Manifest {
  return {
    schemaVersion: 1,
    generator: generatorWith(lexicon),
    node: nodeVersion,
    options: { offsetUnit, tokens, csv, maxBytes, lexicon: lexiconFacts(lexicon) },
    startedAt: startedAt.toISOString(),
    seconds: (Date.now() - startedAt.getTime()) / 1000,
    counts: countStatuses(inputs),
    inputs,
    files,
  };
}

/** Which lists were used, and what was in them. */
function lexiconFacts({ hash, entries }: OwnLexicon) {
  if (hash === '') return null;
  return { files: [...new Set(entries.map(({ file }) => file))], rows: entries.length, sha256: hash };
}

const jsonLines = (values: readonly object[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
