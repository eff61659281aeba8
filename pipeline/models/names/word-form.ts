import { type Word, wordFact } from '../../word.js';
import { type ClusterIds, clustersOf } from './clusters.js';
import { evidenceOf } from './evidence.js';
import { hashOf } from './hash.js';

/** What the features read of a word by itself; strings are hashed. */
export interface WordForm extends ClusterIds {
  readonly norm: number;
  readonly lower: number;
  readonly shape: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly capital: boolean;
  readonly lowerCase: boolean;
  /** See {@link evidenceOf}. */
  readonly evidence: number;
}

/** Stands for the words before and after a sentence. */
export const noWord: WordForm = {
  norm: 1,
  lower: 1,
  shape: 1,
  prefix2: 1,
  prefix3: 1,
  suffix1: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  capital: false,
  lowerCase: false,
  evidence: 0,
  coarse: 0,
  middle: 0,
  fine: 0,
};

/** The form of a word. */
export const wordForm: (word: Word) => WordForm = wordFact(({ norm, lower }) => {
  return {
    norm: hashOf(norm),
    lower: hashOf(lower),
    shape: hashOf(shapeOf(norm)),
    prefix2: hashOf(lower.slice(0, 2)),
    prefix3: hashOf(lower.slice(0, 3)),
    suffix1: hashOf(lower.slice(-1)),
    suffix2: hashOf(lower.slice(-2)),
    suffix3: hashOf(lower.slice(-3)),
    suffix4: hashOf(lower.slice(-4)),
    capital: /^\p{Lu}/u.test(norm),
    lowerCase: /^\p{Ll}/u.test(norm),
    evidence: evidenceOf({ norm, lower }),
    ...clustersOf(lower),
  };
});

/** "McDonald's" → XxXxx'x: letters and digits by class, at most two alike in a row. */
function shapeOf(word: string): string {
  return word
    .slice(0, 16)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, '9')
    .replace(/(.)\1+/gu, '$1$1')
    .replace(/[^Xx9.'&-]/gu, '_');
}
