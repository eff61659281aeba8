import type { Article } from '../../../pipeline/article.js';
import { readHtml } from '../../../pipeline/readers/html.js';
import { readMarkdown } from '../../../pipeline/readers/markdown.js';
import { readPlainText } from '../../../pipeline/readers/plain-text.js';

export const readers = { markdown: readMarkdown, html: readHtml, plain: readPlainText } as const;

const mediaTypes = { markdown: 'text/markdown', html: 'text/html', plain: 'text/plain' } as const;

export type Format = keyof typeof readers;

/** Reads a string as a file of which nothing else is known. */
export function read(format: Format, source: string): Article {
  return readers[format]('test', source, {
    path: 'test',
    mediaType: mediaTypes[format],
    encoding: 'utf-8',
    sha256: '',
    title: null,
    publishedAt: null,
    publisher: null,
    language: null,
  });
}

/** The outline, one line a block: `heading2: Water talks resume`. */
export function outlineOf({ text, outline }: Article): readonly string[] {
  return outline.map(({ kind, depth, start, end }) => `${kind}${depth ?? ''}: ${text.slice(start, end)}`);
}
