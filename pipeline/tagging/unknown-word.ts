/** The open classes: an unknown word is one of these. */
export type OpenClass = 'ADJ' | 'ADV' | 'NOUN' | 'VERB';

/** Endings that tell the class of a word, the first that fits. Source: own list. */
const endings: readonly (readonly [ending: RegExp, pos: OpenClass])[] = [
  [/ly$/, 'ADV'],
  [/(?:ous|ful|less|able|ible|ical|ional|ish|ive|ary|esque|ic)$/, 'ADJ'],
  [/(?:ing|ed|ise|ize|ify|ises|izes|ifies)$/, 'VERB'],
];

/** The class of a word in lower case that no lexicon has, by its ending; a noun where that tells nothing. */
export function guessPartOfSpeech(lower: string): OpenClass {
  return endings.find(([ending]) => ending.test(lower))?.[1] ?? 'NOUN';
}

/** The lemma of such a word by its ending, the stem checked against the words that are known. */
export function lemmaOfUnknown(lower: string, pos: OpenClass, isKnown: (form: string) => boolean): string {
  if (pos === 'NOUN') {
    if (/[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
    if (/(?:s|x|z|ch|sh)es$/.test(lower)) return lower.slice(0, -2);
    return /[^sui]s$/.test(lower) ? lower.slice(0, -1) : lower;
  }
  const stem = pos === 'VERB' ? /^(.{2,}?)(?:ing|ed|es)$/.exec(lower)?.[1] : undefined;
  if (stem === undefined) return lower;
  const undoubled = /([^aeiouls])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return [`${stem}e`, stem, undoubled].find(isKnown) ?? stem;
}
