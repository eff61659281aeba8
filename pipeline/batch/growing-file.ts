import { createHash } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writing } from './output-error.js';
import { temporaryName } from './write-atomically.js';

/** Characters that are held back before they are written. */
const bufferSize = 1 << 16;

/** A file that grows piece by piece and gets its name when it is whole. */
export interface GrowingFile {
  readonly name: string;
  append(text: string): Promise<void>;
  /** Gives the file its name; returns the hash of what it holds. */
  finish(): Promise<string>;
  /** Throws away what is not finished. */
  discard(): Promise<void>;
}

/** Opens a file that keeps no more than a buffer in memory. All methods throw an OutputError where the disk fails. */
export async function growingFile(folder: string, name: string): Promise<GrowingFile> {
  const temporary = join(folder, temporaryName(name));
  const hash = createHash('sha256');
  let handle: FileHandle | null = await writing(temporary, () => open(temporary, 'w'));
  let held = '';
  const flush = () =>
    writing(join(folder, name), async () => {
      hash.update(held);
      const text = held;
      held = '';
      await handle?.appendFile(text);
    });
  const close = async () => {
    await handle?.close();
    handle = null;
  };
  return {
    name,
    async append(text) {
      held += text;
      if (held.length >= bufferSize) await flush();
    },
    async finish() {
      await flush();
      await writing(join(folder, name), async () => {
        await handle?.sync();
        await close();
        await rename(temporary, join(folder, name));
      });
      return hash.digest('hex');
    },
    async discard() {
      await close();
      await rm(temporary, { force: true });
    },
  };
}
