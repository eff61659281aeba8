/**
 * Finds people, organizations, legal and political instruments and quotations in English news, and says who said what.
 * Everything here runs in browsers as in Node, reads no file and opens no connection.
 *
 * - {@link annotate} for one article, {@link createPipeline} for many: text or bytes → {@link AnnotationRecord}.
 * - {@link readLexicon} for names of your own, {@link explain} for the rules behind a stretch of an article.
 * - {@link exportJson}, {@link csvExporter}, {@link exportDataPackage}: records → the files that the command line writes.
 * - {@link newsPipelineWith}, {@link stage} and {@link emptyPipeline}: the layers themselves, and stages of your own.
 *
 * Records count offsets in the unit that they name, code points unless told otherwise. Layers, articles and `explain`
 * count UTF-16 code units, as strings in JavaScript do.
 *
 * @packageDocumentation
 */
export {
  type AnnotateOptions,
  type ArticleFacts,
  type ArticlePipeline,
  annotate,
  createPipeline,
  type Outcome,
  readInput,
} from './annotate.js';
export type { RecordOptions } from './annotation.js';
export type * from './annotation-record.js';
export type * from './article.js';
export type * from './document.js';
export { type EntityType, entityTypes } from './entity-types.js';
export type { EventModality, EventType } from './event-types.js';
export {
  type ExplainedEvent,
  type ExplainedMention,
  type ExplainedQuotation,
  type ExplainedRule,
  type Explanation,
  explain,
  type Reason,
} from './explain.js';
export { type CsvDialect, csvExporter } from './exporters/csv.js';
export { exportDataPackage } from './exporters/datapackage.js';
export type { ExportedFiles, Exporter } from './exporters/exporter.js';
export { exportJson } from './exporters/json.js';
export type { InstrumentKind, InstrumentStatus } from './instruments.js';
export type { OffsetMap, OffsetRun } from './offset-map.js';
export type { OffsetUnit } from './offset-units.js';
export type { OwnEntry } from './own-names/own-entry.js';
export { type OwnLexicon, type ReadLexicon, readLexicon } from './own-names/own-lexicon.js';
export type { OwnNamesFile, OwnNamesProblem } from './own-names/read-own-names.js';
export { newsPipeline, newsPipelineWith } from './pipeline.js';
export type { ReadResult } from './readers/read-article.js';
export type { Span } from './span.js';
export {
  type Decision,
  emptyPipeline,
  type Pipeline,
  type RunOptions,
  type RunResult,
  type Stage,
  type StageContext,
  StageError,
  stage,
} from './stage.js';
