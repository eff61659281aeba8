import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnnotationRecord } from '../annotation-record.js';
import { type Manifest, manifestName } from '../batch/manifest.js';
import type { ProgressStep } from '../batch/progress-step.js';
import { UsageError } from '../batch/usage-error.js';
import { sha256 } from '../sha256.js';
import { checkTables } from './check-tables.js';
import { differing, type Problem } from './problem.js';
import { parseJson, recordReader } from './record-reader.js';
import { shardsAmong, verifyShards } from './verify-shards.js';

const notArticles = new Set([manifestName, 'datapackage.json']);

export interface Verification {
  readonly articles: number;
  readonly problems: readonly Problem[];
}

/**
 * Checks an output folder against itself: the schema, every span and key, the tables against the articles, and, where
 * `run.json` is there, the hash of every file. Throws a UsageError where the folder is no output of a run.
 */
export async function verifyRun(
  folder: string,
  onProgress?: (step: ProgressStep) => void,
): Promise<Verification> {
  const names = await readdir(folder).catch((error: Error) => {
    throw new UsageError(`"${folder}" cannot be read: ${error.message}. Give the output folder of a run.`);
  });
  const shards = shardsAmong(names);
  if (shards.length > 0) {
    const { articles, problems } = await verifyShards(folder, shards);
    return { articles, problems: [...problems, ...(await checkHashes(folder, []))] };
  }
  const files = names.filter((name) => name.endsWith('.json') && !notArticles.has(name)).sort();
  if (files.length === 0 && !names.includes('documents.csv')) {
    throw new UsageError(`"${folder}" holds no annotations. Give the output folder of a run.`);
  }
  const read = (name: string) => readFile(join(folder, name), 'utf8').catch(() => null);
  const readRecord = await recordReader();
  const records: AnnotationRecord[] = [];
  const problems: Problem[] = [];
  let failed = 0;
  for (const [done, file] of files.entries()) {
    onProgress?.({ done, total: files.length, failed, path: null });
    const found = readRecord(file, (await read(file)) ?? '');
    if (found.record !== null) records.push(found.record);
    if (found.problems.length > 0) failed += 1;
    problems.push(...found.problems.map((problem) => ({ file, ...problem })));
  }
  // A file that is broken says so itself; what the tables owe it is unknown then.
  if (records.length === files.length) problems.push(...(await checkTables(records, read)));
  return { articles: files.length, problems: [...problems, ...(await checkHashes(folder, files))] };
}

async function checkHashes(folder: string, articles: readonly string[]): Promise<readonly Problem[]> {
  const content = await readFile(join(folder, manifestName), 'utf8').catch(() => null);
  if (content === null) return [];
  const parsed = parseJson(content);
  if ('problem' in parsed) return [{ file: manifestName, ...parsed.problem }];
  const { files } = parsed.value as Manifest;
  const listed = new Set(files.map(({ name }) => name));
  const problems = articles
    .filter((name) => !listed.has(name))
    .map((file) => ({
      file,
      field: 'file',
      expected: `a file that ${manifestName} names`,
      found: 'one more',
    }));
  for (const { name, sha256: expected } of files) {
    const bytes = await readFile(join(folder, name)).catch(() => null);
    const found = bytes === null ? undefined : sha256(bytes);
    problems.push(...differing('sha256', expected, found).map((problem) => ({ file: name, ...problem })));
  }
  return problems;
}
