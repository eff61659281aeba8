import type { Gold } from '../evaluation/gold.js';
import type { ExportedFiles } from '../exporters/exporter.js';
import type { OffsetUnit } from '../offset-units.js';
import type { AnnotatedText } from './annotated-text.js';
import type { LabelMap } from './labels.js';

/** Something that a format has no place for: what, in the plural ("nested quotations"), and which one it was. */
export interface Loss {
  readonly what: string;
  readonly example: string;
}

export interface Exported {
  readonly files: ExportedFiles;
  readonly losses: readonly Loss[];
}

export interface ImportOptions {
  /** The caller's own names of labels. */
  readonly labels: LabelMap;
  /** What the files' offsets count; the format's own unit where it is not given. */
  readonly offsetUnit?: OffsetUnit;
}

/** One article as a file of the format holds it. */
export interface ImportedText {
  /** The file that it is from, and the line where one file holds many. */
  readonly file: string;
  /** What to call the article: a file name, or the id that the format gives. */
  readonly id: string;
  /** The text that the gold's spans count, in UTF-16 code units; null where they count the article's file itself. */
  readonly text: string | null;
  readonly gold: Gold;
  /** Why it can't be used, in words to show to people; nothing of it is usable where there is one. */
  readonly problems: readonly string[];
  /** What the file says and gold has no place for. */
  readonly losses: readonly Loss[];
}

/** A way to write annotations into files. Pure: it writes no file itself. */
export interface Format {
  readonly description: string;
  write(texts: readonly AnnotatedText[]): Exported;
}

/** A format that can be read back. */
export interface TwoWayFormat extends Format {
  /** Of the files in a folder, those that it can read. */
  readonly reads: RegExp;
  read(files: ReadonlyMap<string, string>, options: ImportOptions): readonly ImportedText[];
}
