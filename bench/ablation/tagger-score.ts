import { type NameType, positionOf, typeOf } from '../../pipeline/models/names/labels.js';
import { bestLabels, type Weights } from '../../pipeline/training/best-labels.js';
import type { TrainingSentence } from '../../pipeline/training/training-sentence.js';

/** F1 of exact names of one type, of the tagger alone: no selection, no rules beside it. */
export function taggerF1(weights: Weights, sentences: readonly TrainingSentence[], type: NameType): number {
  let predicted = 0;
  let gold = 0;
  let right = 0;
  for (const { features, labels } of sentences) {
    const found = names(bestLabels(weights, features), type);
    const wanted = names(labels, type);
    predicted += found.size;
    gold += wanted.size;
    for (const name of found) if (wanted.has(name)) right += 1;
  }
  return predicted + gold === 0 ? 1 : (2 * right) / (predicted + gold);
}

function names(labels: Uint8Array, type: NameType): ReadonlySet<string> {
  const found = new Set<string>();
  let first = 0;
  for (const [word, label] of labels.entries()) {
    const position = positionOf(label);
    if (position === 'B' || position === 'U') first = word;
    if ((position === 'L' || position === 'U') && typeOf(label) === type) found.add(`${first}-${word}`);
  }
  return found;
}
