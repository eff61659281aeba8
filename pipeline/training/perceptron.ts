import { bucketBits } from '../models/names/hash.js';
import { labelCount } from '../models/names/labels.js';
import { templateCount } from '../models/names/templates.js';
import { bestLabels, type Weights } from './best-labels.js';
import { notInName } from './features.js';
import { seededRandom } from './random.js';
import type { TrainingSentence } from './training-sentence.js';

export interface PerceptronOptions {
  readonly epochs: number;
  readonly seed: number;
  readonly onEpoch?: (epoch: number, wrongWords: number) => void;
}

/** Weights while they are learned: their sum over all steps comes along, for the average. */
interface Learned {
  readonly values: Float32Array;
  readonly weighted: Float64Array;
}

/**
 * Averaged structured perceptron (Collins 2002): decode each sentence, and where it is wrong, move weight from the
 * labels found to the labels wanted. The average over all steps is what generalizes.
 */
export function trainPerceptron(
  sentences: readonly TrainingSentence[],
  { epochs, seed, onEpoch }: PerceptronOptions,
): { readonly emissions: Float32Array; readonly transitions: Float32Array } {
  const emissions = learned((1 << bucketBits) * labelCount);
  const transitions = learned(labelCount * labelCount);
  const weights: Weights = { emissions: emissions.values, transitions: transitions.values };
  const random = seededRandom(seed);
  const order = sentences.map((_, index) => index);
  let step = 1;
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    shuffle(order, random);
    let wrongWords = 0;
    for (const index of order) {
      const sentence = sentences[index];
      if (sentence === undefined) continue;
      const found = bestLabels(weights, sentence.features);
      wrongWords += learn(emissions, transitions, sentence, found, step);
      step += 1;
    }
    onEpoch?.(epoch, wrongWords);
  }
  return { emissions: average(emissions, step), transitions: average(transitions, step) };
}

function learn(
  emissions: Learned,
  transitions: Learned,
  { features, labels }: TrainingSentence,
  found: Uint8Array,
  step: number,
): number {
  let wrong = 0;
  for (const [word, wanted] of labels.entries()) {
    const got = found[word] ?? 0;
    const wantedBefore = labels[word - 1];
    const gotBefore = found[word - 1];
    if (
      wantedBefore !== undefined &&
      gotBefore !== undefined &&
      (got !== wanted || gotBefore !== wantedBefore)
    ) {
      add(transitions, wantedBefore * labelCount + wanted, 1, step);
      add(transitions, gotBefore * labelCount + got, -1, step);
    }
    if (got === wanted) continue;
    wrong += 1;
    if (features[word * templateCount] === notInName) continue;
    for (let feature = word * templateCount; feature < (word + 1) * templateCount; feature += 1) {
      const row = (features[feature] ?? 0) * labelCount;
      add(emissions, row + wanted, 1, step);
      add(emissions, row + got, -1, step);
    }
  }
  return wrong;
}

function learned(length: number): Learned {
  return { values: new Float32Array(length), weighted: new Float64Array(length) };
}

function add({ values, weighted }: Learned, cell: number, change: number, step: number): void {
  values[cell] = (values[cell] ?? 0) + change;
  weighted[cell] = (weighted[cell] ?? 0) + change * step;
}

function average({ values, weighted }: Learned, steps: number): Float32Array {
  return values.map((value, cell) => value - (weighted[cell] ?? 0) / steps);
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
}
