import type { CsvDialect } from '../exporters/csv.js';
import type { RecordStatus } from '../exporters/status.js';
import type { OffsetUnit } from '../offset-units.js';

/** What became of an input. Every input has exactly one. */
export type InputStatus = RecordStatus | 'refused' | 'failed' | 'timed-out' | 'crashed';

export interface InputReport {
  readonly path: string;
  readonly id: string;
  readonly status: InputStatus;
  /** Why, where the input was not annotated. */
  readonly message?: string;
  /** Of the bytes that were read; absent where none were. */
  readonly sha256?: string;
  readonly bytes?: number;
  /** Name of the article's JSON file. */
  readonly output?: string;
  readonly milliseconds?: number;
}

export type StatusCounts = Readonly<Record<InputStatus, number>>;

export interface OutputFile {
  readonly name: string;
  readonly sha256: string;
}

/** The options of a run that its output depends on. */
export interface RecordedOptions {
  readonly offsetUnit: OffsetUnit;
  readonly tokens: boolean;
  /** Absent in manifests of versions that did not have it. */
  readonly readability?: boolean;
  readonly csv: CsvDialect;
  readonly report: boolean;
  readonly maxBytes: number;
  /** Which lists of own names were used, and what was in them. */
  readonly lexicon: {
    readonly files: readonly string[];
    readonly rows: number;
    /** Of what the lists say. */
    readonly sha256: string;
  } | null;
}

/** What every run says of itself. */
export interface RunFacts {
  readonly schemaVersion: 1;
  readonly generator: { readonly name: string; readonly version: string; readonly rules: string };
  readonly node: string;
  readonly options: RecordedOptions;
  readonly startedAt: string;
  readonly seconds: number;
  readonly counts: StatusCounts;
  readonly files: readonly OutputFile[];
}

/**
 * `run.json`: what a run read, how, and what it wrote. The one output that differs from run to run, because it tells
 * times; the articles' files do not depend on it.
 */
export interface Manifest extends RunFacts {
  readonly inputs: readonly InputReport[];
}

export const manifestName = 'run.json';
export const errorsName = 'errors.jsonl';

export function countStatuses(inputs: readonly InputReport[]): StatusCounts {
  const counts = noStatuses();
  for (const input of inputs) countStatus(counts, input);
  return counts;
}

export const noStatuses = (): Record<InputStatus, number> => ({
  ok: 0,
  'ok-with-warnings': 0,
  refused: 0,
  failed: 0,
  'timed-out': 0,
  crashed: 0,
});

export function countStatus(counts: Record<InputStatus, number>, { status }: InputReport): void {
  counts[status] += 1;
}

/** True where the input was annotated. */
export const isAnnotated = ({ status }: InputReport) => status === 'ok' || status === 'ok-with-warnings';

/** True where something was there to be read, be it an article or not. */
export const wasRead = (input: InputReport) => input.status !== 'failed' || input.sha256 !== undefined;
