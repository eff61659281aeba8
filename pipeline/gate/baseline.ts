import type { Interval } from '../evaluation/bootstrap.js';
import type { Tally } from '../evaluation/tally.js';
import type { Place } from './place.js';

/** What was right when somebody last agreed to it. */
export interface Baseline {
  /** Hashes of the rules that made the output; more than one where it is of several versions. */
  readonly rules: readonly string[];
  /** By name of measure. */
  readonly scores: ReadonlyMap<string, BaselineScore>;
  /** By name of article. */
  readonly articles: ReadonlyMap<string, readonly Place[]>;
}

/** Counts over all articles, and the 95 % interval of their F1 (0 to 1). */
export interface BaselineScore extends Pick<Tally, 'predicted' | 'gold'>, Interval {
  readonly right: number;
}

/** The first line of every baseline file. */
export const baselineVersion = 'glossator baseline 1';
