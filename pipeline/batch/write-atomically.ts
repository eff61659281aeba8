import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writing } from './output-error.js';

/** The name that a file has until it is whole. */
export const temporaryName = (name: string) => `.${name}.glossator-tmp`;

/**
 * Writes a file so that its name never holds half of it: first under another name, then renamed. Throws an
 * OutputError where the disk is full or fails.
 */
export async function writeAtomically(
  folder: string,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  const temporary = join(folder, temporaryName(name));
  await writing(join(folder, name), async () => {
    try {
      await writeFile(temporary, content);
      await rename(temporary, join(folder, name));
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  });
}

/** Removes what a killed run left behind, but for what is of use yet. */
export async function removeTemporaryFiles(
  folder: string,
  isOfUse: (name: string) => boolean = () => false,
): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.endsWith('.glossator-tmp') && !isOfUse(name)) await rm(join(folder, name), { force: true });
  }
}
