import type { Candidate } from '../document.js';
import type { TokenRange } from './token-range.js';

/** Somebody's name that a rule found, and the tokens that it covers. */
export interface FoundPerson extends TokenRange {
  readonly candidate: Candidate;
  /** Why, in plain words. */
  readonly reason: string;
}
