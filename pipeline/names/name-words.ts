import type { Sentence, Token } from '../document.js';
import { isHonorific } from '../lexicons/honorifics.js';
import {
  isCalendarOrEventWord,
  isCommonWord,
  isDemonym,
  isGivenName,
  isPlace,
  isSentenceOpener,
  isSurname,
  isWellKnownSurname,
  isWordAndName,
  longestPlaceFrom,
} from '../lexicons/name-evidence.js';
import { organizationHeads } from '../lexicons/organization-heads.js';
import { placeHeads } from '../lexicons/places.js';
import { isRoleNoun, roleNouns } from '../lexicons/role-nouns.js';
import { wordFact } from '../word.js';
import { isCapitalised, isUpper } from './letter-case.js';

/** What the lists and the letters say of one token. */
export interface NameWord {
  readonly capital: boolean;
  readonly upper: boolean;
  readonly opener: boolean;
  /** An everyday word, or one that the article writes in lower case elsewhere. */
  readonly common: boolean;
  readonly given: boolean;
  /** A given name that is a word or place as well. */
  readonly ambiguousGiven: boolean;
  readonly surname: boolean;
  readonly wellKnown: boolean;
  /** Part of a place's name. */
  readonly place: boolean;
  readonly demonym: boolean;
  readonly calendar: boolean;
  readonly role: boolean;
  readonly honorific: boolean;
  readonly head: boolean;
}

const lowerCaseWord: NameWord = {
  capital: false,
  upper: false,
  opener: false,
  common: true,
  given: false,
  ambiguousGiven: false,
  surname: false,
  wellKnown: false,
  place: false,
  demonym: false,
  calendar: false,
  role: false,
  honorific: false,
  head: false,
};
const lowerCaseRole: NameWord = { ...lowerCaseWord, role: true };

/** Asks the lists about every token. O(tokens). */
export function readNameWords(tokens: readonly Token[], sentences: readonly Sentence[]): readonly NameWord[] {
  const lowerCased = wordsInLowerCase(tokens);
  const inPlace = markPlaces(tokens, sentences);
  return tokens.map(({ word, lower }, index): NameWord => {
    const known = readWord(word);
    if (!known.capital) return known;
    const isLowerElsewhere = lowerCased.has(lower);
    if (!isLowerElsewhere && inPlace[index] === 0) return known;
    return {
      ...known,
      place: inPlace[index] === 1,
      common: known.common || isLowerElsewhere,
      ambiguousGiven: known.ambiguousGiven || (known.given && isLowerElsewhere),
    };
  });
}

/** Ranks, offices and shortened titles whose letters mean other things as well. */
const ranksInLetters: ReadonlySet<string> = new Set([
  'PC',
  'DS',
  'DI',
  'WPC',
  'CS',
  'PS',
  'CAS',
  'SP',
  'DSP',
  'Ven.',
  'ACP',
  'AIG',
  'ASP',
  'CSP',
  'DCI',
  'DCP',
  'DIG',
  'IGP',
  'SSP',
]);

/** What the lists say of a word wherever it stands. */
const readWord = wordFact(({ norm, lower }): NameWord => {
  if (!isCapitalised(norm)) return isRoleNoun(lower) ? lowerCaseRole : lowerCaseWord;
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const given = isGivenName(norm);
  const surname = isSurname(norm);
  const wordAndName = isWordAndName(norm);
  return {
    capital: true,
    upper: isUpper(norm),
    opener: isSentenceOpener(lower),
    common: isCommonWord(lower) && !given && !surname,
    given,
    ambiguousGiven: given && (wordAndName || isPlace(norm)),
    surname,
    wellKnown: isWellKnownSurname(norm),
    place: false,
    demonym: isDemonym(norm),
    calendar: isCalendarOrEventWord(norm) && !(wordAndName && given),
    role: isRoleNoun(lower),
    honorific: (isHonorific(bare) && !(isUpper(norm) && bare.length < 3)) || ranksInLetters.has(norm),
    head: organizationHeads.has(lower),
  };
});

/** Words of three letters or more that the article writes in lower case. */
function wordsInLowerCase(tokens: readonly Token[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { norm, lower } of tokens) if (norm === lower && norm.length > 2) seen.add(lower);
  return seen;
}

const beginsUpper = wordFact(({ norm }) => /^\p{Lu}/u.test(norm));

/** 1 for each token inside a place's name, listed or built on a word such as "Street" or "River". */
function markPlaces(tokens: readonly Token[], sentences: readonly Sentence[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (const { firstToken, endToken } of sentences) {
    for (let index = firstToken; index < endToken; index += 1) {
      const token = tokens[index];
      if (token === undefined || !beginsUpper(token.word)) continue;
      const length = placeLength(tokens, index, endToken);
      marks.fill(1, index, index + length);
      if (
        length === 0 &&
        placeHeads.has(token.lower) &&
        index > firstToken &&
        !isSurnameAfterGiven(tokens, index)
      ) {
        markPlaceBefore(tokens, index, firstToken, marks);
      }
      if (length > 1) index += length - 1;
    }
  }
  return marks;
}

/** Words of the longest place's name that the word begins. */
const placeReach = wordFact(({ norm }) => longestPlaceFrom(norm));

function placeLength(tokens: readonly Token[], from: number, end: number): number {
  const first = tokens[from];
  const limit = first === undefined ? from : Math.min(end, from + placeReach(first.word));
  let name = '';
  let longest = 0;
  for (let index = from; index < limit; index += 1) {
    const norm = tokens[index]?.norm ?? '';
    name = name === '' ? norm : `${name} ${norm}`;
    if (isPlace(name)) longest = index + 1 - from;
  }
  return longest;
}

/** "Ana [Hill]" is a person. */
function isSurnameAfterGiven(tokens: readonly Token[], head: number): boolean {
  return isSurname(tokens[head]?.norm ?? '') && isGivenName(tokens[head - 1]?.norm ?? '');
}

/** "Orange [County]": the capitalised words before the head belong to the place. */
function markPlaceBefore(tokens: readonly Token[], head: number, first: number, marks: Uint8Array): void {
  let start = head;
  while (start > first && head - start < 3) {
    const before = tokens[start - 1];
    if (before === undefined || !/^\p{Lu}\p{Ll}/u.test(before.norm) || isSentenceOpener(before.lower)) break;
    if (roleNouns.has(before.lower) || organizationHeads.has(before.lower)) break;
    start -= 1;
  }
  if (start < head) marks.fill(1, start, head + 1);
}
