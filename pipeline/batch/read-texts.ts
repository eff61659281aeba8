import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { AnnotationRecord } from '../annotation-record.js';
import { GoldError, parseGold } from '../evaluation/gold.js';
import { layGold } from '../evaluation/gold-annotations.js';
import { RecordError, readRecord } from '../evaluation/record-annotations.js';
import { type AnnotatedText, textOfGold, textOfRecord } from '../formats/annotated-text.js';
import { type ArticleFolders, articleFolders } from './article-folders.js';
import { findInputs } from './find-inputs.js';
import type { ProgressStep } from './progress-step.js';

/** A file that can't be used, and everything that is wrong with it. */
export interface FileProblems {
  readonly file: string;
  readonly problems: readonly string[];
}

export interface ReadTexts {
  readonly texts: readonly AnnotatedText[];
  readonly failures: readonly FileProblems[];
}

/** A run's own files, and scores that may lie beside gold. */
const noArticle = /^(?:run|datapackage|scores)\.json$/u;

export interface ReadTextsOptions {
  readonly cwd: string;
  /** A folder whose files are no input. */
  readonly out: string;
  readonly articles: readonly string[];
  readonly onProgress?: (step: ProgressStep) => void;
}

/**
 * Reads the articles of a run, or gold with its articles: every `.json` directly in the folder, or one file. Articles
 * of gold are looked for in `articles`, else in the folder `articles` beside the gold, else in the gold's own folder.
 */
export async function readTexts(
  input: string,
  { cwd, out, articles, onProgress }: ReadTextsOptions,
): Promise<ReadTexts> {
  const found = (await findInputs([input], { cwd, out })).filter(
    ({ path }) => path.endsWith('.json') && !path.includes('/') && !noArticle.test(path),
  );
  const folders = await articleFolders(await foldersFor(resolve(cwd, input), articles), cwd);
  const texts: AnnotatedText[] = [];
  const failures: FileProblems[] = [];
  for (const [done, { path, file }] of found.entries()) {
    onProgress?.({ done, total: found.length, failed: failures.length, path });
    if (file === null) continue;
    const read = await readText(path, await readFile(file, 'utf8'), folders);
    if ('problems' in read) failures.push({ file: path, problems: read.problems });
    else texts.push(read);
  }
  return { texts, failures };
}

async function foldersFor(input: string, articles: readonly string[]): Promise<readonly string[]> {
  if (articles.length > 0) return articles;
  const isFile = (await stat(input).catch(() => null))?.isFile() ?? false;
  const folder = isFile ? dirname(input) : input;
  const beside = join(folder, 'articles');
  return (await stat(beside).catch(() => null)) === null ? [folder] : [beside];
}

async function readText(
  file: string,
  json: string,
  folders: ArticleFolders,
): Promise<AnnotatedText | { readonly problems: readonly string[] }> {
  try {
    if (/"schemaVersion"\s*:/u.test(json)) {
      readRecord(file, json);
      const record: AnnotationRecord = JSON.parse(json);
      return textOfRecord(record);
    }
    const id = file.replace(/\.json$/u, '');
    const gold = parseGold(file, json);
    const found = await folders.find(gold.source);
    if (found === null)
      return { problems: [`there is no article "${gold.source}". Say where it lies with --articles DIR`] };
    if ('refused' in found) return { problems: [found.refused] };
    const { problems } = layGold(gold, found.article);
    return problems.length > 0 ? { problems } : textOfGold(id, gold, found.article);
  } catch (error) {
    if (error instanceof GoldError || error instanceof RecordError) return { problems: error.problems };
    throw error;
  }
}
