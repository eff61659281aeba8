import { bucketOf } from './hash.js';
import { labelCount } from './labels.js';
import { rowSums } from './row-sums.js';
import {
  type Put,
  putPlace,
  putSecondAfter,
  putSecondBefore,
  putWord,
  putWordAfter,
  putWordBefore,
} from './templates.js';
import { settleOutside } from './viterbi.js';
import { noWord, type WordForm } from './word-form.js';
import type { SentencePlaces } from './word-places.js';

/** What a word says of itself and of its neighbours, in the order of their scores. */
const wordParts = [putWord, putWordBefore, putWordAfter, putSecondBefore, putSecondAfter] as const;

/**
 * Makes a reader that adds up the weights of all features of each word: the score of each label at each word, row by
 * row (`words × labelCount`). Weights are whole numbers, so that their sum is the same in any order; what depends on one
 * word alone is summed once.
 */
export function labelScorer(emissions: Int16Array): (sentence: SentencePlaces) => Int32Array {
  const rows = rowSums(emissions);
  const put: Put = (template, a, b, c) => rows.note(bucketOf(template, a, b, c));

  const known = new WeakMap<WordForm, Int32Array>();
  const scoresOf = (form: WordForm): Int32Array => {
    const remembered = known.get(form);
    if (remembered !== undefined) return remembered;
    const scores = new Int32Array(wordParts.length * labelCount);
    for (const [part, putPart] of wordParts.entries()) {
      putPart(put, form);
      rows.addTo(scores, part * labelCount);
    }
    known.set(form, scores);
    return scores;
  };
  const nothing = scoresOf(noWord);

  return ({ forms, places }) => {
    const words = forms.map(scoresOf);
    const scores = new Int32Array(places.length * labelCount);
    for (let index = 0; index < places.length; index += 1) {
      const place = places[index] ?? null;
      const start = index * labelCount;
      if (place === null) {
        settleOutside(scores, index);
        continue;
      }
      putPlace(put, place);
      rows.addTo(scores, start);
      const own = words[index] ?? nothing;
      const before = words[index - 1] ?? nothing;
      const after = words[index + 1] ?? nothing;
      const secondBefore = words[index - 2] ?? nothing;
      const secondAfter = words[index + 2] ?? nothing;
      for (let label = 0; label < labelCount; label += 1) {
        scores[start + label] =
          (scores[start + label] ?? 0) +
          (own[label] ?? 0) +
          (before[labelCount + label] ?? 0) +
          (after[2 * labelCount + label] ?? 0) +
          (secondBefore[3 * labelCount + label] ?? 0) +
          (secondAfter[4 * labelCount + label] ?? 0);
      }
    }
    return scores;
  };
}
