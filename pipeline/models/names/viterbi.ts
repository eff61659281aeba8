import { labelCount, mayBegin, mayEnd, mayFollow } from './labels.js';

type Scores = Float32Array | Int32Array | Int16Array;

/** For each label, the labels that may stand before it. */
const predecessors = Array.from({ length: labelCount }, (_, next) =>
  Uint8Array.from(
    Array.from({ length: labelCount }, (_, previous) => previous).filter((previous) =>
      mayFollow(previous, next),
    ),
  ),
);

/**
 * The best allowed sequence of labels (Viterbi 1967), in O(length × labels²).
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
    for (let next = 0; next < labelCount; next += 1) {
      let highest = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (const previous of predecessors[next] ?? []) {
        const score = (scores[previous] ?? 0) + (transitions[previous * labelCount + next] ?? 0);
        if (score > highest) {
          highest = score;
          from = previous;
        }
      }
      following[next] = highest + (emissions[word * labelCount + next] ?? 0);
      back[word * labelCount + next] = from;
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
