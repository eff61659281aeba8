import { labelCount, mayBegin, mayEnd, mayFollow, type NameType, nameTypes, typeOf } from './labels.js';

type Scores = Int32Array | Int16Array;

/** How a word is read, what comes second, and by how much of the weights' own units it is behind; null is no name. */
export interface LabelLead {
  readonly type: NameType | null;
  readonly rival: NameType | null;
  readonly lead: number;
}

/**
 * For each word of a sentence the two best types, by the best sequences of labels in which it has them (max-marginals).
 *
 * @param emissions score of each label at each word, row by row (`words × labelCount`)
 * @param transitions score of each label after each label (`labelCount × labelCount`)
 */
export function labelLeads(emissions: Scores, transitions: Scores): readonly LabelLead[] {
  const length = emissions.length / labelCount;
  const scoreAt = (word: number, label: number) => emissions[word * labelCount + label] ?? 0;
  const step = (from: number, to: number) =>
    mayFollow(from, to) ? (transitions[from * labelCount + to] ?? 0) : Number.NEGATIVE_INFINITY;
  const before: number[][] = [];
  const after: number[][] = [];
  for (let word = 0; word < length; word += 1) {
    const previous = before[word - 1];
    before.push(
      labels.map((label) => {
        const best =
          previous === undefined
            ? mayBegin(label)
              ? 0
              : Number.NEGATIVE_INFINITY
            : Math.max(...labels.map((from) => (previous[from] ?? 0) + step(from, label)));
        return best + scoreAt(word, label);
      }),
    );
  }
  for (let word = length - 1; word >= 0; word -= 1) {
    const next = after[word + 1];
    after[word] = labels.map((label) => {
      if (next === undefined) return mayEnd(label) ? 0 : Number.NEGATIVE_INFINITY;
      return Math.max(...labels.map((to) => step(label, to) + scoreAt(word + 1, to) + (next[to] ?? 0)));
    });
  }
  return before.map((row, word) => {
    const best = types.map((type) => ({
      type,
      score: Math.max(
        ...labels
          .filter((label) => typeOf(label) === type)
          .map((label) => (row[label] ?? 0) + (after[word]?.[label] ?? 0)),
      ),
    }));
    const [first, second] = best.sort((a, b) => b.score - a.score);
    return {
      type: first?.type ?? null,
      rival: second?.type ?? null,
      lead: (first?.score ?? 0) - (second?.score ?? 0),
    };
  });
}

const labels = Array.from({ length: labelCount }, (_, label) => label);

const types: readonly (NameType | null)[] = [null, ...nameTypes];
