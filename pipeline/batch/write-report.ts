import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { stableJson } from '../exporters/json.js';
import { figuresOfRun } from '../plots/figures-of-run.js';
import type { Failure } from '../report/corpus-page.js';
import { articleReport, corpusReport, type ReportPage } from '../report/run-report.js';
import type { Problem } from '../verification/problem.js';
import { recordReader } from '../verification/record-reader.js';
import { contentHash } from './content-hash.js';
import { lockFolder } from './lock-folder.js';
import { errorsName, type Manifest, manifestName } from './manifest.js';
import { prepareOutput } from './prepare-output.js';
import type { ProgressStep } from './progress-step.js';
import { articlesOfRun } from './run-articles.js';
import { UsageError } from './usage-error.js';
import { writeAtomically } from './write-atomically.js';
import { writePlots } from './write-plots.js';

interface ReportOptions {
  /** Folder for the pages. */
  readonly out: string;
  /** Folder for plots, where they are wanted. */
  readonly plots?: string;
  readonly onProgress?: (step: ProgressStep) => void;
}

interface WrittenReport {
  /** Articles that have a page now. */
  readonly articles: number;
  /** Names of the plots that were written. */
  readonly plots: readonly string[];
  /** What is wrong with files that could not be shown. */
  readonly problems: readonly Problem[];
}

/**
 * Writes the pages of a run that is there already, one article at a time, and plots of the whole. Where pages go into
 * the run's own folder, its `run.json` learns of them. Throws a UsageError where `run` is no folder of a run, a folder
 * cannot be written, or what draws plots is not installed.
 */
export async function writeReport(
  run: string,
  { out, plots: plotFolder, onProgress }: ReportOptions,
): Promise<WrittenReport> {
  const { isOneFile, files } = await articlesOfRun(run);
  if (isOneFile) throw new UsageError(`"${run}" is one file. Give the output folder of a run.`);
  const failures = await failuresOf(run);
  if (files.size === 0 && failures.length === 0) {
    throw new UsageError(`"${run}" holds no annotations. Give the output folder of a run.`);
  }
  await prepareOutput(out);
  const unlock = await lockFolder(out);
  try {
    const corpus = corpusReport();
    const readRecord = await recordReader();
    const written = new Map<string, string>();
    const problems: Problem[] = [];
    const generators = new Set<string>();
    const write = async ([name, content]: ReportPage) => {
      await writeAtomically(out, name, content);
      written.set(name, contentHash(content));
    };
    for (const [done, path] of [...files.values()].entries()) {
      const file = basename(path);
      onProgress?.({ done, total: files.size, failed: done - written.size, path: null });
      const found = readRecord(file, await readFile(path, 'utf8'));
      problems.push(...found.problems.map((problem) => ({ file, ...problem })));
      if (found.record === null || found.problems.length > 0) continue;
      const { page, summary } = articleReport(found.record);
      await write(page);
      corpus.add(summary);
      const { name, version, rules } = found.record.generator;
      generators.add(`${name} ${version} (rules ${rules})`);
    }
    const articles = written.size;
    await write(corpus.page({ failures, files: await readdir(out) }));
    if (run === out) await listInManifest(run, written);
    const figures = plotFolder === undefined ? [] : figuresOfRun(corpus.tallies, [...generators].sort());
    const plots = plotFolder === undefined ? [] : await writePlots(plotFolder, figures);
    return { articles, plots, problems };
  } finally {
    await unlock();
  }
}

/** What the run could not annotate; a run without the list had nothing. */
async function failuresOf(run: string): Promise<readonly Failure[]> {
  const content = await readFile(join(run, errorsName), 'utf8').catch(() => '');
  try {
    return content
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  } catch {
    throw new UsageError(`"${join(run, errorsName)}" is broken. Annotate anew, or remove it.`);
  }
}

/** Enters the pages into `run.json`, so that `verify` knows them and the next run clears them away. */
async function listInManifest(run: string, written: ReadonlyMap<string, string>): Promise<void> {
  const content = await readFile(join(run, manifestName), 'utf8').catch(() => null);
  if (content === null) return;
  const manifest: Manifest = JSON.parse(content);
  const others = manifest.files.filter(({ name }) => !written.has(name));
  const pages = [...written].map(([name, hash]) => ({ name, sha256: hash }));
  await writeAtomically(run, manifestName, stableJson({ ...manifest, files: [...others, ...pages] }));
}
