import { irregularVerbs } from './irregular-verbs.js';

/** What a verb form can be: `said` is past or participle, `put` is all but present and -ing. */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'ing';

/** Verbs of more than one syllable, or with a final y or w, that double their last consonant all the same. */
const doubling = new Set(
  'begin forget regret deadpan acquit format recap retrofit admit rebut submit permit commit concur confer infer refer prefer demur aver rebel compel repel expel propel'.split(
    ' ',
  ),
);

const shortVowelThenConsonant = /^[^aeiou]*[aeiou][bdgklmnprtvz]$/;

const britishDoubling = /[^aeiou][aeiou]l$/;

/** Every form of an English verb; both spellings where British and American differ (signalled, signaled). */
export function inflect(lemma: string): readonly (readonly [string, VerbForm])[] {
  const [past = null, ...participles] = irregularVerbs.get(lemma) ?? [];
  const stems = stemsBeforeVowel(lemma);
  const forms: (readonly [string, VerbForm])[] = [
    [lemma, 'base'],
    [presentOf(lemma), 'present'],
    ...stems.map((stem) => [`${stem}ing`, 'ing'] as const),
  ];
  if (past === null) {
    for (const stem of stems) forms.push([pastOf(lemma, stem), 'past'], [pastOf(lemma, stem), 'participle']);
  } else {
    forms.push([past, 'past'], ...participles.map((participle) => [participle, 'participle'] as const));
  }
  return forms;
}

function stemsBeforeVowel(lemma: string): readonly string[] {
  const last = lemma.at(-1) ?? '';
  if (/(?:ee|oe|ye)$/.test(lemma)) return [lemma];
  if (/ie$/.test(lemma)) return [`${lemma.slice(0, -2)}y`];
  if (/e$/.test(lemma)) return [lemma === 'be' ? lemma : lemma.slice(0, -1)];
  if (doubling.has(lemma) || shortVowelThenConsonant.test(lemma)) return [lemma + last];
  if (/^qui[pzt]$/.test(lemma)) return [lemma + last];
  return britishDoubling.test(lemma) ? [lemma, lemma + last] : [lemma];
}

function presentOf(lemma: string): string {
  if (lemma === 'have') return 'has';
  if (lemma === 'be') return 'is';
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^o]o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function pastOf(lemma: string, stem: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return /(?:e|ie)$/.test(lemma) ? `${lemma}d` : `${stem}ed`;
}
