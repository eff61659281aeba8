import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../sha256.js';
import { errorsName, type Manifest, manifestName } from './manifest.js';
import { UsageError } from './usage-error.js';
import { removeTemporaryFiles } from './write-atomically.js';

/** Makes the output folder and proves that it can be written, before any work. Throws a UsageError where it cannot. */
export async function prepareOutput(folder: string): Promise<void> {
  const probe = join(folder, '.glossator-probe.glossator-tmp');
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `The output folder "${folder}" cannot be written: ${reason}. Choose another one with --out DIR.`,
    );
  }
  await removeTemporaryFiles(folder);
}

/**
 * Removes what an earlier run wrote into the folder and this run did not, so that one folder holds one run.
 * Only files that the earlier `run.json` names and nobody has changed since are removed.
 */
export async function removeStaleOutput(folder: string, written: ReadonlySet<string>): Promise<void> {
  for (const { name, sha256: expected } of await earlierFiles(folder)) {
    if (written.has(name) || /[/\\]/.test(name)) continue;
    const bytes = await readFile(join(folder, name)).catch(() => null);
    if (bytes !== null && sha256(bytes) === expected) await rm(join(folder, name));
  }
  if (!written.has(errorsName)) await rm(join(folder, errorsName), { force: true });
}

async function earlierFiles(folder: string): Promise<Manifest['files']> {
  try {
    const earlier: Partial<Manifest> | null = JSON.parse(await readFile(join(folder, manifestName), 'utf8'));
    return (earlier?.files ?? []).filter(({ name }) => typeof name === 'string');
  } catch {
    return [];
  }
}
