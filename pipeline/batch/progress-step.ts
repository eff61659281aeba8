/** How far a run is. */
export interface ProgressStep {
  /** Inputs that are done, whatever became of them. */
  readonly done: number;
  /** Null where nobody knows yet: a file may hold any number of articles. */
  readonly total: number | null;
  /** Those of `done` that were not annotated, or that something is wrong with. */
  readonly failed: number;
  /** The input that was done last; null at the start, and where nobody asks. */
  readonly path: string | null;
}
