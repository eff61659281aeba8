import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, posix } from 'node:path';
import { type Gold, GoldError, parseGold } from '../evaluation/gold.js';
import { RecordError, type RecordedArticle, readRecord } from '../evaluation/record-annotations.js';
import { messageOf } from '../message-of.js';
import { UsageError } from './usage-error.js';

/** What one JSON file of annotations holds: output of a run, or gold. */
export type AnnotationFile =
  | { readonly kind: 'record'; readonly record: RecordedArticle }
  | { readonly kind: 'gold'; readonly gold: Gold };

/** A file of annotations and the article that it is about. */
export interface ArticleFile {
  /** Where it lies. */
  readonly file: string;
  /** Its name without `.json`. */
  readonly name: string;
  readonly kind: AnnotationFile['kind'];
  /** The article's file, as the annotations call it: a path or a base name. */
  readonly source: string;
}

/** A file that cannot be used; each reason names the field. */
export interface FileProblem {
  readonly file: string;
  readonly reasons: readonly string[];
}

/**
 * The JSON files that `path` means, sorted by name: itself, or those that lie directly in it.
 * Throws a UsageError where nothing is there. `what` is what the user calls it: "predicted", "gold".
 */
export async function annotationFilesAt(path: string, what: string): Promise<readonly string[]> {
  const facts = await stat(path).catch((error: Error) => {
    throw new UsageError(`<${what}>: "${path}" cannot be read: ${error.message}`);
  });
  if (!facts.isDirectory()) return [path];
  const names = await readdir(path);
  return names
    .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
    .sort()
    .map((name) => join(path, name));
}

/**
 * Reads which article each file is about, and keeps nothing else. Files that hold no annotations at all, such as
 * `run.json`, are left out without a word; those that are broken go to `report`.
 */
export async function indexFiles(
  files: readonly string[],
  report: (problem: FileProblem) => void,
): Promise<readonly ArticleFile[]> {
  const found: ArticleFile[] = [];
  for (const file of files) {
    const name = basename(file, '.json');
    const root = await readJson(file);
    if ('problem' in root) report(root.problem);
    else if (isAnnotation(root.value)) {
      const { source } = root.value;
      const isRecord = isObject(source);
      const path = isRecord ? source.path : source;
      if (typeof path === 'string')
        found.push({ file, name, kind: isRecord ? 'record' : 'gold', source: path });
      else report({ file, reasons: ['source: neither the name of a file nor an object with its path'] });
    }
  }
  return found;
}

/** Reads one file in full. Errors in its form are a problem, not an exception. */
export async function readAnnotationFile({
  file,
  kind,
}: ArticleFile): Promise<AnnotationFile | { readonly problem: FileProblem }> {
  try {
    const json = await readFile(file, 'utf8');
    return kind === 'record'
      ? { kind, record: readRecord(file, json) }
      : { kind, gold: parseGold(file, json) };
  } catch (error) {
    const isForm = error instanceof GoldError || error instanceof RecordError;
    return { problem: { file, reasons: isForm ? error.problems : [reasonOf(error)] } };
  }
}

/** The last part of a path, as file systems that compose letters and those that don't both call it. */
export function sourceName(path: string): string {
  return posix.basename(path.replaceAll('\\', '/')).normalize('NFC');
}

async function readJson(
  file: string,
): Promise<{ readonly value: unknown } | { readonly problem: FileProblem }> {
  try {
    return { value: JSON.parse(await readFile(file, 'utf8')) };
  } catch (error) {
    return { problem: { file, reasons: [reasonOf(error)] } };
  }
}

function reasonOf(error: unknown): string {
  const message = messageOf(error);
  return error instanceof SyntaxError ? `not JSON: ${message}` : message;
}

function isAnnotation(root: unknown): root is Readonly<Record<string, unknown>> {
  return isObject(root) && ['source', 'mentions', 'quotations'].some((field) => field in root);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
