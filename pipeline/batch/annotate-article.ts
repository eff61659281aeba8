import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { annotate } from '../annotate.js';
import type { AnnotationRecord } from '../annotation-record.js';
import { type CsvDialect, csvRows } from '../exporters/csv.js';
import { jsonFileName, jsonLine, stableJson } from '../exporters/json.js';
import { statusOf } from '../exporters/status.js';
import { tablesWith } from '../exporters/tables.js';
import { messageOf } from '../message-of.js';
import type { OffsetUnit } from '../offset-units.js';
import type { OwnLexicon } from '../own-names/own-lexicon.js';
import { type ArticleReport, articleReport } from '../report/run-report.js';
import { decompressed, uncompressedPath } from './compression.js';
import { contentHash } from './content-hash.js';
import type { InputReport } from './manifest.js';
import type { KnownMetadata } from './row-article.js';
import type { EarlierOutput } from './run-state.js';
import { type ArticleTally, tallyOf } from './run-tally.js';
import { tooLarge } from './too-large.js';

interface Bytes {
  readonly bytes: Uint8Array;
  readonly mediaType?: string;
  readonly known?: KnownMetadata;
  /** Of all that the annotations depend on, where that is more than the bytes. */
  readonly sha256?: string;
}

/** One article to annotate. Plain data: it travels to a worker. */
export interface ArticleTask {
  readonly id: string;
  readonly path: string;
  /** Where its bytes lie, its bytes, or why there are none. */
  readonly content:
    | { readonly file: string }
    | Bytes
    | { readonly status: 'refused' | 'failed'; readonly message: string };
  /** Files that may be this article's, whole and right; they are looked at before any work. */
  readonly earlier: readonly EarlierOutput[];
}

/** What all articles of a run have in common. Plain data: it travels to a worker. */
export interface ArticleSetup {
  /** The output folder. */
  readonly out: string;
  /** Tells outputs of other generators and options apart. */
  readonly key: string;
  readonly offsetUnit: OffsetUnit;
  readonly tokens: boolean;
  /** Whether of web pages only what Readability holds to be the article is read. */
  readonly readability: boolean;
  /** One JSON file an article, or one line an article. */
  readonly layout: 'file' | 'line';
  /** Null: no tables. */
  readonly csv: CsvDialect | null;
  /** Whether to make pages for people. */
  readonly hasPages: boolean;
  readonly lexicon: OwnLexicon;
  /** Larger inputs are refused. */
  readonly maxBytes: number;
}

export interface ArticleResult {
  readonly report: InputReport;
  /** Absent where the article was not annotated. */
  readonly output?: ArticleOutput;
}

/** Everything that an article adds to the output, as text. */
export interface ArticleOutput {
  readonly json: string;
  /** The file is there already: an earlier run wrote it. */
  readonly isReused: boolean;
  readonly sha256: string;
  /** Lines of CSV for each table, in the order of the tables. */
  readonly rows: readonly string[];
  readonly tally: ArticleTally;
  /** Its page, and what the corpus page is to know. */
  readonly pages?: ArticleReport;
}

/** Reads, annotates and renders one article; or takes what an earlier run made of the same. Never throws. */
export async function annotateArticle(task: ArticleTask, setup: ArticleSetup): Promise<ArticleResult> {
  const { id, path, content } = task;
  if ('status' in content) return { report: { path, id, ...content } };
  const read = await bytesOf(content, setup);
  if ('status' in read) return { report: { path, id, ...read } };
  const { bytes, known, sha256 = contentHash(bytes) } = read;
  const facts = { path, id, sha256, bytes: bytes.length };
  const began = performance.now();
  try {
    const earlier = await reusable(task, setup, facts.sha256);
    if (earlier !== null) return done(facts, earlier, began, setup, true);
    const { offsetUnit, tokens, lexicon } = setup;
    const outcome = annotate(bytes, {
      id,
      path,
      mediaType: mediaTypeOf(task),
      offsetUnit,
      tokens,
      lexicon,
      ...(known && { known }),
      ...(setup.readability && { mainText: (await import('./readability.js')).readability }),
    });
    if ('refused' in outcome) return { report: { ...facts, status: 'refused', message: outcome.refused } };
    const { record } = outcome;
    return done(
      facts,
      { record, json: setup.layout === 'file' ? stableJson(record) : jsonLine(record) },
      began,
      setup,
      false,
    );
  } catch (error) {
    return { report: { ...facts, status: 'failed', message: messageOf(error) } };
  }
}

interface JsonRecord {
  readonly record: AnnotationRecord;
  readonly json: string;
}

function done(
  facts: Pick<InputReport, 'path' | 'id' | 'sha256' | 'bytes'>,
  { record, json }: JsonRecord,
  began: number,
  { csv, tokens, hasPages }: ArticleSetup,
  isReused: boolean,
): ArticleResult {
  return {
    report: {
      ...facts,
      status: statusOf(record),
      output: jsonFileName(record.id),
      milliseconds: Math.round(performance.now() - began),
    },
    output: {
      json,
      isReused,
      sha256: contentHash(json),
      rows: csv === null ? [] : tablesWith({ tokens }).map((table) => csvRows(table, record, csv)),
      tally: tallyOf(record),
      ...(hasPages ? { pages: articleReport(record) } : {}),
    },
  };
}

/** The article's file or line, where an earlier run made it of the same in the same way and nobody changed it since. */
async function reusable(
  { id, path, earlier }: ArticleTask,
  { out, key }: ArticleSetup,
  input: string,
): Promise<JsonRecord | null> {
  const same = earlier.filter(({ made }) => made?.key === key && made.path === path && made.input === input);
  for (const { output, content } of same) {
    const json = content ?? (await readFile(join(out, jsonFileName(id)), 'utf8').catch(() => ''));
    if (contentHash(json) === output) return { record: JSON.parse(json), json };
  }
  return null;
}

/** What the name says of the text: the extension before that of a compression. Of one among many it says nothing. */
const mediaTypeOf = ({ path, content }: ArticleTask) =>
  'file' in content
    ? (/\.([^./]+)$/.exec(uncompressedPath(path))?.[1] ?? '')
    : 'bytes' in content
      ? (content.mediaType ?? '')
      : '';

async function bytesOf(
  content: { readonly file: string } | Bytes,
  { maxBytes }: ArticleSetup,
): Promise<Bytes | { readonly status: 'refused' | 'failed'; readonly message: string }> {
  try {
    const size = 'bytes' in content ? content.bytes.length : (await stat(content.file)).size;
    if (size > maxBytes) return { status: 'refused', message: tooLarge(`${size} bytes`, maxBytes) };
    if ('bytes' in content) return content;
    const bytes = await decompressed(await readFile(content.file), content.file, maxBytes);
    return bytes === null ? { status: 'refused', message: tooLarge('its content', maxBytes) } : { bytes };
  } catch (error) {
    return { status: 'failed', message: `cannot be read: ${messageOf(error)}` };
  }
}
