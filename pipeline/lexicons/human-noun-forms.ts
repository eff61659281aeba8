import { type HumanNoun, humanNounFacts, irregularPlurals } from './human-nouns.js';

export interface HumanNounForm extends HumanNoun {
  readonly singular: string;
  readonly plural: boolean;
}

/**
 * What a lower-case word says of people, or null where it names none: `spokeswomen` → spokeswoman, female, plural.
 * Words that the lexicon lacks are told by their ending: -man, -woman, -person, -ologist.
 */
export function humanNoun(lower: string): HumanNounForm | null {
  const word = lower
    .replace(/^.*-(?=(?:chair(?:man|woman)?|president|founder|chief|editor|leader|captain)s?$)/, '')
    .replace(/^((?:grand)?(?:mum|mom|mam|mother|dad|father|parent)s?)-of-\p{L}+$/u, '$1');
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
  const ending = endings.find(({ suffix }) => word.length >= suffix.length + 3 && word.endsWith(suffix));
  return ending === undefined || notMen.has(word) ? null : ending.facts;
}

const endings: readonly { readonly suffix: string; readonly facts: HumanNoun }[] = [
  { suffix: 'woman', facts: { gender: 'female', families: [] } },
  { suffix: 'man', facts: { gender: 'male', families: [] } },
  { suffix: 'person', facts: { gender: null, families: [] } },
  { suffix: 'ologist', facts: { gender: null, families: ['expert'] } },
];

const notMen: ReadonlySet<string> = new Set([
  'german',
  'roman',
  'ottoman',
  'norman',
  'talisman',
  'shaman',
  'caiman',
]);
