import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { headersIn } from './warc-records.js';

export interface HttpResponse {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  /** As it was sent: in chunks, and compressed. */
  readonly sent: Uint8Array;
}

/** Takes an answer of a web server apart (RFC 9112). Null for what is none. */
export function httpResponse(bytes: Uint8Array): HttpResponse | null {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = /\r?\n\r?\n/.exec(all.toString('latin1', 0, longestHead));
  const [first = '', ...lines] = all.toString('latin1', 0, end?.index ?? 0).split(/\r?\n/);
  const status = /^HTTP\/[\d.]+ (\d{3})\b/.exec(first)?.[1];
  if (end === null || status === undefined) return null;
  return {
    status: Number(status),
    headers: headersIn(lines),
    sent: bytes.subarray(end.index + end[0].length),
  };
}

const longestHead = 1_000_000;

const decoders = new Map([
  ['gzip', promisify(gunzip)],
  ['x-gzip', promisify(gunzip)],
  ['deflate', promisify(inflate)],
  ['br', promisify(brotliDecompress)],
]);

/**
 * The body as it was before it was sent. Archives that store it so, but keep the headers of the sending, are
 * understood. Throws where it is broken or would be larger than `maxBytes`.
 */
export async function bodyOf({ headers, sent }: HttpResponse, maxBytes: number): Promise<Uint8Array> {
  const isChunked = headers.get('transfer-encoding')?.toLowerCase().includes('chunked') ?? false;
  let body = (isChunked ? joinedChunks(sent) : null) ?? sent;
  for (const name of (headers.get('content-encoding') ?? '').toLowerCase().split(',').reverse()) {
    const decode = decoders.get(name.trim());
    if (decode !== undefined && !isText(body)) body = await decode(body, { maxOutputLength: maxBytes });
  }
  return body;
}

/** Markup begins with `<`, a byte order mark or space; compressed data never do. */
const isText = (body: Uint8Array) =>
  /^(?:\xef\xbb\xbf)?\s*</.test(Buffer.from(body.subarray(0, 200)).toString('latin1'));

/** Null where the first line is no length: then the body was stored without its chunks. Throws where a later one is none. */
function joinedChunks(sent: Uint8Array): Uint8Array | null {
  const all = Buffer.from(sent.buffer, sent.byteOffset, sent.length);
  const chunks: Uint8Array[] = [];
  let at = 0;
  while (at < all.length) {
    const end = all.indexOf('\n', at);
    const length = /^([\da-f]{1,8})\s*(?:;|$)/i.exec(
      all.toString('latin1', at, end === -1 ? at : end).trimEnd(),
    )?.[1];
    if (length === undefined) {
      if (at === 0) return null;
      throw new Error(`a chunk of the body has no length, at byte ${at}`);
    }
    const size = Number.parseInt(length, 16);
    if (size === 0) return Buffer.concat(chunks);
    const start = end + 1;
    if (start + size > all.length) throw new Error('the body is cut off');
    chunks.push(all.subarray(start, start + size));
    at = start + size + (all[start + size] === 13 ? 2 : 1);
  }
  throw new Error('the body is cut off');
}
