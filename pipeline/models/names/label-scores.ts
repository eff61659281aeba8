import type { CapitalRun } from './capital-runs.js';
import { bucketOf } from './hash.js';
import { labelCount, outside } from './labels.js';
import {
  type Put,
  putInRun,
  putPartsOfSpeech,
  putPlace,
  putRun,
  putSecondAfter,
  putSecondBefore,
  putWord,
  putWordAfter,
  putWordBefore,
} from './templates.js';
import { noWord, type WordForm } from './word-form.js';
import type { SentencePlaces } from './word-places.js';

/** What a word says of itself and of its neighbours, in the order of their scores, and how far from it they stand. */
const wordParts = [putWord, putWordBefore, putWordAfter, putSecondBefore, putSecondAfter] as const;
const partDistances = [0, -1, 1, -2, 2] as const;

const impossible = -1_000_000_000;

/**
 * Makes a reader that adds up the weights of all features of each word: the score of each label at each word, row by
 * row (`words × labelCount`). Weights are whole numbers, so that their sum is the same in any order; what depends on one
 * word alone, or on one row of capitalised words, is summed once.
 */
export function labelScorer(emissions: Int16Array): (sentence: SentencePlaces) => Int32Array {
  let target: Int32Array = new Int32Array(0);
  let row = 0;
  const put: Put = (template, a, b, c) => {
    addRow(target, row, emissions, bucketOf(template, a, b, c) * labelCount);
  };

  const known = new WeakMap<WordForm, Int32Array>();
  const scoresOf = (form: WordForm): Int32Array => {
    const remembered = known.get(form);
    if (remembered !== undefined) return remembered;
    target = new Int32Array(wordParts.length * labelCount);
    for (const [part, putPart] of wordParts.entries()) {
      row = part * labelCount;
      putPart(put, form);
    }
    known.set(form, target);
    return target;
  };

  return ({ forms, places }) => {
    const nothing = scoresOf(noWord);
    const words = forms.map(scoresOf);
    const scores = new Int32Array(places.length * labelCount);
    const ofRun = new Int32Array(labelCount);
    let run: CapitalRun | null = null;
    for (const [index, place] of places.entries()) {
      const start = index * labelCount;
      if (place === null) {
        scores.fill(impossible, start, start + labelCount);
        scores[start + outside] = 0;
        continue;
      }
      if (place.run !== run) {
        run = place.run;
        target = ofRun.fill(0);
        row = 0;
        putRun(put, run);
      }
      addRow(scores, start, ofRun, 0);
      for (const [part, distance] of partDistances.entries())
        addRow(scores, start, words[index + distance] ?? nothing, part * labelCount);
      target = scores;
      row = start;
      putInRun(put, place.run, place.word);
      putPartsOfSpeech(put, place);
      putPlace(put, place);
    }
    return scores;
  };
}

function addRow(scores: Int32Array, to: number, others: Int32Array | Int16Array, from: number): void {
  for (let label = 0; label < labelCount; label += 1)
    scores[to + label] = (scores[to + label] ?? 0) + (others[from + label] ?? 0);
}
