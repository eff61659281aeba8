import type { TokenTag } from '../document.js';

/** One place in a sentence. */
interface Place {
  readonly words: readonly string[];
  readonly tags: readonly TokenTag[];
  readonly index: number;
}

/** What the tagger gets wrong often in news, and what it ought to have said. */
interface Correction {
  readonly description: string;
  /** The right tag, or null where the correction doesn't apply. */
  readonly apply: (place: Place) => TokenTag | null;
}

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const subjects = wordSet(
  'it he she that there here what who where how everything everybody everyone nobody nothing',
);
const participlesOfHave = wordSet('been got had become gone');
const verbsLikeNouns = new Map([
  ['states', 'state'],
  ['notes', 'note'],
  ['estimates', 'estimate'],
  ['stresses', 'stress'],
  ['stipulates', 'stipulate'],
]);
const leads = wordSet(
  'analyst attorney author counsel designer detective developer engineer inspector investigator lawyer negotiator organiser organizer prosecutor researcher scientist singer writer',
);
const capitalized = /^\p{Lu}\p{M}*\p{Ll}/u;

const isClitic = (word: string | undefined) => word === "'s" || word === "'S";

/** "a", or "a brief", before the word at `at`. */
function opensIndefinite(words: readonly string[], tags: readonly TokenTag[], at: number): boolean {
  const article = tags[at - 1]?.pos === 'ADJ' ? at - 2 : at - 1;
  return /^(?:a|an)$/i.test(words[article] ?? '');
}

const corrections: readonly Correction[] = [
  {
    description: "it's, he's, there's: a verb, not a possessive",
    apply: ({ words, index }) => {
      if (!isClitic(words[index]) || !subjects.has(words[index - 1]?.toLowerCase() ?? '')) return null;
      return { pos: 'AUX', lemma: participlesOfHave.has(words[index + 1] ?? '') ? 'have' : 'be' };
    },
  },
  {
    description: "let's: us",
    apply: ({ words, index }) =>
      isClitic(words[index]) && /^let$/i.test(words[index - 1] ?? '') ? { pos: 'PRON', lemma: 'us' } : null,
  },
  {
    description: 'the report states that: a verb',
    apply: ({ words, tags, index }) => {
      const lemma = verbsLikeNouns.get(words[index] ?? '');
      const subject = tags[index - 1]?.pos;
      if (lemma === undefined || words[index + 1] !== 'that') return null;
      return subject === 'NOUN' || subject === 'PROPN' ? { pos: 'VERB', lemma } : null;
    },
  },
  {
    description: 'says lead author Eva Berg: no verb',
    apply: ({ words, tags, index }) =>
      words[index] === 'lead' &&
      tags[index]?.pos === 'VERB' &&
      leads.has((words[index + 1] ?? '').replace(/s$/, '')) &&
      tags[index - 1]?.pos !== 'PRON' &&
      words[index - 1] !== 'to'
        ? { pos: 'ADJ', lemma: 'lead' }
        : null,
  },
  {
    description: 'in a brief televised address: a noun',
    apply: ({ words, tags, index }) => {
      const word = words[index] ?? '';
      const isBase = tags[index]?.pos === 'VERB' && tags[index]?.lemma === word;
      return isBase && /ed$/.test(words[index - 1] ?? '') && opensIndefinite(words, tags, index - 1)
        ? { pos: 'NOUN', lemma: word }
        : null;
    },
  },
  {
    description: 'Yvette Cooper, Clean Air Act, Rolling Stone: part of a name',
    apply: ({ words, tags, index }) => {
      const word = words[index] ?? '';
      const pos = tags[index]?.pos;
      if (pos !== 'VERB' && pos !== 'NOUN' && pos !== 'ADJ') return null;
      if (index === 0 || !capitalized.test(word)) return null;
      const afterName = tags[index - 1]?.pos === 'PROPN' && capitalized.test(words[index - 1] ?? '');
      const beforeName = capitalized.test(words[index + 1] ?? '') && tags[index - 1]?.pos !== 'PUNCT';
      const misread = afterName || (pos === 'VERB' && beforeName);
      return misread ? { pos: 'PROPN', lemma: word.toLowerCase() } : null;
    },
  },
];

const longFunctionWords = wordSet(
  'about after against amid among around before behind between beyond despite during from into like near onto over past since than that their through toward towards under until upon when where while with within without',
);

/** In a headline that capitalizes its words a capital shows no name. */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word) && !longFunctionWords.has(word));
  return long.length > 2 && long.every((word) => /^\p{Lu}/u.test(word));
}

/** The tags of one sentence with the tagger's known mistakes put right. Linear. */
export function corrected(words: readonly string[], tags: readonly TokenTag[]): readonly TokenTag[] {
  const active = isTitleCase(words) ? corrections.slice(0, -1) : corrections;
  const result = [...tags];
  for (let index = 0; index < words.length; index += 1) {
    const place = { words, tags: result, index };
    for (const { apply } of active) {
      const tag = apply(place);
      if (tag !== null) result[index] = tag;
    }
  }
  return result;
}
