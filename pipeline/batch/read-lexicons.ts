import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { noOwnNames, type OwnLexicon, readLexicon } from '../own-names/own-lexicon.js';
import type { OwnNamesFile, OwnNamesProblem } from '../own-names/read-own-names.js';
import { decode } from '../readers/decode.js';
import { UsageError } from './usage-error.js';

const mostProblems = 50;

/** Reads the user's lists of names. Throws a UsageError that says everything that is wrong with them, and where. */
export async function readLexicons(names: readonly string[], cwd: string): Promise<OwnLexicon> {
  if (names.length === 0) return noOwnNames;
  const files = await readLists(names, cwd);
  const read = readLexicon(files);
  if ('lexicon' in read) return read.lexicon;
  throw new UsageError(problemLines(read.problems));
}

async function readLists(names: readonly string[], cwd: string): Promise<readonly OwnNamesFile[]> {
  const files: OwnNamesFile[] = [];
  const failures: string[] = [];
  for (const name of names) {
    const bytes = await readFile(resolve(cwd, name)).catch((error: Error) => error.message);
    const decoded = typeof bytes === 'string' ? { refused: bytes } : decode(bytes);
    if ('refused' in decoded) failures.push(`the list "${name}" cannot be read: ${decoded.refused}`);
    else files.push({ name, text: decoded.source });
  }
  if (failures.length > 0) throw new UsageError(failures.join('\n'));
  return files;
}

function problemLines(problems: readonly OwnNamesProblem[]): string {
  const shown = problems
    .slice(0, mostProblems)
    .map(({ file, line, column, message }) => `  ${file}:${line}:${column}: ${message}`);
  const more = problems.length - shown.length;
  return [
    'the list of names has mistakes (file:line:column); docs/own-names.md describes the format:',
    ...shown,
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ].join('\n');
}
