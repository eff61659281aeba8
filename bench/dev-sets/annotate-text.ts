import type { Article } from '../../pipeline/article.js';
import type { AnnotatedDocument } from '../../pipeline/document.js';
import { newsPipeline } from '../../pipeline/pipeline.js';
import { readPlainText } from '../../pipeline/readers/plain-text.js';

/** Runs the pipeline over plain text, in which offsets of text and source are the same. */
export function annotateText(id: string, text: string): AnnotatedDocument {
  return newsPipeline.run(plainArticle(id, text)).document;
}

/** Plain text as an article. */
export function plainArticle(id: string, text: string): Article {
  return readPlainText(id, text, {
    path: id,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    sha256: '',
    title: null,
    publishedAt: null,
    publisher: null,
    language: 'en',
  });
}
