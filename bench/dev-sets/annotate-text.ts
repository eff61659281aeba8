import type { AnnotatedDocument } from '../../pipeline/document.js';
import { newsPipeline } from '../../pipeline/pipeline.js';
import { readPlainText } from '../../pipeline/readers/plain-text.js';

/** Runs the pipeline over plain text, in which offsets of text and source are the same. */
export function annotateText(id: string, text: string): AnnotatedDocument {
  const article = readPlainText(id, text, {
    path: id,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    sha256: '',
    title: null,
    publishedAt: null,
    publisher: null,
    language: 'en',
  });
  return newsPipeline.run(article).document;
}
