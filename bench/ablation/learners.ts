import { bucketBits } from '../../pipeline/models/names/hash.js';
import { labelCount, mayFollow } from '../../pipeline/models/names/labels.js';
import { templateCount } from '../../pipeline/models/names/templates.js';
import { bestLabels, type Weights } from '../../pipeline/training/best-labels.js';
import { notInName } from '../../pipeline/training/features.js';
import { trainPerceptron } from '../../pipeline/training/perceptron.js';
import { seededRandom } from '../../pipeline/training/random.js';
import { recipe } from '../../pipeline/training/recipe.js';
import type { TrainingSentence } from '../../pipeline/training/training-sentence.js';

/** A way to learn weights from sentences. */
export type Learner = (sentences: readonly TrainingSentence[], seed: number) => Weights;

const { epochs } = recipe;

/** Averaged structured perceptron (Collins 2002). */
export const perceptron: Learner = (sentences, seed) => trainPerceptron(sentences, { epochs, seed });

/** The same with another number of epochs. */
export const perceptronOf =
  (passes: number): Learner =>
  (sentences, seed) =>
    trainPerceptron(sentences, { epochs: passes, seed });

/** The mean of three seeds, of which `seed` is the first. */
export const meanOfThree: Learner = (sentences, seed) => {
  const models = [0, 1, 2].map((more) => perceptron(sentences, 3 * seed + more));
  const mean = (pick: (weights: Weights) => Weights['emissions']) => {
    const sum = new Float32Array(pick(models[0] ?? emptyWeights()).length);
    for (const model of models)
      for (const [cell, value] of pick(model).entries()) sum[cell] = (sum[cell] ?? 0) + value / models.length;
    return sum;
  };
  return {
    emissions: mean(({ emissions }) => emissions),
    transitions: mean(({ transitions }) => transitions),
  };
};

/** Structured passive-aggressive updates (Crammer et al. 2006, PA-I with C = 0.1), averaged. */
export const passiveAggressive: Learner = (sentences, seed) =>
  averaged(sentences, seed, (weights, sentence, move) => {
    const found = bestLabels(weights, sentence.features);
    let wrong = 0;
    for (const [word, wanted] of sentence.labels.entries()) if (found[word] !== wanted) wrong += 1;
    if (wrong === 0) return;
    const margin =
      scoreOf(weights, sentence.features, found) - scoreOf(weights, sentence.features, sentence.labels);
    const norm = 2 * templateCount * wrong;
    const size = Math.min(0.1, (margin + wrong) / norm);
    forEachPart(sentence.features, sentence.labels, (table, cell) => move(table, cell, size));
    forEachPart(sentence.features, found, (table, cell) => move(table, cell, -size));
  });

/** Linear-chain conditional random field (Lafferty et al. 2001), AdaGrad (Duchi et al. 2011) with L2 on what is touched. */
export const crf: Learner = (sentences, seed) => {
  const squares = {
    emissions: new Float32Array(emptyWeights().emissions.length),
    transitions: new Float32Array(labelCount ** 2),
  };
  const rate = 0.1;
  const l2 = 1e-6;
  return averaged(sentences, seed, (weights, { features, labels }, move) => {
    const step = (table: keyof Weights, cell: number, gradient: number) => {
      const slope = gradient - l2 * (weights[table][cell] ?? 0);
      squares[table][cell] = (squares[table][cell] ?? 0) + slope * slope;
      if (slope !== 0) move(table, cell, (rate * slope) / Math.sqrt((squares[table][cell] ?? 0) + 1e-8));
    };
    const { words, pairs } = marginals(weights, features);
    for (const [word, wanted] of labels.entries()) {
      const before = labels[word - 1];
      for (let label = 0; label < labelCount; label += 1) {
        const slope = (label === wanted ? 1 : 0) - (words[word * labelCount + label] ?? 0);
        if (Math.abs(slope) < 1e-3 || features[word * templateCount] === notInName) continue;
        for (let place = 0; place < templateCount; place += 1)
          step('emissions', (features[word * templateCount + place] ?? 0) * labelCount + label, slope);
      }
      if (before === undefined) continue;
      for (let cell = 0; cell < labelCount ** 2; cell += 1) {
        const expected = pairs[(word - 1) * labelCount ** 2 + cell] ?? 0;
        const slope = (cell === before * labelCount + wanted ? 1 : 0) - expected;
        if (Math.abs(slope) >= 1e-3) step('transitions', cell, slope);
      }
    }
  });
};

type Move = (table: keyof Weights, cell: number, by: number) => void;

/** Goes over shuffled sentences and averages the weights over all steps. */
function averaged(
  sentences: readonly TrainingSentence[],
  seed: number,
  learn: (weights: Weights, sentence: TrainingSentence, move: Move) => void,
): Weights {
  const values = emptyWeights();
  const weighted = emptyWeights();
  const random = seededRandom(seed);
  const order = sentences.map((_, index) => index);
  let step = 1;
  const move: Move = (table, cell, by) => {
    values[table][cell] = (values[table][cell] ?? 0) + by;
    weighted[table][cell] = (weighted[table][cell] ?? 0) + by * step;
  };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1));
      [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
    }
    for (const index of order) {
      const sentence = sentences[index];
      if (sentence !== undefined && sentence.labels.length > 0) learn(values, sentence, move);
      step += 1;
    }
  }
  const average = (table: keyof Weights) =>
    Float32Array.from(values[table], (value, cell) => value - (weighted[table][cell] ?? 0) / step);
  return { emissions: average('emissions'), transitions: average('transitions') };
}

function emptyWeights(): { readonly emissions: Float32Array; readonly transitions: Float32Array } {
  return {
    emissions: new Float32Array((1 << bucketBits) * labelCount),
    transitions: new Float32Array(labelCount ** 2),
  };
}

function forEachPart(
  features: Int32Array,
  labels: Uint8Array,
  take: (table: keyof Weights, cell: number) => void,
): void {
  for (const [word, label] of labels.entries()) {
    const before = labels[word - 1];
    if (before !== undefined) take('transitions', before * labelCount + label);
    if (features[word * templateCount] === notInName) continue;
    for (let place = 0; place < templateCount; place += 1)
      take('emissions', (features[word * templateCount + place] ?? 0) * labelCount + label);
  }
}

function scoreOf(weights: Weights, features: Int32Array, labels: Uint8Array): number {
  let score = 0;
  forEachPart(features, labels, (table, cell) => {
    score += weights[table][cell] ?? 0;
  });
  return score;
}

/** Probabilities of each word's labels and of each pair of labels, by forward and backward sums in scaled space. */
function marginals(weights: Weights, features: Int32Array) {
  const length = features.length / templateCount;
  const local = new Float64Array(length * labelCount);
  for (let word = 0; word < length; word += 1) {
    const row = word * labelCount;
    const isOutside = features[word * templateCount] === notInName;
    for (let label = 0; label < labelCount; label += 1) {
      let score = isOutside && label !== 0 ? -50 : 0;
      if (!isOutside)
        for (let place = 0; place < templateCount; place += 1)
          score += weights.emissions[(features[word * templateCount + place] ?? 0) * labelCount + label] ?? 0;
      local[row + label] = Math.exp(Math.max(-50, Math.min(50, score)));
    }
  }
  const link = new Float64Array(labelCount ** 2);
  for (let from = 0; from < labelCount; from += 1)
    for (let to = 0; to < labelCount; to += 1)
      link[from * labelCount + to] = mayFollow(from, to)
        ? Math.exp(weights.transitions[from * labelCount + to] ?? 0)
        : 0;
  const forward = new Float64Array(length * labelCount);
  const backward = new Float64Array(length * labelCount).fill(1);
  for (let word = 0; word < length; word += 1) {
    let sum = 0;
    for (let label = 0; label < labelCount; label += 1) {
      let reached = word === 0 ? (mayFollow(0, label) ? 1 : 0) : 0;
      if (word > 0)
        for (let from = 0; from < labelCount; from += 1)
          reached += (forward[(word - 1) * labelCount + from] ?? 0) * (link[from * labelCount + label] ?? 0);
      const value = reached * (local[word * labelCount + label] ?? 0);
      forward[word * labelCount + label] = value;
      sum += value;
    }
    for (let label = 0; label < labelCount; label += 1)
      forward[word * labelCount + label] = (forward[word * labelCount + label] ?? 0) / (sum || 1);
  }
  for (let word = length - 2; word >= 0; word -= 1) {
    let sum = 0;
    for (let label = 0; label < labelCount; label += 1) {
      let reached = 0;
      for (let to = 0; to < labelCount; to += 1)
        reached +=
          (link[label * labelCount + to] ?? 0) *
          (local[(word + 1) * labelCount + to] ?? 0) *
          (backward[(word + 1) * labelCount + to] ?? 0);
      backward[word * labelCount + label] = reached;
      sum += reached;
    }
    for (let label = 0; label < labelCount; label += 1)
      backward[word * labelCount + label] = (backward[word * labelCount + label] ?? 0) / (sum || 1);
  }
  const words = new Float64Array(length * labelCount);
  const pairs = new Float64Array(Math.max(0, length - 1) * labelCount ** 2);
  for (let word = 0; word < length; word += 1) {
    normalise(
      words,
      word * labelCount,
      labelCount,
      (label) => (forward[word * labelCount + label] ?? 0) * (backward[word * labelCount + label] ?? 0),
    );
    if (word === length - 1) continue;
    normalise(pairs, word * labelCount ** 2, labelCount ** 2, (cell) => {
      const from = Math.floor(cell / labelCount);
      const to = cell % labelCount;
      return (
        (forward[word * labelCount + from] ?? 0) *
        (link[cell] ?? 0) *
        (local[(word + 1) * labelCount + to] ?? 0) *
        (backward[(word + 1) * labelCount + to] ?? 0)
      );
    });
  }
  return { words, pairs };
}

function normalise(into: Float64Array, start: number, size: number, value: (cell: number) => number): void {
  let sum = 0;
  for (let cell = 0; cell < size; cell += 1) {
    into[start + cell] = value(cell);
    sum += into[start + cell] ?? 0;
  }
  for (let cell = 0; cell < size; cell += 1) into[start + cell] = (into[start + cell] ?? 0) / (sum || 1);
}
