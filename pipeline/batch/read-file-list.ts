import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { UsageError } from './usage-error.js';

/**
 * Reads a list of files: one a line, or, as `find -print0` writes it, with a zero byte after each. `-` is standard
 * input. Throws a UsageError where it cannot be read.
 */
export async function readFileList(
  name: string,
  { cwd, stdin }: { readonly cwd: string; readonly stdin: AsyncIterable<Uint8Array> },
): Promise<readonly string[]> {
  const bytes =
    name === '-'
      ? await buffer(stdin)
      : await readFile(resolve(cwd, name)).catch((error: Error) => {
          throw new UsageError(`--files-from: "${name}" cannot be read: ${error.message}`);
        });
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  return text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((line) => line !== '');
}
