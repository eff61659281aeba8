/**
 * The public surface of glossator. Everything here runs in browsers as in Node.
 *
 *     const outcome = annotate('“We counted twice,” said Ana Ruiz.');
 */
export { type AnnotateOptions, annotate, type Outcome, readInput } from './annotate.js';
export type * from './annotation-record.js';
export type { Article, ArticleMetadata, Diagnostic, OutlineBlock } from './article.js';
export type { AnnotatedDocument, Document, LayerName, Layers } from './document.js';
export { type EntityType, entityTypes } from './entity-types.js';
export { explain } from './explain.js';
export { type CsvDialect, csvExporter } from './exporters/csv.js';
export { exportDataPackage } from './exporters/datapackage.js';
export type { ExportedFiles, Exporter } from './exporters/exporter.js';
export { exportJson } from './exporters/json.js';
export type { OffsetUnit } from './offset-units.js';
export { type OwnLexicon, type ReadLexicon, readLexicon } from './own-names/own-lexicon.js';
export type { OwnNamesFile, OwnNamesProblem } from './own-names/read-own-names.js';
export { newsPipeline, newsPipelineWith } from './pipeline.js';
export type { Rule } from './rules/rule.js';
export { type Decision, emptyPipeline, type Pipeline, type Stage, StageError, stage } from './stage.js';
