/** How often two annotators gave a pair of labels to one unit: `counts.get(first)?.get(second)`. Grows by `addPairs`. */
export type LabelPairs = Map<string, Map<string, number>>;

/** Adds one unit a place. */
export function addPairs(pairs: LabelPairs, first: readonly string[], second: readonly string[]): void {
  for (const [at, mine] of first.entries()) {
    const theirs = second[at];
    if (theirs === undefined) continue;
    const row = pairs.get(mine) ?? new Map<string, number>();
    row.set(theirs, (row.get(theirs) ?? 0) + 1);
    pairs.set(mine, row);
  }
}

/** Agreement of two annotators on one question. Coefficients are null where both always gave the same one label. */
export interface LabelAgreement {
  readonly units: number;
  /** Share of units with the same label. */
  readonly observed: number;
  readonly kappa: number | null;
  readonly alpha: number | null;
}

/**
 * Cohen's kappa (Cohen 1960), where chance is what each annotator's own habits would give, and Krippendorff's alpha
 * for nominal data (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"), where chance is what all
 * labels together would give.
 */
export function agreementOf(pairs: LabelPairs): LabelAgreement {
  const byFirst = new Map<string, number>();
  const bySecond = new Map<string, number>();
  let units = 0;
  let same = 0;
  for (const [mine, row] of pairs)
    for (const [theirs, count] of row) {
      byFirst.set(mine, (byFirst.get(mine) ?? 0) + count);
      bySecond.set(theirs, (bySecond.get(theirs) ?? 0) + count);
      units += count;
      if (mine === theirs) same += count;
    }
  const labels = [...new Set([...byFirst.keys(), ...bySecond.keys()])].sort();
  if (labels.length < 2) return { units, observed: units === 0 ? 1 : same / units, kappa: null, alpha: null };
  const first = (label: string) => byFirst.get(label) ?? 0;
  const second = (label: string) => bySecond.get(label) ?? 0;
  const observed = same / units;
  const byChance = labels.reduce((sum, label) => sum + first(label) * second(label), 0) / units ** 2;
  // Alpha pairs every value with every other one: two values a unit.
  const values = 2 * units;
  const samePairs = labels.reduce((sum, label) => {
    const both = first(label) + second(label);
    return sum + both * (both - 1);
  }, 0);
  const differing = 1 - samePairs / (values * (values - 1));
  return {
    units,
    observed,
    kappa: (observed - byChance) / (1 - byChance),
    alpha: 1 - (1 - observed) / differing,
  };
}
