import { bestLabels } from './best-labels.js';
import { type FeatureSource, featuresOf } from './features.js';
import { type NameType, positionOf, typeOf } from './labels.js';
import { packedWeights } from './weights.js';
import { unpackWeights } from './weights-format.js';

/** A name as the tagger reads it: a half-open range of token indices. */
export interface NameReading {
  readonly type: NameType;
  readonly first: number;
  readonly end: number;
  /** Index of the sentence. */
  readonly sentence: number;
}

const weights = unpackWeights(packedWeights);

/**
 * Finds names with an averaged structured perceptron over hashed features (Collins 2002), sentence by sentence.
 *
 *     Ana    Ruiz   of the  Red    Cross  spoke  in  Quito
 *     B-per  L-per  O  O    B-org  L-org  O      O   U-loc
 */
export function readNames(source: FeatureSource): readonly NameReading[] {
  return featuresOf(source).flatMap((features, sentence) => {
    const firstToken = source.sentences[sentence]?.firstToken ?? 0;
    return readingsOf(bestLabels(weights, features)).map(({ type, first, end }) => ({
      type,
      first: firstToken + first,
      end: firstToken + end,
      sentence,
    }));
  });
}

function readingsOf(labels: Uint8Array): readonly Omit<NameReading, 'sentence'>[] {
  const readings: Omit<NameReading, 'sentence'>[] = [];
  let first = 0;
  for (const [index, label] of labels.entries()) {
    const position = positionOf(label);
    if (position === 'B' || position === 'U') first = index;
    const type = typeOf(label);
    if (type !== null && (position === 'L' || position === 'U'))
      readings.push({ type, first, end: index + 1 });
  }
  return readings;
}
