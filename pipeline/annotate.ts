import { annotationRecord, type RecordOptions } from './annotation.js';
import type { AnnotationRecord } from './annotation-record.js';
import { noOwnNames } from './own-names/own-lexicon.js';
import { newsPipelineWith } from './pipeline.js';
import { type ArticleInput, type ReadResult, readArticle } from './readers/read-article.js';
import { sha256 } from './sha256.js';
import type { RunOptions } from './stage.js';

/** What is known of an article before it is read; `path` and `mediaType` tell its format, else its first words do. */
export type ArticleFacts = Partial<Pick<ArticleInput, 'id' | 'path' | 'mediaType' | 'known'>>;

/** What became of an article: its annotations, or why it is none that can be read, in words to show to people. */
export type Outcome = { readonly record: AnnotationRecord } | { readonly refused: string };

export type AnnotateOptions = ArticleFacts & RecordOptions & RunOptions;

/**
 * Annotates an article, given as the bytes of a file or as text. Pure, and the same in a browser as in Node.
 *
 *     const outcome = annotate('“We counted twice,” said Ana Ruiz.');
 *     if ('record' in outcome) console.log(outcome.record.quotations);
 */
export function annotate(input: string | Uint8Array, options: AnnotateOptions = {}): Outcome {
  const read = readInput(input, options);
  if ('refused' in read) return read;
  const { document, diagnostics } = newsPipelineWith(options.lexicon ?? noOwnNames).run(
    read.article,
    options,
  );
  return { record: annotationRecord(document, diagnostics, options) };
}

/** Reads an article without annotating it. The hash of text is that of its UTF-8 form. */
export function readInput(
  input: string | Uint8Array,
  { id = 'article', path = id, mediaType, known }: ArticleFacts = {},
): ReadResult {
  const facts = { id, path, ...(mediaType && { mediaType }), ...(known && { known }) };
  return typeof input === 'string'
    ? readArticle({ ...facts, source: input, sha256: sha256(new TextEncoder().encode(input)) })
    : readArticle({ ...facts, bytes: input, sha256: sha256(input) });
}
