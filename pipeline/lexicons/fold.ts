import { memo } from '../memo.js';
import { type Word, wordFact } from '../word.js';

/**
 * The words of a name as lexicons compare them: without case, diacritics, hyphens, apostrophes, abbreviating dots or
 * British spelling, and with the three long names that news abbreviates most in their short form.
 *
 *     Comprehensive Nuclear-Test-Ban Treaty        →  comprehensive nuclear test ban treaty
 *     Treaty on the Non-Proliferation of …         →  treaty on the nonproliferation of …
 *     United Nations Programme of Action; U.N. …   →  un program of action
 *
 * Both sides of a comparison are folded, so a word that is folded wrongly ("four" → "for") does no harm.
 */
export function foldWords(name: string): readonly string[] {
  const words = foldToken(name);
  if (!words.includes('united') && !words.includes('european')) return words;
  return joinAbbreviated(words.map((word) => ({ word, first: 0, last: 0 }))).map(({ word }) => word);
}

/** A folded word and the tokens it came from. */
export interface FoldedWord {
  readonly word: string;
  readonly first: number;
  readonly last: number;
}

/** Punctuation that may stand within a name without being a part of it. */
const transparent = /^[,'’‘"“”\-‐‑–—()]$/;

/**
 * Folds the tokens of one sentence. Punctuation that no name can hold stays as a word of its own, so that no match
 * crosses it.
 */
export function foldTokens(
  tokens: readonly { readonly word: Word }[],
  from: number,
  end: number,
): readonly FoldedWord[] {
  const folded: FoldedWord[] = [];
  for (let index = from; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    for (const word of foldedOf(token.word)) folded.push({ word, first: index, last: index });
  }
  return joinAbbreviated(folded);
}

/** The words of a token in a sentence: what no name can hold is one as well. */
const foldedOf = wordFact(({ norm }): readonly string[] => {
  const words = foldToken(norm);
  return words.length === 0 && !transparent.test(norm) ? [norm] : words;
});

/** The words of one token: usually one, several where hyphens or slashes hold them together. */
const foldToken = memo((norm): readonly string[] => {
  const lower = norm.toLowerCase();
  if (/^[a-z0-9 ,]*$/.test(lower)) return lower.split(/[ ,]+/).filter(Boolean).map(american);
  const plain = lower
    .normalize('NFD')
    .replace(/['’](?=s(?!\p{L}))/gu, ' ')
    .replace(/[\p{M}.'’‘\u00ad\u200b-\u200d]/gu, '')
    .replace(/\b(non|co|anti|counter|inter|re)[-‐‑](?=\p{L})/gu, '$1')
    .replace(/&/g, ' and ');
  const words = plain.match(/[\p{L}\p{N}]+/gu);
  return words === null ? [] : words.map(american);
});

const irregular = new Map([
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['defence', 'defense'],
  ['licence', 'license'],
  ['centre', 'center'],
  ['marrakech', 'marrakesh'],
]);

function american(word: string): string {
  if (word.length < 5) return word;
  const spelling = irregular.get(word);
  if (spelling !== undefined) return spelling;
  if (word.includes('is')) return word.replace(/is(e|ed|es|ing|ation|ations)$/, 'iz$1');
  return word.includes('our') ? word.replace(/our(s?)$/, 'or$1') : word;
}

const abbreviations: readonly (readonly [first: string, second: string, short: string])[] = [
  ['united', 'nations', 'un'],
  ['united', 'states', 'us'],
  ['european', 'union', 'eu'],
];

function joinAbbreviated(words: readonly FoldedWord[]): readonly FoldedWord[] {
  const joined: FoldedWord[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    const next = words[index + 1];
    if (word === undefined) continue;
    const short = abbreviations.find(([first, second]) => first === word.word && second === next?.word);
    if (short !== undefined && next !== undefined) {
      joined.push({ word: short[2], first: word.first, last: next.last });
      index += 1;
    } else joined.push(word);
  }
  return joined;
}
