import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal; of text, that of its UTF-8 form. Node's own, which is several times as fast as the core's. */
export const contentHash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');
