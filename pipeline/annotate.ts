import { annotationRecord, type RecordOptions } from './annotation.js';
import type { AnnotationRecord } from './annotation-record.js';
import { noOwnNames } from './own-names/own-lexicon.js';
import { newsPipelineWith } from './pipeline.js';
import { type ArticleInput, type ReadResult, readArticle } from './readers/read-article.js';
import { sha256 } from './sha256.js';
import type { RunOptions } from './stage.js';

/** What is known of an article before it is read; `path` and `mediaType` tell its format, else its first words do. */
export type ArticleFacts = Partial<Pick<ArticleInput, 'id' | 'path' | 'mediaType' | 'known' | 'mainText'>>;

/** What became of an article: its annotations, or why it is none that can be read, in words to show to people. */
export type Outcome = { readonly record: AnnotationRecord } | { readonly refused: string };

/** Everything that {@link annotate} may be told: of the article, of the record, and who listens. */
export type AnnotateOptions = ArticleFacts & RecordOptions & RunOptions;

/** Annotates articles, one after the other, all in the same way. It keeps nothing of an article that it has done. */
export interface ArticlePipeline {
  /**
   * Annotates one article, given as the bytes of a file or as text that is decoded already.
   *
   * Bytes are decoded as a file's are: by byte order mark, declaration or what they look like. Offsets in the record
   * count in `record.offsetUnit`; `start` and `end` in `record.text`, `sourceStart` and `sourceEnd` in the decoded
   * input. Bytes that are no text are `refused`, everything else is annotated, and doubts are in `record.diagnostics`.
   * A {@link StageError} is thrown only where the program itself has a fault.
   */
  annotate(input: string | Uint8Array, about?: ArticleFacts & RunOptions): Outcome;
}

/**
 * Makes a pipeline with options that all articles share. Its models are loaded with the package: making it costs nothing.
 *
 *     const pipeline = createPipeline({ offsetUnit: 'utf16' });
 *     for (const [path, text] of articles) {
 *       const outcome = pipeline.annotate(text, { id: path, path });
 *       if ('record' in outcome) console.log(outcome.record.quotations);
 *     }
 *
 * Pure, and the same in a browser as in Node: the same input and options give the same record.
 */
export function createPipeline(options: RecordOptions = {}): ArticlePipeline {
  const pipeline = newsPipelineWith(options.lexicon ?? noOwnNames);
  return {
    annotate(input, about = {}) {
      const read = readInput(input, about);
      if ('refused' in read) return read;
      const { document, diagnostics } = pipeline.run(read.article, about);
      return { record: annotationRecord(document, diagnostics, options) };
    },
  };
}

/**
 * Annotates a single article: {@link createPipeline} and {@link ArticlePipeline.annotate} in one.
 *
 *     const outcome = annotate('“We counted twice,” said Ana Ruiz.');
 *     if ('record' in outcome) console.log(outcome.record.quotations);
 */
export function annotate(input: string | Uint8Array, options: AnnotateOptions = {}): Outcome {
  return createPipeline(options).annotate(input, options);
}

/**
 * Reads an article without annotating it, for {@link explain} and for pipelines of one's own. The hash of text is that
 * of its UTF-8 form.
 */
export function readInput(
  input: string | Uint8Array,
  { id = 'article', path = id, mediaType, known, mainText }: ArticleFacts = {},
): ReadResult {
  const facts = {
    id,
    path,
    ...(mediaType && { mediaType }),
    ...(known && { known }),
    ...(mainText && { mainText }),
  };
  return typeof input === 'string'
    ? readArticle({ ...facts, source: input, sha256: sha256(new TextEncoder().encode(input)) })
    : readArticle({ ...facts, bytes: input, sha256: sha256(input) });
}
