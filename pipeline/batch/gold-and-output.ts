import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Gold, parseGold } from '../evaluation/gold.js';
import { RecordError, type RecordedArticle, readRecord } from '../evaluation/record-annotations.js';
import { manifestName } from './manifest.js';
import { UsageError } from './usage-error.js';

/** The gold of one article, and the output about it. */
export interface GoldAndOutput {
  /** Name of the gold file, without extension. */
  readonly name: string;
  readonly gold: Gold;
  /** Null where the output has nothing about the article. */
  readonly record: RecordedArticle | null;
  /** Why the output could not be read. */
  readonly problem?: string;
}

/**
 * Every gold file of a folder in order of its name, with the output about its article: the file of the same name, or the one
 * whose `source.path` ends with the gold's `source`. One article at a time is in memory. JSON files of other contents
 * in the gold folder are passed over. Throws a UsageError where a folder can't be read, a GoldError where gold can't be.
 */
export async function* goldAndOutput(output: string, goldFolder: string): AsyncGenerator<GoldAndOutput> {
  const files = (await jsonFiles(output)).filter((file) => !notArticles.has(file));
  const fileOfSource = sourceIndex(output, files);
  for (const goldFile of await jsonFiles(goldFolder)) {
    const json = await readFile(join(goldFolder, goldFile), 'utf8');
    if (!isGold(json)) continue;
    const gold = parseGold(goldFile, json);
    const name = goldFile.replace(/\.json$/, '');
    const file = files.includes(goldFile) ? goldFile : (await fileOfSource()).get(gold.source);
    if (file === undefined) yield { name, gold, record: null };
    else yield { name, gold, ...(await readOutput(output, file)) };
  }
}

const notArticles = new Set([manifestName, 'datapackage.json']);

async function jsonFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: Error) => {
    throw new UsageError(`"${folder}" cannot be read: ${error.message}. Give a folder.`);
  });
  return names.filter((name) => name.endsWith('.json') && !name.startsWith('.')).sort();
}

/** Broken JSON counts as gold, so that its reader says what is wrong with it. */
function isGold(json: string): boolean {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && 'source' in value && 'mentions' in value;
  } catch {
    return true;
  }
}

async function readOutput(folder: string, file: string) {
  try {
    return { record: readRecord(file, await readFile(join(folder, file), 'utf8')) };
  } catch (error) {
    if (error instanceof RecordError) return { record: null, problem: error.message };
    throw error;
  }
}

/** Base names of sources to output files; the files are read only when somebody asks. */
function sourceIndex(folder: string, files: readonly string[]) {
  let index: Map<string, string> | null = null;
  return async (): Promise<ReadonlyMap<string, string>> => {
    if (index !== null) return index;
    index = new Map();
    for (const file of files) {
      const { record } = await readOutput(folder, file);
      if (record !== null) index.set(basename(record.path), file);
    }
    return index;
  };
}
