/**
 * Counts from which precision, recall and F1 follow. They add up over articles, so that a corpus of any size
 * is scored in one pass. Precision and recall have their own hits because coreference measures differ in them.
 */
export interface Tally {
  /** Right ones among the predicted, and how many were predicted. */
  readonly precisionHits: number;
  readonly predicted: number;
  /** Found ones among the gold, and how many there are. */
  readonly recallHits: number;
  readonly gold: number;
}

/** A tally where each hit is one predicted thing and one gold thing. */
export function tally(hits: number, predicted: number, gold: number): Tally {
  return { precisionHits: hits, predicted, recallHits: hits, gold };
}

/** Everything that was counted on one article, or on many: by name, such as `mentions/person/exact`. */
export type Tallies = ReadonlyMap<string, Tally>;

/** Adds counts into `sum`. */
export function addTallies(sum: Map<string, Tally>, more: Tallies): void {
  for (const [name, { precisionHits, predicted, recallHits, gold }] of more) {
    const before = sum.get(name) ?? tally(0, 0, 0);
    sum.set(name, {
      precisionHits: before.precisionHits + precisionHits,
      predicted: before.predicted + predicted,
      recallHits: before.recallHits + recallHits,
      gold: before.gold + gold,
    });
  }
}

/** Between 0 and 1; 1 where there was nothing to find and nothing was found. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision and recall of nothing are 1 only where the other side is empty as well, else 0. */
export function scoreOf({ precisionHits, predicted, recallHits, gold }: Tally): Score {
  const nothing = predicted === 0 && gold === 0 ? 1 : 0;
  const precision = predicted === 0 ? nothing : precisionHits / predicted;
  const recall = gold === 0 ? nothing : recallHits / gold;
  return { precision, recall, f1: harmonicMean(precision, recall) };
}

function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
