import type { Article, ArticleMetadata, Diagnostic } from '../article.js';
import { decode } from './decode.js';
import { isClearlyNotEnglish } from './english.js';
import { readHtml } from './html.js';
import { keepMainText, type MainTextFinder } from './main-text.js';
import { readMarkdown } from './markdown.js';
import { readPlainText } from './plain-text.js';

type MediaType = ArticleMetadata['mediaType'];

/** A file to read: its bytes, or its text where somebody decoded it before. */
export type ArticleInput = {
  readonly id: string;
  /** POSIX path below the input root; its extension chooses the reader. */
  readonly path: string;
  /** Stands above the extension; a `charset` in it counts as declared. */
  readonly mediaType?: string;
  readonly sha256: string;
  /** What is known from elsewhere; stands above what the file declares. */
  readonly known?: Partial<
    Pick<ArticleMetadata, 'title' | 'publishedAt' | 'publisher' | 'language' | 'fields'>
  >;
  /** Tells the article of a page of HTML from what stands around it, which is left out. */
  readonly mainText?: MainTextFinder;
} & (
  | { readonly bytes: Uint8Array; readonly source?: undefined }
  | { readonly source: string; readonly bytes?: undefined }
);

/** An article, or why it is none, in words to show to people. */
export type ReadResult = { readonly article: Article } | { readonly refused: string };

const readers: Readonly<
  Record<MediaType, (id: string, source: string, metadata: ArticleMetadata) => Article>
> = {
  'text/markdown': readMarkdown,
  'text/html': readHtml,
  'text/plain': readPlainText,
};

const mediaTypes: ReadonlyMap<string, MediaType> = new Map<string, MediaType>([
  ['md', 'text/markdown'],
  ['markdown', 'text/markdown'],
  ['mdown', 'text/markdown'],
  ['mkd', 'text/markdown'],
  ['html', 'text/html'],
  ['htm', 'text/html'],
  ['xhtml', 'text/html'],
  ['txt', 'text/plain'],
  ['text', 'text/plain'],
  ['text/markdown', 'text/markdown'],
  ['text/x-markdown', 'text/markdown'],
  ['text/html', 'text/html'],
  ['application/xhtml+xml', 'text/html'],
  ['text/plain', 'text/plain'],
]);

/**
 * Reads an article: decodes it, chooses the reader by media type, extension or the text itself, and reports what a
 * person should know (`empty`, `not-english`, `lone-surrogates`, and what decoding had to assume). Binary files
 * and UTF-32 are refused, in words to show to people. Never throws for anything that is in the file.
 */
export function readArticle(input: ArticleInput): ReadResult {
  const decoded =
    input.bytes !== undefined
      ? decode(input.bytes, /charset\s*=\s*"?([\w:.-]+)/i.exec(input.mediaType ?? '')?.[1])
      : { source: input.source.replace(/^\ufeff/, ''), encoding: 'utf-8', diagnostics: [] };
  if ('refused' in decoded) return decoded;
  const { source, encoding, diagnostics } = decoded;
  const mediaType = mediaTypeOf(input, source);
  const read = readers[mediaType](input.id, source, {
    path: input.path,
    mediaType,
    encoding,
    sha256: input.sha256,
    title: input.known?.title ?? null,
    publishedAt: input.known?.publishedAt ?? null,
    publisher: input.known?.publisher ?? null,
    language: input.known?.language ?? null,
    ...(input.known?.fields && { fields: input.known.fields }),
  });
  const article =
    input.mainText !== undefined && mediaType === 'text/html' ? keepMainText(read, input.mainText) : read;
  return {
    article: {
      ...article,
      diagnostics: [...diagnostics, ...article.diagnostics, ...surrogates(source), ...about(article)],
    },
  };
}

function mediaTypeOf({ mediaType, path }: ArticleInput, source: string): MediaType {
  const essence = mediaType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return mediaTypes.get(essence) ?? mediaTypes.get(extension) ?? sniff(source);
}

const htmlStart = /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body)\b/i;
/** A heading or YAML header first, a link, or the end tag of inline HTML. */
const markdownSign = /^\s*(?:#{1,6} \S|---[ \t]*[\r\n]+\w+:)|\]\(https?:\/\/|<\/(?:a|b|em|i|q|strong|u)>/i;

/** What a file without telling name is. Where nothing speaks for markup, plain text loses nothing. */
function sniff(source: string): MediaType {
  const start = source.slice(0, 20_000);
  if (htmlStart.test(start)) return 'text/html';
  return markdownSign.test(start) ? 'text/markdown' : 'text/plain';
}

function surrogates(source: string): readonly Diagnostic[] {
  const count = source.match(/\p{Surrogate}/gu)?.length ?? 0;
  if (count === 0) return [];
  const message = `${count} half of a character (lone surrogate) in the text; it has no UTF-8 form.`;
  return [{ code: 'lone-surrogates', message, start: 0, end: 0 }];
}

function about({ text, outline }: Article): readonly Diagnostic[] {
  if (outline.length === 0) {
    return [{ code: 'empty', message: 'There is no text in this file.', start: 0, end: 0 }];
  }
  if (!isClearlyNotEnglish(text)) return [];
  const message = 'This does not look like English; what is found in it means little.';
  return [{ code: 'not-english', message, start: 0, end: 0 }];
}
