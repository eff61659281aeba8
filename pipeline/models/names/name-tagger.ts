import { type LabelLead, labelLeads } from './label-leads.js';
import { labelScorer } from './label-scores.js';
import { type NameType, positionOf, typeOf } from './labels.js';
import { viterbi } from './viterbi.js';
import { packedWeights } from './weights.js';
import { unpackWeights } from './weights-format.js';
import { type WordSource, wordPlaces } from './word-places.js';

/** A name as the tagger reads it: a half-open range of token indices. */
export interface NameReading {
  readonly type: NameType;
  readonly first: number;
  readonly end: number;
  /** Index of the sentence. */
  readonly sentence: number;
}

const { emissions, transitions } = unpackWeights(packedWeights);
const scoresOf = labelScorer(emissions);

/**
 * Finds names with an averaged structured perceptron over hashed features (Collins 2002), sentence by sentence.
 *
 *     Ana    Ruiz   of the  Red    Cross  spoke  in  Quito
 *     B-per  L-per  O  O    B-org  L-org  O      O   U-loc
 */
export function readNames(source: WordSource): readonly NameReading[] {
  const read = wordPlaces(source);
  return source.sentences.flatMap((sentence, index) => {
    const places = read(sentence);
    const labels = viterbi(scoresOf(places), transitions, places.forms.length);
    return readingsOf(labels).map(({ type, first, end }) => ({
      type,
      first: sentence.firstToken + first,
      end: sentence.firstToken + end,
      sentence: index,
    }));
  });
}

/** For `explain`: how surely each token is read, at the same index. */
export function readLeads(source: WordSource): readonly LabelLead[] {
  const read = wordPlaces(source);
  return source.sentences.flatMap((sentence) => labelLeads(scoresOf(read(sentence)), transitions));
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
