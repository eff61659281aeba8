import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { AnnotationRecord } from '../../pipeline/annotation-record.js';
import type { Manifest } from '../../pipeline/batch/manifest.js';
import { runCommandLine } from '../../pipeline/commands/command-line.js';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A temporary folder to run the command line in, without starting a process. */
export interface Folder {
  readonly path: string;
  put(name: string, content: string | Uint8Array): void;
  run(...args: string[]): Promise<Ran>;
  runWith(
    world: {
      readonly stdin?: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
      readonly signal?: AbortSignal;
      readonly redraws?: boolean;
      readonly colours?: boolean;
      readonly showsData?: boolean;
      readonly now?: () => number;
    },
    ...args: string[]
  ): Promise<Ran>;
  read(name: string): string;
  has(name: string): boolean;
  remove(name: string): void;
  list(name: string): string[];
  record(id: string): AnnotationRecord;
  manifest(): Manifest;
}

const made: string[] = [];

afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

export function temporaryFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'glossator-'));
  made.push(path);
  const read = (name: string) => readFileSync(join(path, name), 'utf8');
  const folder: Folder = {
    path,
    put(name, content) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), content);
    },
    run: (...args) => folder.runWith({}, ...args),
    async runWith(
      {
        stdin = [],
        signal = new AbortController().signal,
        redraws = false,
        colours = false,
        showsData = false,
        now = () => performance.now(),
      },
      ...args
    ) {
      let stdout = '';
      let stderr = '';
      const code = await runCommandLine(args, {
        stdout: {
          write: (text) => {
            stdout += text;
          },
        },
        stderr: {
          write: (text) => {
            stderr += text;
          },
        },
        stdin: (async function* () {
          yield* stdin;
        })(),
        cwd: path,
        redraws,
        colours,
        showsData,
        nodeVersion: process.version,
        now,
        signal,
      });
      return { code, stdout, stderr };
    },
    read,
    remove: (name) => rmSync(join(path, name)),
    has: (name) => existsSync(join(path, name)),
    list: (name) => readdirSync(join(path, name)).sort(),
    record: (id) => JSON.parse(read(`out/${id}.json`)),
    manifest: () => JSON.parse(read('out/run.json')),
  };
  return folder;
}
