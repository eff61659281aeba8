import type { OffsetMap } from './offset-map.js';
import type { Span } from './span.js';

/** Where a stretch of text stood in the file, before anything was understood of it. */
export type OutlineKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-cell'
  | 'caption'
  | 'quote-block'
  | 'pull-quote'
  | 'byline'
  | 'dateline'
  | 'boilerplate';

/** One block as the reader saw it. Blocks are in order and never overlap. Offsets into `text`. */
export interface OutlineBlock extends Span {
  readonly kind: OutlineKind;
  /** Heading depth, 1 to 6. */
  readonly depth?: number;
}

/** Something that a person should look at. Offsets into `text`; `start === end === 0` for the whole article. */
export interface Diagnostic extends Span {
  /** Stable, kebab-case: `unclosed-quotation-mark`. */
  readonly code: string;
  readonly message: string;
}

/** What is known of an article beside its words. */
export interface ArticleMetadata {
  /** POSIX path below the input root. */
  readonly path: string;
  readonly mediaType: 'text/markdown' | 'text/html' | 'text/plain';
  /** As decoded: `utf-8`, `utf-16le`, `windows-1252` … */
  readonly encoding: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly title: string | null;
  /** ISO 8601 date as the file declares it (front matter, `<meta>`), or null. */
  readonly publishedAt: string | null;
  readonly publisher: string | null;
  /** BCP 47 tag as declared or detected. */
  readonly language: string | null;
  /** What else the row of a corpus says, as it stands there; absent for articles that are files. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

/**
 * An article as a reader gives it: immutable, and the ground that every layer stands on.
 *
 *     source  ## <u>Global Plan</u> of&nbsp;Action\r\n
 *     text    Global Plan of Action
 *     offsets run by run, from each character of `text` back to `source`
 */
export interface Article {
  readonly id: string;
  /** The decoded file as it lies on disk: BOM removed, CRLF kept. */
  readonly source: string;
  /** The article without markup. CR and CRLF are LF; soft hyphens, zero-width characters and NFD are kept. */
  readonly text: string;
  readonly offsets: OffsetMap;
  readonly outline: readonly OutlineBlock[];
  /** Content of HTML `<q>` elements, which are quotation marks without a character. */
  readonly quoteElements: readonly Span[];
  readonly metadata: ArticleMetadata;
  readonly diagnostics: readonly Diagnostic[];
}
