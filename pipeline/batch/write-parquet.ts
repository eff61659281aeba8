import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parquetTables } from '../exporters/parquet.js';
import type { FieldProblem } from '../verification/problem.js';
import { recordReader } from '../verification/record-reader.js';
import { prepareOutput } from './prepare-output.js';
import type { ProgressStep } from './progress-step.js';
import type { FileProblems } from './read-texts.js';
import { articlesOfRun } from './run-articles.js';
import { UsageError } from './usage-error.js';
import { writeAtomically } from './write-atomically.js';

interface WrittenTables {
  /** Articles whose rows are in the tables. */
  readonly articles: number;
  /** Files that were left out, and what is wrong with them. */
  readonly failures: readonly FileProblems[];
}

/**
 * Writes the tables of a run as Parquet, one article after the other; memory holds the cells, not the articles.
 * Throws a UsageError where `run` has no article of a run (gold has none: its entities have no aliases and no rules).
 */
export async function writeParquet(
  run: string,
  out: string,
  onProgress: (step: ProgressStep) => void,
): Promise<WrittenTables> {
  const { files } = await articlesOfRun(run);
  const readRecord = await recordReader();
  const tables = parquetTables();
  const failures: FileProblems[] = [];
  let articles = 0;
  for (const path of files.values()) {
    const file = basename(path);
    const failed = failures.length;
    onProgress({ done: articles + failed, total: files.size, failed, path: file });
    const { record, problems } = readRecord(file, await readFile(path, 'utf8'));
    if (record === null || problems.length > 0) {
      failures.push({ file, problems: problems.map(inWords) });
      continue;
    }
    tables.add(record);
    articles += 1;
  }
  if (articles === 0) {
    throw new UsageError(
      `"${run}" holds no article of a run. Parquet holds the tables of a run: give the folder that "glossator annotate" wrote.`,
    );
  }
  await prepareOutput(out);
  for (const [name, content] of tables.files()) await writeAtomically(out, name, content);
  return { articles, failures };
}

const inWords = ({ field, expected, found }: FieldProblem) =>
  `${field}: expected ${expected}, found ${found}`;
