import { type CsvDialect, csvFileName, csvHeader } from '../exporters/csv.js';
import { dataPackage, dataPackageName } from '../exporters/datapackage.js';
import { jsonFileName, stableJson } from '../exporters/json.js';
import { tablesWith } from '../exporters/tables.js';
import type { OffsetUnit } from '../offset-units.js';
import type { OwnLexicon } from '../own-names/own-lexicon.js';
import { corpusReport } from '../report/run-report.js';
import type { ArticleOutput } from './annotate-article.js';
import { annotateArticles, defaultScheduling, type Jobs } from './annotate-articles.js';
import { articleTasks, countOf, type StdinFormat } from './article-tasks.js';
import { contentHash } from './content-hash.js';
import { findInputs } from './find-inputs.js';
import { type GrowingFile, growingFile } from './growing-file.js';
import {
  countStatuses,
  errorsName,
  type InputReport,
  isAnnotated,
  type Manifest,
  manifestName,
  noStatuses,
  type OutputFile,
  wasRead,
} from './manifest.js';
import { removeStaleOutput } from './prepare-output.js';
import type { ProgressStep } from './progress-step.js';
import type { RowFields } from './row-article.js';
import { keyOf, runFacts } from './run-facts.js';
import type { RunState } from './run-state.js';
import { type RunTally, runTally } from './run-tally.js';
import { withRunState } from './with-run-state.js';
import { removeTemporaryFiles, writeAtomically } from './write-atomically.js';

export interface BatchOptions extends RowFields {
  /** Files, folders, globs, or `-`. */
  readonly inputs: readonly string[];
  /** Files by name, as a list gives them. */
  readonly listed?: readonly string[];
  /** The output folder; made where it is missing. */
  readonly out: string;
  readonly cwd: string;
  readonly offsetUnit: OffsetUnit;
  readonly tokens: boolean;
  /** Whether of web pages only what Readability holds to be the article is read. */
  readonly readability?: boolean;
  readonly csv: CsvDialect;
  /** Whether to write pages for people. */
  readonly report: boolean;
  /** The user's own names. */
  readonly lexicon: OwnLexicon;
  /** Larger inputs are refused. */
  readonly maxBytes: number;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdinFormat?: StdinFormat | undefined;
  /** Version of Node, for the manifest. */
  readonly nodeVersion: string;
  readonly jobs?: Jobs;
  /** Milliseconds that one article may take in a worker. */
  readonly timeout?: number;
  /** Whether `auto` is at least one worker: a time limit that somebody asked for holds in workers alone. */
  readonly isLimited?: boolean;
  /** Does everything anew, whatever earlier runs left. */
  readonly force?: boolean;
  /** The module that workers run; another one in tests, to make them fail. */
  readonly worker?: URL;
  /** Stops the run between two articles. */
  readonly signal?: AbortSignal;
  /** Called at the start, and after each article. */
  readonly onProgress?: (step: ProgressStep) => void;
}

export interface BatchResult {
  readonly manifest: Manifest;
  readonly tally: RunTally;
  /** Articles whose files an earlier run had written. */
  readonly reused: number;
}

/**
 * Annotates a set of inputs into a folder: one JSON file an article, the CSV tables, `datapackage.json`, `run.json`
 * and, where an input was refused or failed, `errors.jsonl`. One bad input never stops the others. Where no input at
 * all can be read, the folder keeps what it held.
 *
 * A run that was killed and is started again does only what is missing, and so does one after a change of some
 * inputs. Memory does not grow with the articles' length or number, but for a short report on each.
 *
 * Throws a UsageError where the folder cannot be written or another run has it, an OutputError where it cannot be
 * written any more, and an AbortError when the signal stops it.
 */
export async function annotateBatch(options: BatchOptions): Promise<BatchResult> {
  const { out } = options;
  return withRunState(
    out,
    () => removeTemporaryFiles(out),
    (state) => annotateInto(state, options),
  );
}

async function annotateInto(state: RunState, options: BatchOptions): Promise<BatchResult> {
  const { out, offsetUnit, tokens, readability = false, csv, report: hasPages } = options;
  const { lexicon, maxBytes, onProgress } = options;
  const startedAt = new Date();
  const key = keyOf(runFacts(options, startedAt, noStatuses(), []));
  const inputs = await findInputs(options.inputs, { ...options, skipsRuns: true });
  const reports: InputReport[] = [];
  const files: OutputFile[] = [];
  const tally = runTally();
  let reused = 0;
  const manifest = (): Manifest => ({
    ...runFacts(options, startedAt, countStatuses(reports), files),
    inputs: reports,
  });
  const write = async (name: string, content: string) => {
    await writeAtomically(out, name, content);
    files.push({ name, sha256: contentHash(content) });
  };
  const pages = corpusReport();
  const tables: GrowingFile[] = [];
  try {
    for (const table of tablesWith({ tokens })) {
      const file = await growingFile(out, csvFileName(table));
      tables.push(file);
      await file.append(csvHeader(table, csv));
    }
    const results = annotateArticles(
      articleTasks(inputs, {
        ...options,
        earlier: options.force === true ? new Map() : state.earlier,
        hasUniqueIds: true,
      }),
      { out, key, layout: 'file', offsetUnit, tokens, readability, csv, hasPages, lexicon, maxBytes },
      {
        ...defaultScheduling,
        ...options,
      },
    );
    const total = countOf(inputs);
    let failed = 0;
    onProgress?.({ done: 0, total, failed, path: null });
    for await (const { report, output } of results) {
      reports.push(report);
      if (output === undefined) failed += 1;
      else await keep(report, output);
      onProgress?.({ done: reports.length, total, failed, path: report.path });
    }
    if (!reports.some(wasRead)) return { manifest: manifest(), tally, reused };
    for (const table of tables) files.push({ name: table.name, sha256: await table.finish() });
  } finally {
    for (const table of tables) await table.discard();
  }
  await write(dataPackageName, dataPackage(tablesWith({ tokens })));
  const errors = reports.filter((report) => !isAnnotated(report));
  if (errors.length > 0) await write(errorsName, jsonLines(errors));
  if (hasPages) await write(...pages.page({ failures: errors, files: files.map(({ name }) => name) }));
  await removeStaleOutput(out, state.earlier, new Set(files.map(({ name }) => name)));
  const finished = manifest();
  await writeAtomically(out, manifestName, stableJson(finished));
  await state.remove();
  return { manifest: finished, tally, reused };

  async function keep({ path, id, sha256: input = '' }: InputReport, output: ArticleOutput) {
    const name = jsonFileName(id);
    if (output.isReused) reused += 1;
    else {
      await state.note({ name, output: output.sha256, made: { key, path, input } });
      await writeAtomically(out, name, output.json);
    }
    files.push({ name, sha256: output.sha256 });
    for (const [index, table] of tables.entries()) await table.append(output.rows[index] ?? '');
    tally.add(output.tally);
    if (output.pages === undefined) return;
    const [pageName, page] = output.pages.page;
    await state.note({ name: pageName, output: contentHash(page) });
    await write(pageName, page);
    pages.add(output.pages.summary);
  }
}

const jsonLines = (values: readonly object[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
