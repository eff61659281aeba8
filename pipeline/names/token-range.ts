/** Half-open range of token indices. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}
