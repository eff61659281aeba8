import { type HumanNoun, humanNounFacts, irregularPlurals } from '../lexicons/human-nouns.js';

export interface HumanNounForm extends HumanNoun {
  readonly singular: string;
  readonly plural: boolean;
}

/**
 * What a lower-case word says of people, or null where it names none: `spokeswomen` → spokeswoman, female, plural.
 * Words that the lexicon lacks are told by their ending: -man, -woman, -person, -ologist.
 */
export function humanNoun(lower: string): HumanNounForm | null {
  const word = lower.replace(
    /^.*-(?=(?:chair(?:man|woman)?|president|founder|chief|editor|leader|captain)s?$)/,
    '',
  );
  for (const singular of singulars(word)) {
    const facts = humanNounFacts.get(singular) ?? factsByEnding(singular);
    if (facts !== null) return { ...facts, singular, plural: singular !== word && !word.endsWith('-old') };
  }
  return null;
}

function singulars(word: string): readonly string[] {
  const irregular = irregularPlurals.get(word);
  return [
    word,
    ...(irregular === undefined ? [] : [irregular]),
    ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : []),
    ...(word.endsWith('es') ? [word.slice(0, -2)] : []),
    ...(word.endsWith('s') && !word.endsWith('ss') ? [word.slice(0, -1)] : []),
    ...(word.endsWith('men') ? [`${word.slice(0, -3)}man`] : []),
    ...(word.endsWith('-olds') ? ['year-old'] : []),
    ...(word.endsWith('-old') ? ['year-old'] : []),
  ];
}

function factsByEnding(word: string): HumanNoun | null {
  if (/\p{L}{3}woman$/u.test(word)) return { gender: 'female', families: [] };
  if (/\p{L}{3}man$/u.test(word) && !notMen.has(word)) return { gender: 'male', families: [] };
  if (/\p{L}{3}(?:person|ologist)$/u.test(word)) return { gender: null, families: ['expert'] };
  return null;
}

const notMen: ReadonlySet<string> = new Set(['german', 'roman', 'ottoman', 'norman', 'talisman', 'shaman']);
