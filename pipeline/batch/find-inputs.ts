import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { messageOf } from '../message-of.js';
import { manifestName } from './manifest.js';
import { UsageError } from './usage-error.js';

/** Why a path cannot be annotated; known before its bytes are read. */
export interface InputProblem {
  readonly status: 'refused' | 'failed';
  readonly message: string;
}

export interface FoundInput {
  /** POSIX path below the input root: what the output calls the file. */
  readonly path: string;
  /** Where it lies; null for standard input. */
  readonly file: string | null;
  readonly problem?: InputProblem;
}

/** A path that an argument led to. Named files have no root: a link may lead anywhere. */
interface Candidate {
  readonly file: string;
  readonly path: string;
  readonly root: string | null;
}

/**
 * Finds what the arguments mean: files, folders (searched to the bottom), globs, and `-` for standard input. Files of
 * a list are named by their path below `cwd`, because lists hold many that have the same base name.
 *
 * Every real file comes once, whatever links lead to it; a link that leaves its folder is refused, and so are pipes
 * and devices, which could block for ever. Hidden files and the output folder are not searched; with `skipsRuns`, no
 * results of any run are. Sorted by path. Throws a UsageError where an argument is such a folder itself.
 */
export async function findInputs(
  args: readonly string[],
  place: {
    readonly cwd: string;
    readonly out: string | null;
    readonly listed?: readonly string[];
    readonly skipsRuns?: boolean;
  },
): Promise<readonly FoundInput[]> {
  const { out: folder } = place;
  const out = folder === null ? null : await realpath(folder).catch(() => resolve(folder));
  const found: FoundInput[] = [];
  const candidates: Candidate[] = [];
  for (const arg of args) {
    const file = resolve(place.cwd, arg);
    const kind = arg === '-' ? 'stdin' : await kindOf(file);
    if (kind === 'stdin') found.push({ path: 'stdin', file: null });
    else if (kind === 'folder' && (await realpath(file)) === out) {
      throw new UsageError(`"${arg}" is also the output folder. Choose another one with --out DIR.`);
    } else if (kind === 'folder') {
      const isRun = place.skipsRuns === true ? holdsRun : () => false;
      if (isRun(await readdir(file).catch(() => [])))
        throw new UsageError(`"${arg}" holds the results of a run. Give the folder of the articles instead.`);
      candidates.push(...(await walk(await realpath(file), out, isRun, found)));
    } else if (kind !== 'missing') candidates.push({ file, path: basename(file), root: null });
    else if (isDynamicPattern(arg)) candidates.push(...(await match(arg, place.cwd, out, found)));
    else found.push({ path: arg, file, problem: { status: 'failed', message: 'does not exist' } });
  }
  for (const name of place.listed ?? []) {
    const file = resolve(place.cwd, name);
    const path = isBelow(place.cwd, file) ? posix(place.cwd, file) : basename(file);
    if ((await kindOf(file)) !== 'missing') candidates.push({ file, path, root: null });
    else found.push({ path: name, file, problem: { status: 'failed', message: 'does not exist' } });
  }
  return [...found, ...(await onceEach(candidates))].sort((a, b) => compare(a.path, b.path));
}

async function kindOf(file: string): Promise<'file' | 'folder' | 'other' | 'missing'> {
  const facts = await stat(file).catch(() => null);
  if (facts === null) return 'missing';
  if (facts.isDirectory()) return 'folder';
  return facts.isFile() ? 'file' : 'other';
}

/** Whether a folder is what a run writes into: it is finished, or going on. */
const holdsRun = (names: readonly string[]) =>
  names.includes('.glossator-lock') ||
  (names.includes(manifestName) && names.some((name) => /^documents(?:-\d+)?\.csv$/.test(name)));

/** Every file below a folder. Links to folders are not followed: what they lead to within the root is found anyway. */
async function walk(
  root: string,
  out: string | null,
  isRun: (names: readonly string[]) => boolean,
  problems: FoundInput[],
): Promise<readonly Candidate[]> {
  const candidates: Candidate[] = [];
  const waiting = [root];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (folder === out) continue;
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: Error) => error);
    if (entries instanceof Error) {
      const message = `the folder cannot be read: ${entries.message}`;
      problems.push({ path: posix(root, folder), file: folder, problem: { status: 'failed', message } });
      continue;
    }
    if (isRun(entries.map(({ name }) => name))) continue;
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const file = join(folder, entry.name);
      if (entry.isDirectory()) waiting.push(file);
      else candidates.push({ file, path: posix(root, file), root });
    }
  }
  return candidates;
}

/** The files that a glob matches; its root is the part before the first wildcard. */
async function match(
  pattern: string,
  cwd: string,
  out: string | null,
  problems: FoundInput[],
): Promise<readonly Candidate[]> {
  const segments = pattern.split('/');
  const firstDynamic = segments.findIndex((segment) => isDynamicPattern(segment));
  const root = resolve(
    cwd,
    segments.slice(0, firstDynamic).join('/') || (pattern.startsWith('/') ? '/' : '.'),
  );
  const files = await glob(segments.slice(firstDynamic).join('/'), {
    cwd: root,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  if (files.length === 0) {
    problems.push({ path: pattern, file: null, problem: { status: 'failed', message: 'matches no file' } });
  }
  const holdsOut = out !== null && out !== root && isBelow(root, out);
  const wanted = holdsOut ? files.filter((file) => !isBelow(out, file)) : files;
  return wanted.map((file) => ({ file, path: posix(root, file), root }));
}

/** One input a real file. A file that is reached both directly and through a link keeps its own name. */
async function onceEach(candidates: readonly Candidate[]): Promise<readonly FoundInput[]> {
  const looked = await Promise.all(
    candidates.map(async (candidate) => ({ ...candidate, ...(await look(candidate)) })),
  );
  const seen = new Set<string>();
  return looked
    .sort((a, b) => Number(a.isLink) - Number(b.isLink) || compare(a.path, b.path))
    .filter(({ real, isFolder }) => !isFolder && !seen.has(real) && seen.add(real))
    .map(({ path, file, problem }) => (problem === undefined ? { path, file } : { path, file, problem }));
}

async function look({ file, root }: Candidate): Promise<{
  readonly real: string;
  readonly isLink: boolean;
  readonly isFolder: boolean;
  readonly problem?: InputProblem;
}> {
  try {
    const isLink = (await lstat(file)).isSymbolicLink();
    const real = await realpath(file);
    const leaves = isLink && root !== null && !isBelow(await realpath(root), real);
    const kind = await kindOf(real);
    const message = leaves
      ? 'is a link that leads out of the input folder'
      : kind === 'other'
        ? 'is not a regular file (a pipe, socket or device)'
        : null;
    const isFolder = kind === 'folder' && !leaves;
    return message === null
      ? { real, isLink, isFolder }
      : { real: file, isLink, isFolder, problem: { status: 'refused', message } };
  } catch (error) {
    const message = `cannot be read: ${messageOf(error)}`;
    return { real: file, isLink: false, isFolder: false, problem: { status: 'failed', message } };
  }
}

const posix = (root: string, file: string) => relative(root, file).split(sep).join('/');

const isBelow = (folder: string, file: string) => file === folder || file.startsWith(folder + sep);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
