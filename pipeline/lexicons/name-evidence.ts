import { cities } from './cities.js';
import { compromiseTerms } from './compromise.js';
import { demonyms as moreDemonyms } from './demonyms.js';
import { everydayWords } from './everyday-words.js';
import { femaleNames, maleNames, neutralNames } from './given-names.js';
import {
  familyNamesFirst,
  moreFemaleNames,
  moreMaleNames,
  moreSurnames,
  wellKnownSurnames,
  wordsThatAreNames,
} from './known-names.js';
import { calendarAndEventWords, sentenceOpeners } from './name-stop-words.js';
import { places as morePlaces } from './places.js';
import { policyTopics } from './policy-topics.js';
import { roleModifiers } from './role-nouns.js';
import { surnames as listedSurnames } from './surnames.js';

/*
 * What the word lists say of a word, whatever the letter case and diacritics: one small question a function. A word may
 * be several things at once ("Jordan": given name, surname, place); the rules weigh that.
 */

export type Gender = 'female' | 'male';

/** Letters that no decomposition takes apart. */
const foreignLetters: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
]);

const female = folded(compromiseTerms('FemaleName'), femaleNames, moreFemaleNames);
const male = folded(compromiseTerms('MaleName'), maleNames, moreMaleNames);
const eitherGender = folded(compromiseTerms('FirstName'), neutralNames);
const family = folded(compromiseTerms('LastName'), listedSurnames, moreSurnames, wellKnownSurnames);
const familyFirst = folded(familyNamesFirst);
const famous = folded(wellKnownSurnames);
const wordNames = folded(wordsThatAreNames);
const demonyms = folded(compromiseTerms('Demonym'), moreDemonyms);
const placeNames = folded(compromiseTerms('Place', 'City', 'Country', 'Region'), cities, morePlaces);
const wordsOfPlaces: ReadonlyMap<string, number> = lengthsByFirstWord(placeNames);
const calendar = folded(calendarAndEventWords);
const nameTags = compromiseTerms(
  'FirstName',
  'MaleName',
  'FemaleName',
  'LastName',
  'Person',
  'Place',
  'City',
  'Country',
  'Region',
  'Demonym',
  'ProperNoun',
  'Organization',
  'SportsTeam',
);
const commonWords: ReadonlySet<string> = new Set([
  ...[
    ...compromiseTerms(
      'Adjective',
      'Adverb',
      'Infinitive',
      'PastTense',
      'PresentTense',
      'Gerund',
      'Singular',
      'Plural',
      'Uncountable',
      'Actor',
      'Noun',
      'Preposition',
      'Conjunction',
      'Determiner',
      'Pronoun',
      'Modal',
      'QuestionWord',
    ),
  ].filter((word) => !nameTags.has(word)),
  ...roleModifiers,
  ...policyTopics,
  ...everydayWords,
]);

/** A word as the lists compare it: lower case, without diacritics, `'` for every apostrophe. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z]*$/.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[’‘]/g, "'")
        .replace(/[łøđðßæœı]/g, (letter) => foreignLetters.get(letter) ?? letter);
}

function lengthsByFirstWord(names: Iterable<string>): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const name of names) {
    const words = name.split(' ');
    const [first = ''] = words;
    lengths.set(first, Math.max(lengths.get(first) ?? 0, words.length));
  }
  return lengths;
}

function folded(...lists: readonly Iterable<string>[]): ReadonlySet<string> {
  const set = new Set<string>();
  for (const list of lists) for (const word of list) set.add(fold(word));
  return set;
}

/** A given name of any language; of a hyphenated one the first part counts ("Kwai-keung"). */
export function isGivenName(word: string): boolean {
  const key = fold(word);
  return isGiven(key) || (key.includes('-') && isGiven(key.slice(0, key.indexOf('-'))));
}

function isGiven(key: string): boolean {
  return female.has(key) || male.has(key) || eitherGender.has(key) || wordNames.has(key);
}

/** The gender of those who bear a given name; undefined where both do or nobody knows. */
export function givenNameGender(word: string): Gender | undefined {
  const key = fold(word);
  const isFemale = female.has(key);
  const isMale = male.has(key);
  if (isFemale === isMale) return undefined;
  return isFemale ? 'female' : 'male';
}

/** A given name that is an everyday word or a place too: "Will", "Grace", "Georgia". */
export function isWordAndName(word: string): boolean {
  return wordNames.has(fold(word));
}

/** A family name of any language; of a hyphenated one any part counts. */
export function isSurname(word: string): boolean {
  const key = fold(word);
  return family.has(key) || (key.includes('-') && key.split('-').some((part) => family.has(part)));
}

/** A family name of a language that puts it before the given name. */
export function putsFamilyFirst(word: string): boolean {
  return familyFirst.has(fold(word));
}

/** One or two short syllables, hyphenated or not, as Chinese, Korean and Vietnamese given names are written. */
export function looksEastAsian(word: string): boolean {
  return /^\p{Lu}\p{Ll}{0,7}(?:-\p{L}\p{Ll}{0,5}){0,2}$/u.test(word);
}

/** A family name so well known that news uses it without introduction. */
export function isWellKnownSurname(word: string): boolean {
  return famous.has(fold(word));
}

/** The name of a place, of one word or several divided by single spaces. */
export function isPlace(name: string): boolean {
  return placeNames.has(fold(name));
}

/** Words of the longest place's name that begins with a word; 0 where none does. */
export function longestPlaceFrom(word: string): number {
  return wordsOfPlaces.get(fold(word)) ?? 0;
}

/** A nationality, people or regional adjective; "-based", "-born" and the like after it don't matter. */
export function isDemonym(word: string): boolean {
  const key = fold(word);
  return demonyms.has(key) || (key.includes('-') && demonyms.has(key.slice(0, key.indexOf('-'))));
}

/** A month, day, feast, creed, point of the compass or event word: capitalised, and no name. */
export function isCalendarOrEventWord(word: string): boolean {
  return calendar.has(fold(word));
}

/** An everyday English word that is not listed as a name as well. Lower case. */
export function isCommonWord(lower: string): boolean {
  return (
    commonWords.has(lower) || (lower.length > 4 && lower.endsWith('s') && commonWords.has(lower.slice(0, -1)))
  );
}

/** A word that opens sentences and no names: "earlier", "but". Lower case. */
export function isSentenceOpener(lower: string): boolean {
  return sentenceOpeners.has(lower);
}
