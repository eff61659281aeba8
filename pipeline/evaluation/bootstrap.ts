import { scoreOf, type Tally } from './tally.js';

/** The middle 95 % of what the score would be on other samples of articles like these. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Counts of one measure, article by article; see {@link tallySeries}. */
export interface TallySeries {
  /** Four numbers an article, in the order of {@link Tally}: its fields would need ten times the memory. */
  readonly counts: Float64Array;
  readonly articles: number;
}

export const countsPerArticle = 4;

export function tallySeries(tallies: readonly Tally[]): TallySeries {
  const counts = tallies.flatMap((each) => [each.precisionHits, each.predicted, each.recallHits, each.gold]);
  return { counts: Float64Array.from(counts), articles: tallies.length };
}

/**
 * Intervals of F1 by the percentile bootstrap over articles (Efron 1979): the articles are drawn again and again with
 * replacement. All series are of the same articles, and each draw serves them all. The same seed gives the same
 * intervals.
 */
export function bootstrapF1<Name>(
  series: ReadonlyMap<Name, TallySeries>,
  { samples = 1000, seed = 1 } = {},
): ReadonlyMap<Name, Interval> {
  const articles = [...series.values()][0]?.articles ?? 0;
  const random = mulberry32(seed);
  const times = new Uint16Array(articles);
  const scores = new Map([...series.keys()].map((name) => [name, new Float64Array(samples)]));
  for (let sample = 0; sample < samples; sample += 1) {
    times.fill(0);
    for (let draw = 0; draw < articles; draw += 1) {
      const drawn = Math.floor(random() * articles);
      times[drawn] = (times[drawn] ?? 0) + 1;
    }
    for (const [name, { counts }] of series) {
      const inSample = scores.get(name);
      if (inSample !== undefined) inSample[sample] = scoreOf(drawnTally(counts, times)).f1;
    }
  }
  const at = (sorted: Float64Array, share: number) =>
    sorted[Math.min(samples - 1, Math.floor(share * samples))] ?? 0;
  return new Map(
    [...scores].map(([name, inSamples]) => {
      const sorted = inSamples.sort();
      return [
        name,
        articles === 0 ? { low: 0, high: 1 } : { low: at(sorted, 0.025), high: at(sorted, 0.975) },
      ];
    }),
  );
}

/** The sum over the articles, each as often as it was drawn. */
function drawnTally(counts: Float64Array, times: Uint16Array): Tally {
  let precisionHits = 0;
  let predicted = 0;
  let recallHits = 0;
  let gold = 0;
  for (let article = 0, at = 0; article < times.length; article += 1, at += countsPerArticle) {
    const weight = times[article] ?? 0;
    if (weight === 0) continue;
    precisionHits += weight * (counts[at] ?? 0);
    predicted += weight * (counts[at + 1] ?? 0);
    recallHits += weight * (counts[at + 2] ?? 0);
    gold += weight * (counts[at + 3] ?? 0);
  }
  return { precisionHits, predicted, recallHits, gold };
}

/** Tommy Ettinger's mulberry32 (public domain): a small seeded generator of numbers from 0 up to 1. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
