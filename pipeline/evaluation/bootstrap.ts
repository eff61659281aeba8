import { scoreOf, type Tally, tally } from './tally.js';

/** The middle 95 % of what the score would be on other samples of articles like these. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Interval of F1 by the percentile bootstrap over articles (Efron 1979): the articles are drawn again and again with
 * replacement. `tallies` is one count an article. The same seed gives the same interval.
 */
export function bootstrapF1(tallies: readonly Tally[], { samples = 1000, seed = 1 } = {}): Interval {
  if (tallies.length === 0) return { low: 0, high: 1 };
  const random = mulberry32(seed);
  const scores = new Float64Array(samples);
  for (let sample = 0; sample < samples; sample += 1) {
    let precisionHits = 0;
    let predicted = 0;
    let recallHits = 0;
    let gold = 0;
    for (let draw = 0; draw < tallies.length; draw += 1) {
      const each = tallies[Math.floor(random() * tallies.length)] ?? tally(0, 0, 0);
      precisionHits += each.precisionHits;
      predicted += each.predicted;
      recallHits += each.recallHits;
      gold += each.gold;
    }
    scores[sample] = scoreOf({ precisionHits, predicted, recallHits, gold }).f1;
  }
  scores.sort();
  const at = (share: number) => scores[Math.min(samples - 1, Math.floor(share * samples))] ?? 0;
  return { low: at(0.025), high: at(0.975) };
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
