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
  type WordPlace,
} from './templates.js';
import type { WordForm } from './word-form.js';

/** What a word says of itself and of its neighbours, in the order of their scores. */
const wordParts = [putWord, putWordBefore, putWordAfter, putSecondBefore, putSecondAfter] as const;

const impossible = -1_000_000_000;

/**
 * Makes a reader that adds up the weights of all features of each word: the score of each label at each word, row by
 * row (`words × labelCount`). Weights are whole numbers, so that their sum is the same in any order; what depends on one
 * word alone, or on one row of capitalised words, is summed once.
 */
export function labelScorer(emissions: Int16Array): (places: readonly (WordPlace | null)[]) => Int32Array {
  const scoresOfWords = new WeakMap<WordForm, Int32Array>();
  let target: Int32Array = new Int32Array(0);
  let row = 0;

  const put: Put = (template, a, b, c) => {
    addRow(target, row, emissions, bucketOf(template, a, b, c) * labelCount);
  };

  const addTo = (scores: Int32Array, at: number) => {
    target = scores;
    row = at;
  };

  const addWord = (form: WordForm, part: number) => {
    let known = scoresOfWords.get(form);
    if (known === undefined) {
      known = new Int32Array(wordParts.length * labelCount);
      const [scores, at] = [target, row];
      for (const [index, putPart] of wordParts.entries()) {
        addTo(known, index * labelCount);
        putPart(put, form);
      }
      addTo(scores, at);
      scoresOfWords.set(form, known);
    }
    addRow(target, row, known, part * labelCount);
  };

  return (places) => {
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
        addTo(ofRun.fill(0), 0);
        putRun(put, run);
      }
      addTo(scores, start);
      addRow(scores, start, ofRun, 0);
      addWord(place.word, 0);
      addWord(place.before, 1);
      addWord(place.after, 2);
      addWord(place.secondBefore, 3);
      addWord(place.secondAfter, 4);
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
