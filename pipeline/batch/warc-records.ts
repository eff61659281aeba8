import { type ByteReader, byteReader } from './byte-reader.js';
import { tooLarge } from './too-large.js';

/** A record of a web archive, or why it cannot be read. `number` counts records from 1. */
export type WarcRecord = { readonly number: number } & (
  | { readonly headers: Headers; readonly block: Uint8Array }
  | { readonly status: 'refused' | 'failed'; readonly message: string }
);

type Headers = ReadonlyMap<string, string>;

const versionLine = /^WARC\/\d+\.\d+\s*$/;
const longestLine = 1_000_000;

/**
 * The records of a WARC file (ISO 28500) that `isWanted` by their headers, which have lower-case names; memory holds
 * one of them. What is broken is reported and costs no more than itself: reading goes on at the next line that begins
 * a record. (Parsers that are made for whole archives pass over damage without a word.)
 */
export async function* warcRecords(
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
  isWanted: (headers: Headers) => boolean,
): AsyncGenerator<WarcRecord> {
  const reader = byteReader(stream);
  let number = 0;
  let isLost = false;
  for (let line = await textLine(reader); line !== null; line = await textLine(reader)) {
    if (line.trim() === '') continue;
    if (!versionLine.test(line)) {
      if (isLost) continue;
      isLost = true;
      number += 1;
      yield {
        number,
        status: 'failed',
        message: `is no WARC record: it begins with ${JSON.stringify(line.slice(0, 40))}`,
      };
      continue;
    }
    isLost = false;
    number += 1;
    const headers = await readHeaders(reader);
    const length = headers.get('content-length') ?? '';
    if (!/^\d{1,15}$/.test(length)) {
      yield {
        number,
        status: 'failed',
        message: `is a WARC record without a length: Content-Length is "${length}"`,
      };
      isLost = true;
      continue;
    }
    const size = Number(length);
    if (!isWanted(headers)) {
      const passed = await reader.skip(size);
      if (passed < size) yield { number, status: 'failed', message: cutOff(passed, size) };
    } else if (size > maxBytes) {
      await reader.skip(size);
      yield { number, status: 'refused', message: tooLarge(`${size} bytes`, maxBytes) };
    } else {
      const block = await reader.take(size);
      if (block.length < size) yield { number, status: 'failed', message: cutOff(block.length, size) };
      else yield { number, headers, block };
    }
  }
}

const cutOff = (found: number, size: number) =>
  `is a WARC record that is cut off: ${found} of ${size} bytes are there`;

async function textLine(reader: ByteReader): Promise<string | null> {
  const line = await reader.line(longestLine);
  return line === null ? null : Buffer.from(line).toString('utf8');
}

/** Header lines up to an empty one. */
async function readHeaders(reader: ByteReader): Promise<Headers> {
  const lines: string[] = [];
  for (let line = await textLine(reader); line !== null; line = await textLine(reader)) {
    if (line.trim() === '') break;
    lines.push(line);
  }
  return headersIn(lines);
}

/** `Name: value` lines; a name that comes again keeps its first value. */
export function headersIn(lines: readonly string[]): Headers {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}
