import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../message-of.js';
import { contentHash } from './content-hash.js';
import { errorsName } from './manifest.js';
import type { EarlierOutput } from './run-state.js';
import { UsageError } from './usage-error.js';

/** Makes the output folder and proves that it can be written, before any work. Throws a UsageError where it cannot. */
export async function prepareOutput(folder: string): Promise<void> {
  const probe = join(folder, `.probe-${process.pid}.glossator-tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(probe, '');
    await rm(probe, { force: true });
  } catch (error) {
    const reason = messageOf(error);
    throw new UsageError(
      `The output folder "${folder}" cannot be written: ${reason}. Choose another one with --out DIR.`,
    );
  }
}

/**
 * Removes what earlier runs wrote into the folder and this run did not, so that one folder holds one run. Files that
 * somebody has changed since stay.
 */
export async function removeStaleOutput(
  folder: string,
  earlier: ReadonlyMap<string, readonly EarlierOutput[]>,
  written: ReadonlySet<string>,
): Promise<void> {
  for (const [name, outputs] of earlier) {
    if (written.has(name)) continue;
    const bytes = await readFile(join(folder, name)).catch(() => null);
    if (bytes === null) continue;
    const hash = contentHash(bytes);
    if (outputs.some(({ output }) => output === hash)) await rm(join(folder, name));
  }
  if (!written.has(errorsName)) await rm(join(folder, errorsName), { force: true });
}
