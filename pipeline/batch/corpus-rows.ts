import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { messageOf } from '../message-of.js';
import { linesOf } from './lines.js';
import type { RowArticle } from './row-article.js';
import { tooLarge } from './too-large.js';
import { warcPages } from './warc-pages.js';

/**
 * One of many: its fields, the article itself, or why there is none. `number`: the line that it ends on, or, in an
 * archive, the record.
 */
export type CorpusRow = { readonly number: number } & (
  | { readonly fields: ReadonlyMap<string, unknown> }
  | { readonly article: RowArticle }
  | { readonly status: 'refused' | 'failed'; readonly message: string }
);

export const corpusFormats = ['jsonl', 'csv', 'warc'] as const;

export type CorpusFormat = (typeof corpusFormats)[number];

/** What a file of many articles is, by its name; null for a file that is one article. */
export function corpusFormat(path: string): CorpusFormat | null {
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase();
  if (extension === 'jsonl' || extension === 'ndjson') return 'jsonl';
  return extension === 'csv' || extension === 'warc' ? extension : null;
}

/** Rows of a corpus one after the other; memory holds one of them. A bad row costs itself alone. */
export function corpusRows(
  stream: AsyncIterable<Uint8Array>,
  format: CorpusFormat,
  maxBytes: number,
): AsyncGenerator<CorpusRow> {
  return rowReaders[format](stream, maxBytes);
}

const rowReaders = { jsonl: jsonRows, csv: csvRows, warc: warcPages } as const;

async function* jsonRows(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<CorpusRow> {
  for await (const { number, bytes } of linesOf(stream, maxBytes)) {
    if (bytes === null) {
      yield { number, status: 'refused', message: tooLarge('the line', maxBytes) };
      continue;
    }
    const line = Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\ufeff/, '');
    if (line.trim() !== '') yield { number, ...jsonFields(line) };
  }
}

/** The fields of a line of JSONL. */
export function jsonFields(
  line: string,
):
  | { readonly fields: ReadonlyMap<string, unknown> }
  | { readonly status: 'failed'; readonly message: string } {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { fields: new Map(Object.entries(value)) };
    }
    return { status: 'failed', message: 'is no JSON object' };
  } catch (error) {
    return { status: 'failed', message: `is not JSON: ${messageOf(error)}` };
  }
}

async function* csvRows(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<CorpusRow> {
  let header: readonly string[] | null = null;
  const skipped: { readonly number: number; readonly status: 'failed'; readonly message: string }[] = [];
  const parser = parse({
    bom: true,
    info: true,
    max_record_size: maxBytes,
    relax_column_count: true,
    skip_empty_lines: true,
    // Errors of the stream would throw away rows that are read already.
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error === undefined) return;
      const number = Number(Reflect.get(error, 'lines'));
      skipped.push({ number, status: 'failed', message: `is not CSV: ${error.message}` });
    },
  });
  const source = Readable.from(stream);
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  const rows: AsyncIterable<ParsedRow> = parser;
  for await (const { record: cells, info } of rows) {
    while (skipped[0] !== undefined && skipped[0].number < info.lines) yield* skipped.splice(0, 1);
    if (header === null) {
      header = cells;
      continue;
    }
    const names = header;
    const fields = cells.map((cell, index) => [names[index] ?? `column ${index + 1}`, cell] as const);
    yield { number: info.lines, fields: new Map(fields) };
  }
  yield* skipped;
}

/** Rows are arrays: a record keyed by column would trip over columns named like Object's own properties. */
interface ParsedRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}
