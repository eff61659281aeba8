import type { ScoreSum } from '../evaluation/score-sum.js';
import { sumScores } from '../evaluation/score-sum.js';
import { scoreOf, tally } from '../evaluation/tally.js';
import type { ArticleOutcome } from './article-outcome.js';
import type { Baseline, BaselineScore } from './baseline.js';
import { type Measure, measures } from './measures.js';
import type { Place } from './place.js';

/** What the gate lets pass. */
export interface Limits {
  /** Least F1 (0 to 1) by name of measure. */
  readonly floors: ReadonlyMap<string, number>;
  /** How many right things each measure may lose, gains counted against losses. */
  readonly maxDrop: number;
  /** True where a larger loss passes, with a warning, as long as the score stays in the baseline's 95 % interval. */
  readonly tolerance: boolean;
}

/** `tolerated` and `failed` lost more than the limits allow. */
export type LossVerdict = 'no-loss' | 'allowed' | 'tolerated' | 'failed';

/** One measure, then and now. Counts are of right things in the articles that both the baseline and the gold have. */
export interface MeasureRow {
  readonly measure: Measure;
  /** Null where the baseline has no score for it. */
  readonly baseline: BaselineScore | null;
  readonly lost: number;
  readonly gained: number;
  readonly loss: LossVerdict;
  /** F1 of the baseline (null where it has none), and of now in the baseline's articles. */
  readonly f1Before: number | null;
  readonly f1Now: number;
  /** F1 of now in all articles of the gold, which is what a floor is about. */
  readonly f1All: number;
  readonly floor: number | null;
  readonly belowFloor: boolean;
}

export interface Verdict {
  readonly passed: boolean;
  readonly rows: readonly MeasureRow[];
  readonly outcomes: readonly ArticleOutcome[];
  /** Articles of the baseline that are no longer compared, because the gold no longer has them. */
  readonly removed: readonly string[];
}

/** Holds what became of the articles against the limits. */
export function judge(
  baseline: Baseline,
  outcomes: readonly ArticleOutcome[],
  { floors, maxDrop, tolerance }: Limits,
): Verdict {
  const all = scoresOf(outcomes);
  const compared = scoresOf(outcomes.filter(({ name }) => baseline.articles.has(name)));
  const lost = countFacts(outcomes.flatMap((each) => each.lost));
  const gained = countFacts(outcomes.flatMap((each) => each.gained));
  const rows = measures.map((measure): MeasureRow => {
    const { name } = measure;
    const before = baseline.scores.get(name) ?? null;
    const floor = floors.get(name) ?? null;
    const f1All = f1Of(all, measure);
    const row = {
      measure,
      baseline: before,
      lost: lost.get(name) ?? 0,
      gained: gained.get(name) ?? 0,
      f1Before: before === null ? null : scoreOf(tally(before.right, before.predicted, before.gold)).f1,
      f1Now: f1Of(compared, measure),
      f1All,
      floor,
      belowFloor: floor !== null && f1All < floor,
    };
    return { ...row, loss: lossVerdict(row, maxDrop, tolerance) };
  });
  const known = new Set(outcomes.map(({ name }) => name));
  return {
    passed: rows.every(({ loss, belowFloor }) => loss !== 'failed' && !belowFloor),
    rows,
    outcomes,
    removed: [...baseline.articles.keys()].filter((name) => !known.has(name)).sort(),
  };
}

/** What a new baseline holds: everything that is right now. */
export function baselineOf(outcomes: readonly ArticleOutcome[], rules: readonly string[]): Baseline {
  const inOrder = [...outcomes].sort((a, b) => (a.name < b.name ? -1 : 1));
  const sum = scoresOf(inOrder);
  const scores = measures.map(({ name, tally: of }) => {
    const { precisionHits, predicted, gold } = sum.tallies.get(of) ?? tally(0, 0, 0);
    return [name, { right: precisionHits, predicted, gold, ...sum.interval(of) }] as const;
  });
  return {
    rules: [...rules].sort(),
    scores: new Map(scores),
    articles: new Map(inOrder.map(({ name, right }) => [name, right])),
  };
}

function lossVerdict(
  { lost, gained, baseline, f1Now }: Pick<MeasureRow, 'lost' | 'gained' | 'baseline' | 'f1Now'>,
  maxDrop: number,
  tolerance: boolean,
): LossVerdict {
  const net = lost - gained;
  if (net <= 0) return 'no-loss';
  if (net <= maxDrop) return 'allowed';
  return tolerance && baseline !== null && f1Now >= baseline.low ? 'tolerated' : 'failed';
}

function scoresOf(outcomes: readonly ArticleOutcome[]): ScoreSum {
  return sumScores(outcomes.map(({ tallies }) => ({ tallies, errors: [] })));
}

function f1Of({ tallies }: ScoreSum, measure: Measure): number {
  return scoreOf(tallies.get(measure.tally) ?? tally(0, 0, 0)).f1;
}

function countFacts(changes: readonly { readonly place: Place }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { place } of changes)
    for (const { measure } of place.facts) counts.set(measure, (counts.get(measure) ?? 0) + 1);
  return counts;
}
