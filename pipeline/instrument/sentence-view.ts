import type { Block, PartOfSpeech, Sentence, Token, TokenTag } from '../document.js';
import { wordFact } from '../word.js';

/** One sentence as the instrument rules see it: token indices run from `from` to before `end`. */
export interface SentenceView {
  readonly tokens: readonly Token[];
  readonly tags: readonly TokenTag[];
  readonly from: number;
  readonly end: number;
  /** `title`: nearly every word has a capital, so that capitals say nothing; `upper`: there are no small letters. */
  readonly letterCase: 'sentence' | 'title' | 'upper';
  readonly headline: boolean;
}

/** Tokens; keeps the walks short on text that is no prose. The longest titles of treaties have about fifty words. */
export const longestName = 60;

/** The view of each sentence of a document. */
export function sentenceViews(
  tokens: readonly Token[],
  tags: readonly TokenTag[],
  sentences: readonly Sentence[],
  blocks: readonly Block[],
): readonly SentenceView[] {
  return sentences.map(({ firstToken, endToken, block }) => {
    const kind = blocks[block]?.kind;
    return {
      tokens,
      tags,
      from: firstToken,
      end: endToken,
      letterCase: letterCaseOf(tokens, firstToken, endToken),
      headline: kind === 'headline' || kind === 'heading',
    };
  });
}

function letterCaseOf(tokens: readonly Token[], from: number, end: number): SentenceView['letterCase'] {
  let long = 0;
  let capital = 0;
  let lowerLetters = false;
  for (let index = from; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const kind = lettersOf(token.word);
    if (kind.hasLower) lowerLetters = true;
    if (!kind.isLong || index === from) continue;
    long += 1;
    if (kind.isCapital) capital += 1;
  }
  if (!lowerLetters && long >= 2) return 'upper';
  const stops = /^[.!]$/.test(tokens[end - 1]?.norm ?? '');
  return !stops && long >= 3 && capital / long >= 0.75 ? 'title' : 'sentence';
}

const lettersOf = wordFact(({ norm }) => ({
  hasLower: /\p{Ll}/u.test(norm),
  isLong: norm.length > 3 && /^\p{L}/u.test(norm),
  isCapital: /^\p{Lu}/u.test(norm),
}));

/** The token, or null outside the sentence. */
export function tokenAt(view: SentenceView, index: number): Token | null {
  return index >= view.from && index < view.end ? (view.tokens[index] ?? null) : null;
}

/** The token's lower-case form, or the empty string outside the sentence. */
export function lowerAt(view: SentenceView, index: number): string {
  return tokenAt(view, index)?.lower ?? '';
}

export function partAt(view: SentenceView, index: number): PartOfSpeech | null {
  return index >= view.from && index < view.end ? (view.tags[index]?.pos ?? null) : null;
}

/** True for a word with a capital first letter. */
export function isCapitalAt(view: SentenceView, index: number): boolean {
  const norm = tokenAt(view, index)?.norm;
  return norm !== undefined && /^\p{Lu}/u.test(norm);
}

/** True for a word without any capital letter. */
export function isLowerAt(view: SentenceView, index: number): boolean {
  const norm = tokenAt(view, index)?.norm;
  return norm !== undefined && /^\p{Ll}/u.test(norm);
}

export function isYear(norm: string): boolean {
  return /^(?:1[2-9]|20)\d\d$/.test(norm);
}

/** True where no space stands between the token and the one before it. */
export function isGluedAt(view: SentenceView, index: number): boolean {
  const token = tokenAt(view, index);
  const before = tokenAt(view, index - 1);
  return token !== null && before !== null && token.start === before.end;
}

/** A year, or several: “2030–35”. */
export function isYearRange(norm: string): boolean {
  return /^(?:1[89]|20)\d\d(?:[-–](?:\d\d)?\d\d)?$/.test(norm);
}
