import { annotationRecord, type RecordOptions } from './annotation.js';
import type { AnnotationRecord } from './annotation-record.js';
import { newsPipeline } from './pipeline.js';
import { readPlainText } from './readers/plain-text.js';
import { sha256 } from './sha256.js';
import type { RunOptions } from './stage.js';

/** A file to annotate, as bytes. */
export interface SourceFile {
  readonly id: string;
  /** POSIX path below the input root; its extension helps to tell the format. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What became of a file: its annotations, or why it is no article that can be read. */
export type Outcome =
  | { readonly kind: 'annotated'; readonly record: AnnotationRecord }
  | { readonly kind: 'refused'; readonly reason: string };

export type AnnotateOptions = RecordOptions & RunOptions;

/** Reads one file and annotates it. Pure, and the same in a browser as in Node. */
export function annotateFile(file: SourceFile, options: AnnotateOptions = {}): Outcome {
  const article = readPlainText(file.id, new TextDecoder('utf-8').decode(file.bytes), {
    path: file.path,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    sha256: sha256(file.bytes),
    title: null,
    publishedAt: null,
    publisher: null,
    language: null,
  });
  const { document, diagnostics } = newsPipeline.run(article, options);
  return { kind: 'annotated', record: annotationRecord(document, diagnostics, options) };
}
