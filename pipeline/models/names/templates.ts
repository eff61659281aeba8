import type { WordForm } from './word-form.js';

/**
 * Takes one feature: the number of its template and up to three values. The number is a part of the feature's hash, so
 * that weights hold for these numbers only.
 */
export type Put = (template: number, a: number, b: number, c: number) => void;

/** Number of templates: every word has one feature of each. */
export const templateCount = 47;

/** One word among its neighbours. */
export interface WordPlace {
  readonly word: WordForm;
  readonly before: WordForm;
  readonly after: WordForm;
  readonly secondBefore: WordForm;
  readonly secondAfter: WordForm;
  /** Hashed parts of speech. */
  readonly pos: number;
  readonly posBefore: number;
  readonly posAfter: number;
  /** 1 for the first word of a sentence, else 0. */
  readonly opens: number;
  /** What the word is elsewhere in the document, see `document-cues.ts`. */
  readonly cues: number;
  /** What the rules proposed, see `rule-hints.ts`. */
  readonly rule: number;
  readonly hint: number;
}

/** What a word says of itself wherever it stands: the word, its parts, shape, word lists and clusters. */
export function putWord(put: Put, w: WordForm): void {
  put(1, 0, 0, 0);
  put(2, w.norm, 0, 0);
  put(3, w.lower, 0, 0);
  put(4, w.prefix2, 0, 0);
  put(5, w.prefix3, 0, 0);
  put(6, w.suffix1, 0, 0);
  put(7, w.suffix2, 0, 0);
  put(8, w.suffix3, 0, 0);
  put(9, w.suffix4, 0, 0);
  put(10, w.suffix3, w.shape, 0);
  put(11, w.prefix2, w.shape, 0);
  put(12, w.shape, 0, 0);
  put(13, w.evidence, 0, 0);
  put(14, w.evidence, w.shape, 0);
  put(15, w.coarse, 0, 0);
  put(16, w.middle, 0, 0);
  put(17, w.fine, 0, 0);
  put(18, w.middle, w.shape, 0);
  put(19, w.fine, w.shape, 0);
  put(20, w.coarse, w.evidence, 0);
}

/** What a word says of the one after it. */
export function putWordBefore(put: Put, p: WordForm): void {
  put(21, p.lower, 0, 0);
  put(22, p.evidence, 0, 0);
  put(23, p.coarse, 0, 0);
  put(24, p.middle, 0, 0);
  put(25, p.fine, 0, 0);
}

/** What a word says of the one before it. */
export function putWordAfter(put: Put, n: WordForm): void {
  put(26, n.lower, 0, 0);
  put(27, n.evidence, 0, 0);
  put(28, n.coarse, 0, 0);
  put(29, n.middle, 0, 0);
  put(30, n.fine, 0, 0);
}

/** What a word says of the second after it. */
export function putSecondBefore(put: Put, pp: WordForm): void {
  put(31, pp.lower, 0, 0);
  put(32, pp.middle, 0, 0);
}

/** What a word says of the second before it. */
export function putSecondAfter(put: Put, nn: WordForm): void {
  put(33, nn.lower, 0, 0);
  put(34, nn.middle, 0, 0);
}

/** What a word and its neighbours say together, the document of the word, and the rules of it. */
export function putPlace(put: Put, place: WordPlace): void {
  const { word: w, before: p, after: n, opens, pos, posBefore, posAfter, cues, rule, hint } = place;
  put(35, p.lower, w.lower, 0);
  put(36, w.lower, n.lower, 0);
  put(37, p.shape, w.shape, 0);
  put(38, w.shape, n.shape, 0);
  put(39, p.shape, w.shape, n.shape);
  put(40, pos, 0, 0);
  put(41, posBefore, pos, 0);
  put(42, pos, posAfter, 0);
  put(43, posBefore, pos, posAfter);
  put(44, opens, w.shape, pos);
  put(45, cues, 0, 0);
  put(46, rule, 0, 0);
  put(47, hint, 0, 0);
}
