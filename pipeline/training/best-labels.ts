import { labelCount } from '../models/names/labels.js';
import { templateCount } from '../models/names/templates.js';
import { settleOutside, viterbi } from '../models/names/viterbi.js';
import { notInName } from './features.js';

/** What decoding needs; whole numbers when shipped, fractions while they are learned. */
export interface Weights {
  readonly emissions: Float32Array | Int16Array;
  readonly transitions: Float32Array | Int16Array;
}

/** The best sequence of labels for the features of a sentence's words (`words × templateCount`). */
export function bestLabels({ emissions, transitions }: Weights, features: Int32Array): Uint8Array {
  const length = features.length / templateCount;
  const scores = new Float32Array(length * labelCount);
  for (let word = 0; word < length; word += 1) {
    const row = word * labelCount;
    if (features[word * templateCount] === notInName) {
      settleOutside(scores, word);
      continue;
    }
    for (let feature = 0; feature < templateCount; feature += 1) {
      const cell = (features[word * templateCount + feature] ?? 0) * labelCount;
      for (let label = 0; label < labelCount; label += 1) {
        scores[row + label] = (scores[row + label] ?? 0) + (emissions[cell + label] ?? 0);
      }
    }
  }
  return viterbi(scores, transitions, length);
}
