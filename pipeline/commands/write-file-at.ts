import { basename, dirname } from 'node:path';
import { UsageError } from '../batch/usage-error.js';
import { writeAtomically } from '../batch/write-atomically.js';
import { printable } from './printable.js';

/** Writes a file that an option names; `shown` is what the error calls it. Throws a UsageError where it cannot be written. */
export async function writeFileAt(path: string, content: string, shown = path): Promise<void> {
  await writeAtomically(dirname(path), basename(path), content).catch((error: Error) => {
    throw new UsageError(`"${printable(shown)}" cannot be written: ${error.message}`);
  });
}
