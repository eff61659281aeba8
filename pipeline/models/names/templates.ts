import type { CapitalRun } from './capital-runs.js';
import { cue } from './document-cues.js';
import type { WordForm } from './word-form.js';

/**
 * Takes one feature: the number of its template and up to three values. The number is a part of the feature's hash, so
 * that weights hold for these numbers only.
 */
export type Put = (template: number, a: number, b: number, c: number) => void;

/** Number of templates: every word has one feature of each. */
export const templateCount = 81;

/** One word among its neighbours. */
export interface WordPlace {
  readonly word: WordForm;
  readonly before: WordForm;
  readonly after: WordForm;
  readonly secondBefore: WordForm;
  readonly secondAfter: WordForm;
  /** The row of capitalised words that holds the word. */
  readonly run: CapitalRun;
  /** Hashed parts of speech. */
  readonly pos: number;
  readonly posBefore: number;
  readonly posAfter: number;
  /** 1 for the first word of a sentence, else 0. */
  readonly opens: number;
  /** What the words are elsewhere in the document, see {@link cue}. */
  readonly cues: number;
  readonly cuesBefore: number;
  readonly cuesAfter: number;
  /** What the rules proposed, see `rule-hints.ts`. */
  readonly rule: number;
  readonly hint: number;
  readonly hintBefore: number;
  readonly hintAfter: number;
}

/** What a word says of itself wherever it stands: the word, its parts, shape, word lists and clusters. */
export function putWord(put: Put, w: WordForm): void {
  put(1, 0, 0, 0);
  put(2, w.norm, 0, 0);
  put(3, w.lower, 0, 0);
  put(13, w.prefix2, 0, 0);
  put(14, w.prefix3, 0, 0);
  put(15, w.suffix1, 0, 0);
  put(16, w.suffix2, 0, 0);
  put(17, w.suffix3, 0, 0);
  put(18, w.suffix4, 0, 0);
  put(19, w.suffix3, w.shape, 0);
  put(20, w.prefix2, w.shape, 0);
  put(23, w.shape, 0, 0);
  put(32, w.evidence, 0, 0);
  put(38, w.evidence, w.shape, 0);
  put(57, w.coarse, 0, 0);
  put(58, w.middle, 0, 0);
  put(59, w.fine, 0, 0);
  put(68, w.middle, w.shape, 0);
  put(69, w.fine, w.shape, 0);
  put(72, w.coarse, w.evidence, 0);
}

/** What a word says of the one after it. */
export function putWordBefore(put: Put, p: WordForm): void {
  put(4, p.lower, 0, 0);
  put(33, p.evidence, 0, 0);
  put(60, p.coarse, 0, 0);
  put(61, p.middle, 0, 0);
  put(62, p.fine, 0, 0);
}

/** What a word says of the one before it. */
export function putWordAfter(put: Put, n: WordForm): void {
  put(5, n.lower, 0, 0);
  put(34, n.evidence, 0, 0);
  put(63, n.coarse, 0, 0);
  put(64, n.middle, 0, 0);
  put(65, n.fine, 0, 0);
}

/** What a word says of the second after it. */
export function putSecondBefore(put: Put, pp: WordForm): void {
  put(6, pp.lower, 0, 0);
  put(66, pp.middle, 0, 0);
}

/** What a word says of the second before it. */
export function putSecondAfter(put: Put, nn: WordForm): void {
  put(7, nn.lower, 0, 0);
  put(67, nn.middle, 0, 0);
}

/** What a row of capitalised words says of each of its words. */
export function putRun(put: Put, run: CapitalRun): void {
  put(46, run.last, 0, 0);
  put(47, run.first, 0, 0);
  put(48, run.evidence, run.length, 0);
  put(49, run.before, 0, 0);
  put(50, run.after, 0, 0);
  put(51, run.before, run.length, 0);
  put(52, run.after, run.length, 0);
  put(53, run.evidence, run.before, 0);
  put(54, run.evidence, run.after, 0);
}

/** What a word is in its row. */
export function putInRun(put: Put, run: CapitalRun, w: WordForm): void {
  put(55, run.last, w.evidence, 0);
  put(56, run.first, w.evidence, 0);
}

/** The parts of speech of a word and its neighbours. */
export function putPartsOfSpeech(put: Put, { pos, posBefore, posAfter }: WordPlace): void {
  put(27, pos, 0, 0);
  put(28, posBefore, pos, 0);
  put(29, pos, posAfter, 0);
  put(30, posBefore, pos, posAfter);
}

/** What a word and its neighbours say together, the document of the word, and the rules of it. */
export function putPlace(put: Put, place: WordPlace): void {
  const { word: w, before: p, after: n, secondBefore: pp, opens, pos, cues, rule, hint } = place;
  const { cuesBefore, cuesAfter, hintBefore, hintAfter } = place;
  put(8, p.lower, w.lower, 0);
  put(9, w.lower, n.lower, 0);
  put(10, p.lower, n.lower, 0);
  put(11, p.norm, w.shape, 0);
  put(12, w.shape, n.norm, 0);
  put(21, p.suffix3, w.shape, 0);
  put(22, n.suffix3, w.shape, 0);
  put(24, p.shape, w.shape, 0);
  put(25, w.shape, n.shape, 0);
  put(26, p.shape, w.shape, n.shape);
  put(31, opens, w.shape, pos);
  put(35, p.evidence, w.evidence, 0);
  put(36, w.evidence, n.evidence, 0);
  put(37, p.evidence, w.evidence, n.evidence);
  put(39, pp.evidence, p.lower, 0);
  put(40, opens, cues & cue.lowerCase, cues & cue.capitalInside);
  put(41, cues, 0, 0);
  put(42, cues, w.evidence, 0);
  put(43, cues, p.shape, n.shape);
  put(44, cuesAfter, 0, 0);
  put(45, cuesBefore, 0, 0);
  put(70, p.middle, w.middle, 0);
  put(71, w.middle, n.middle, 0);
  put(73, p.coarse, w.coarse, n.coarse);
  put(74, p.middle, w.shape, n.middle);
  put(75, rule, 0, 0);
  put(76, hint, 0, 0);
  put(77, hintBefore, 0, 0);
  put(78, hintAfter, 0, 0);
  put(79, hint, w.middle, 0);
  put(80, hintBefore, hint, hintAfter);
  put(81, rule, cues, 0);
}
