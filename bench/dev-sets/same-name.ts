import { roleNouns } from '../../pipeline/lexicons/role-nouns.js';

/** Words that are in names of speakers but name nobody. */
const emptyWords: ReadonlySet<string> = new Set(
  'the a an of and in for to at by on from mr mrs ms miss dr sir prof professor lord lady captain general colonel judge he she it they we i you who his her their narrator'.split(
    ' ',
  ),
);

/** The words of a name that tell whose it is. */
function tellingWords(name: string): readonly string[] {
  return (name.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => !emptyWords.has(word));
}

/**
 * True where a set's speaker is named at all: more than a pronoun, a narrator, a description in lower case or an office
 * ("chair of the Water Board"). A description at the start of a sentence has but one capital.
 */
export function namesSomebody(name: string | undefined): boolean {
  if (name === undefined || tellingWords(name).length === 0 || isOffice(name)) return false;
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word) && tellingWords(word).length > 0);
  if (!/^[\p{Lu}\p{N}]/u.test(words.at(-1) ?? '')) return false;
  return capitals.length > 1 || (capitals.length === 1 && (words.length === 1 || capitals[0] !== words[0]));
}

/**
 * True where the text writes a word of the name with a capital within a sentence: a set names narrators and strangers
 * whom the excerpt never does.
 */
export function isNamedIn(text: string, name: string | undefined): boolean {
  const words = new Set(tellingWords(name ?? ''));
  return [...text.matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{M}]+/gu)].some(([word]) =>
    words.has(word.toLowerCase()),
  );
}

function isOffice(name: string): boolean {
  const holder = /^(.*?)\s(?:of|at|for)\s/u.exec(name)?.[1]?.split(' ').at(-1);
  return holder !== undefined && roleNouns.has(holder.toLowerCase());
}

/**
 * True where a predicted name is the set's: the last word of a predicted name (which for people is the surname)
 * or all its words stand in the set's names, or all of the set's words stand in one predicted name.
 */
export function isSameName(predicted: readonly string[], gold: readonly string[]): boolean {
  const known = new Set(gold.flatMap(tellingWords));
  return predicted.some((name) => {
    const words = tellingWords(name);
    const last = words.at(-1);
    if (last === undefined) return false;
    const mine = new Set(words);
    return (
      known.has(last) ||
      gold.some((each) => tellingWords(each).length > 0 && tellingWords(each).every((word) => mine.has(word)))
    );
  });
}
