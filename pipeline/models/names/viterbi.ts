import { labelCount, mayBegin, mayEnd, mayFollow, outside } from './labels.js';

type Scores = Float32Array | Int32Array | Int16Array;

/** For each label, the labels that may stand before it. */
const predecessors = Array.from({ length: labelCount }, (_, next) =>
  Uint8Array.from(
    Array.from({ length: labelCount }, (_, previous) => previous).filter((previous) =>
      mayFollow(previous, next),
    ),
  ),
);

/** Below any sum of weights. */
const impossible = -1e9;

/** Gives a word the scores of one that is outside of names for sure. */
export function settleOutside(emissions: Float32Array | Int32Array, word: number): void {
  const row = word * labelCount;
  emissions.fill(impossible, row, row + labelCount);
  emissions[row + outside] = 0;
}

/**
 * The best allowed sequence of labels (Viterbi 1967), in O(length × labels²); of a word that is outside for sure, one
 * label is asked.
 *
 * @param emissions score of each label at each word, row by row (`length × labelCount`)
 * @param transitions score of each label after each label (`labelCount × labelCount`)
 */
export function viterbi(emissions: Scores, transitions: Scores, length: number): Uint8Array {
  const best = new Uint8Array(length);
  if (length === 0) return best;
  const back = new Uint8Array(length * labelCount);
  let scores = new Float32Array(labelCount).map((_, next) =>
    mayBegin(next) ? (emissions[next] ?? 0) : Number.NEGATIVE_INFINITY,
  );
  let following = new Float32Array(labelCount);
  for (let word = 1; word < length; word += 1) {
    const row = word * labelCount;
    const isOutside = emissions[row + outside + 1] === impossible;
    for (let next = 0; next < labelCount; next += 1) {
      if (isOutside && next !== outside) {
        following[next] = Number.NEGATIVE_INFINITY;
        continue;
      }
      const before = predecessors[next] ?? best;
      let highest = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let each = 0; each < before.length; each += 1) {
        const previous = before[each] ?? 0;
        const score = (scores[previous] ?? 0) + (transitions[previous * labelCount + next] ?? 0);
        if (score > highest) {
          highest = score;
          from = previous;
        }
      }
      following[next] = highest + (emissions[row + next] ?? 0);
      back[row + next] = from;
    }
    [scores, following] = [following, scores];
  }
  let last = 0;
  for (let each = 0; each < labelCount; each += 1) {
    if (mayEnd(each) && (scores[each] ?? 0) > (scores[last] ?? 0)) last = each;
  }
  for (let word = length - 1; word >= 0; word -= 1) {
    best[word] = last;
    last = back[word * labelCount + last] ?? 0;
  }
  return best;
}
