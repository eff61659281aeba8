import type { AnnotationRecord } from '../annotation-record.js';

/** Files that an exporter makes: name below the output folder → content. */
export type ExportedFiles = ReadonlyMap<string, string>;

/** Turns the records of a run into files of one format. Pure: it reads and writes nothing. */
export type Exporter = (records: readonly AnnotationRecord[]) => ExportedFiles;
