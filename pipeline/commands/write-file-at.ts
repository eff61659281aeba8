import { basename, dirname } from 'node:path';
import { OutputError } from '../batch/output-error.js';
import { UsageError } from '../batch/usage-error.js';
import { writeAtomically } from '../batch/write-atomically.js';
import { printable } from './printable.js';

/** Another path does not help where the disk is full or fails. */
const ofDisk: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO']);

/**
 * Writes a file that an option names; `shown` is what the error calls it. Throws a UsageError where it cannot be written
 * there, an OutputError where the disk is full or fails.
 */
export async function writeFileAt(path: string, content: string, shown = path): Promise<void> {
  await writeAtomically(dirname(path), basename(path), content).catch(({ cause: reason }: OutputError) => {
    const { code, message }: NodeJS.ErrnoException =
      reason instanceof Error ? reason : new Error(`${reason}`);
    const words = `"${printable(shown)}" cannot be written: ${message}`;
    throw ofDisk.has(code) ? new OutputError(words) : new UsageError(words);
  });
}
