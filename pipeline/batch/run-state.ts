import { type FileHandle, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stableJson } from '../exporters/json.js';
import { contentHash } from './content-hash.js';
import { type Manifest, manifestName, type RunFacts } from './manifest.js';
import { writing } from './output-error.js';

const stateName = '.glossator-state.jsonl';

/** A file that a run wrote, or was about to write. */
export interface EarlierOutput {
  readonly name: string;
  /** Hash of the file. */
  readonly output: string;
  /** What the file was made of; absent for files that are made of many articles. */
  readonly made?: MadeOf;
  /** What it holds, where it is no file but a line of one. */
  readonly content?: string;
}

/** Two files that were made of the same are the same. */
export interface MadeOf {
  /** Of everything beside the input: the generator, and the options that change what an article's file holds. */
  readonly key: string;
  readonly path: string;
  /** Hash of the bytes that were read. */
  readonly input: string;
}

/** What this run and earlier ones wrote into a folder; kept on disk, so that a run that is killed can go on. */
export interface RunState {
  readonly earlier: ReadonlyMap<string, readonly EarlierOutput[]>;
  /** Remembers a file. To be called before the file gets its name: what is there and unknown would never go away. */
  note(output: EarlierOutput): Promise<void>;
  close(): Promise<void>;
  /** Forgets everything: the manifest knows it now. */
  remove(): Promise<void>;
}

export const outputKey = (generator: object, options: object) =>
  contentHash(stableJson([generator, options])).slice(0, 16);

/** Reads what earlier runs left behind: a finished one its manifest, one that was killed its state. */
export async function openState(folder: string, keyOf: (manifest: RunFacts) => string): Promise<RunState> {
  const file = join(folder, stateName);
  const earlier = new Map<string, EarlierOutput[]>();
  const add = (output: EarlierOutput) => {
    // Every name is a file directly in the folder; anything else was written by somebody else.
    if (typeof output.name !== 'string' || /[/\\]/.test(output.name)) return;
    const known = earlier.get(output.name);
    if (known === undefined) earlier.set(output.name, [output]);
    else known.push(output);
  };
  for (const output of await outputsOfManifest(folder, keyOf)) add(output);
  for (const output of await outputsOfState(file)) add(output);
  let handle: FileHandle | null = null;
  const close = async () => {
    await handle?.close();
    handle = null;
  };
  return {
    earlier,
    note: (output) =>
      writing(file, async () => {
        // The file may end with half a line.
        const start = handle === null ? '\n' : '';
        handle ??= await open(file, 'a');
        await handle.appendFile(`${start}${JSON.stringify(output)}\n`);
      }),
    close,
    async remove() {
      await close();
      await rm(file, { force: true });
    },
  };
}

async function outputsOfManifest(
  folder: string,
  keyOf: (manifest: RunFacts) => string,
): Promise<readonly EarlierOutput[]> {
  try {
    const manifest: RunFacts & Partial<Manifest> = JSON.parse(
      await readFile(join(folder, manifestName), 'utf8'),
    );
    const key = keyOf(manifest);
    const made = new Map(
      (manifest.inputs ?? []).flatMap(({ output, path, sha256: input }) =>
        output === undefined || input === undefined ? [] : [[output, { key, path, input }]],
      ),
    );
    return manifest.files.map(({ name, sha256: output }) => {
      const of = made.get(name);
      return of === undefined ? { name, output } : { name, output, made: of };
    });
  } catch {
    // There is none, or it is no manifest of ours: nothing is known, and everything is made anew.
    return [];
  }
}

async function outputsOfState(file: string): Promise<readonly EarlierOutput[]> {
  const content = await readFile(file, 'utf8').catch(() => '');
  return content.split('\n').flatMap((line) => {
    try {
      const output: EarlierOutput | null = JSON.parse(line);
      return output === null ? [] : [output];
    } catch {
      return [];
    }
  });
}
