import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findInputs } from '../../../pipeline/batch/find-inputs.js';

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'glossator-inputs-'));
});

afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function put(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), 'x');
  }
}

/** One line an input: its path, and its problem where it has one. */
async function found(...args: string[]): Promise<string[]> {
  const inputs = await findInputs(args, { cwd, out: join(cwd, 'in/out') });
  return inputs.map(({ path, problem }) =>
    problem === undefined ? path : `${path}: ${problem.status}: ${problem.message}`,
  );
}

describe('findInputs', () => {
  test('searches folders to the bottom, and names files by their path below it', async () => {
    put('in/b.md', 'in/a/c/d.html', 'in/a/e', 'in/.hidden/x.md', 'in/.DS_Store');
    expect(await found('in')).toEqual(['a/c/d.html', 'a/e', 'b.md']);
  });

  test('names a file given by name by its base name, hidden or not', async () => {
    put('in/a/b.md', 'in/.c.md');
    expect(await found('in/a/b.md', 'in/.c.md')).toEqual(['.c.md', 'b.md']);
  });

  test('expands globs below their fixed part', async () => {
    put('in/a/b.md', 'in/a/c.txt', 'in/d.md');
    expect(await found('in/**/*.md')).toEqual(['a/b.md', 'd.md']);
    expect(await found('in/a/*.{md,txt}')).toEqual(['b.md', 'c.txt']);
  });

  test('skips the results of other runs, unless they are what is looked for', async () => {
    put('in/a.md', 'in/june/run.json', 'in/june/documents.csv', 'in/june/a.json', 'in/shards/run.json');
    put('in/shards/documents-00001.csv', 'in/now/.glossator-lock', 'in/now/b.json', 'in/no-run/run.json');
    const skipping = { cwd, out: null, skipsRuns: true };
    expect((await findInputs(['in'], skipping)).map(({ path }) => path)).toEqual(['a.md', 'no-run/run.json']);
    expect(await found('in')).toHaveLength(8);
    expect(await found('in/june')).toHaveLength(3);
    await expect(findInputs(['in/june'], skipping)).rejects.toThrow('"in/june" holds the results of a run');
  });

  test('takes a file whose name looks like a glob or a flag as a file', async () => {
    put('[a].md', '-rf');
    expect(await found('[a].md', '-rf')).toEqual(['-rf', '[a].md']);
  });

  test('- is standard input', async () => {
    expect(await found('-')).toEqual(['stdin']);
  });

  test('says what is not there', async () => {
    put('in/a.md');
    expect(await found('nix.md', 'in/*.html', 'in/a.md')).toEqual([
      'a.md',
      'in/*.html: failed: matches no file',
      'nix.md: failed: does not exist',
    ]);
  });

  test('takes each real file once, however it is reached', async () => {
    put('in/a.md');
    symlinkSync('a.md', join(cwd, 'in/0-link.md'));
    expect(await found('in', 'in/a.md', 'in/*.md')).toEqual(['a.md']);
  });

  test('is not caught by a loop of links', async () => {
    put('in/a/b.md');
    symlinkSync('..', join(cwd, 'in/a/loop'));
    symlinkSync('self', join(cwd, 'in/self'));
    const paths = await found('in');
    expect(paths[0]).toBe('a/b.md');
    expect(paths.slice(1).every((path) => path.startsWith('self: failed'))).toBe(true);
  });

  test('refuses links that leave the folder', async () => {
    put('in/a.md', 'secret/b.md');
    symlinkSync('../secret/b.md', join(cwd, 'in/b.md'));
    symlinkSync('../secret', join(cwd, 'in/c'));
    const leaves = 'refused: is a link that leads out of the input folder';
    expect(await found('in')).toEqual(['a.md', `b.md: ${leaves}`, `c: ${leaves}`]);
  });

  test('refuses pipes, which could block for ever', async () => {
    put('in/a.md');
    execFileSync('mkfifo', [join(cwd, 'in/pipe.md')]);
    const [, pipe] = await found('in');
    expect(pipe).toBe('pipe.md: refused: is not a regular file (a pipe, socket or device)');
  });

  test('does not read its own output', async () => {
    put('in/a.md', 'in/out/a.json');
    expect(await found('in')).toEqual(['a.md']);
    expect(await found('in/**')).toEqual(['a.md']);
  });

  test('does not take one folder for input and output', async () => {
    put('in/out/a.md');
    await expect(found('in/out')).rejects.toThrow('also the output folder');
  });
});
