import type { Article, ArticleMetadata } from '../article.js';

/** Reads plain text: paragraphs are divided by blank lines. */
export function readPlainText(id: string, source: string, metadata: ArticleMetadata): Article {
  const outline = [...source.matchAll(/\S[^\n]*(?:\n(?!\s*\n)[^\n]+)*/g)].map((match) => ({
    kind: 'paragraph' as const,
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
  return {
    id,
    source,
    text: source,
    offsets: [{ textStart: 0, textLength: source.length, sourceStart: 0, sourceLength: source.length }],
    outline,
    quoteElements: [],
    metadata,
    diagnostics: [],
  };
}
