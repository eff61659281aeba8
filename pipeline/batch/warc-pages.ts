import { messageOf } from '../message-of.js';
import { contentHash } from './content-hash.js';
import { bodyOf, httpResponse } from './http-response.js';
import type { RowArticle } from './row-article.js';
import { tooLarge } from './too-large.js';
import { warcRecords } from './warc-records.js';

/** A web page of an archive, or a record that cannot be read. */
export type WarcPage = { readonly number: number } & (
  | { readonly article: RowArticle }
  | { readonly status: 'refused' | 'failed'; readonly message: string }
);

const html = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/**
 * The web pages of a WARC file: what servers answered to be HTML and to be there (status 200). Other records, such as
 * pictures, requests and redirections, are passed over. A page's address and the time when it was fetched stay
 * beside it.
 */
export async function* warcPages(
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<WarcPage> {
  const isResponse = (headers: ReadonlyMap<string, string>) => headers.get('warc-type') === 'response';
  for await (const record of warcRecords(stream, maxBytes, isResponse)) {
    if ('status' in record) {
      yield record;
      continue;
    }
    const { number, headers, block } = record;
    const url = (headers.get('warc-target-uri') ?? '').replace(/^<(.*)>$/, '$1');
    // Archives also hold what name servers answered.
    if (/^dns:/i.test(url)) continue;
    const response = httpResponse(block);
    if (response === null) {
      yield { number, status: 'failed', message: `has no answer of a web server in it (${url})` };
      continue;
    }
    const mediaType = response.headers.get('content-type') ?? '';
    if (response.status !== 200 || !html.test(mediaType)) continue;
    try {
      const bytes = await bodyOf(response, maxBytes);
      const fields = { url, fetchedAt: headers.get('warc-date') ?? null };
      const sha256 = contentHash(JSON.stringify([contentHash(bytes), mediaType, fields]));
      yield { number, article: { name: null, bytes, mediaType, known: { fields }, sha256 } };
    } catch (error) {
      const isLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
      if (isLarge) yield { number, status: 'refused', message: tooLarge('the page', maxBytes) };
      else yield { number, status: 'failed', message: `cannot be unpacked: ${messageOf(error)} (${url})` };
    }
  }
}
