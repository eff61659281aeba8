import { createReadStream } from 'node:fs';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress, createGunzip, gunzip } from 'node:zlib';

/** `a.md.gz` is an `a.md` that is compressed. */
const compressions = new Map([
  ['.gz', { whole: promisify(gunzip), stream: createGunzip }],
  ['.br', { whole: promisify(brotliDecompress), stream: createBrotliDecompress }],
]);

const compressionOf = (path: string) => compressions.get(/\.(?:gz|br)$/i.exec(path)?.[0].toLowerCase() ?? '');

/** The path without what only says how the file is compressed. */
export const uncompressedPath = (path: string) =>
  compressionOf(path) === undefined ? path : path.slice(0, path.lastIndexOf('.'));

/** Undoes the compression that a path names. Null where the content is larger than `maxBytes`. Throws on broken data. */
export async function decompressed(
  bytes: Uint8Array,
  path: string,
  maxBytes: number,
): Promise<Uint8Array | null> {
  const compression = compressionOf(path);
  if (compression === undefined) return bytes;
  try {
    return await compression.whole(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return null;
    throw error;
  }
}

/** A file's content, piece by piece, without its compression. */
export async function* contentOf(file: string): AsyncGenerator<Uint8Array> {
  const compression = compressionOf(file);
  const raw = createReadStream(file);
  if (compression === undefined) return yield* raw;
  const plain = compression.stream();
  raw.on('error', (error) => plain.destroy(error));
  yield* raw.pipe(plain);
}
