import type { Candidate, Sentence, Token } from '../document.js';
import { tokenTrie } from '../lexicons/token-trie.js';
import type { NameReading } from '../models/names/name-tagger.js';
import { firstEndingAfter } from '../span.js';
import type { NameWord } from './name-words.js';

type Range = Pick<NameReading, 'type' | 'first' | 'end'>;

interface View {
  readonly tokens: readonly Token[];
  readonly words: readonly NameWord[];
  readonly sentences: readonly Sentence[];
}

/**
 * People and bodies that the article names elsewhere, where they open a sentence and the tagger passed over them
 * or took them for something else: a capital tells little there. Of a body's name of several words the first stands for it, of a person's the last, where
 * no list has the word for anything else and all readings of the article agree. O(tokens).
 *
 *     [Sunvale Retail Holdings] was sold … [Sunvale], which fell … · said [MercyOne] … [MercyOne] is part of …
 */
export function repeatedReadings(
  { tokens, words, sentences }: View,
  readings: readonly NameReading[],
  candidates: readonly Candidate[],
): readonly NameReading[] {
  const openings = new Set(sentences.map((sentence) => opening(tokens, sentence)));
  const isDoubtful = ({ first, end }: Range) => end - first === 1 && openings.has(first);
  const settled = readings.filter((reading) => !isDoubtful(reading));
  const read = [...settled, ...candidates.flatMap((candidate) => rangeOf(tokens, candidate))];
  const names = agreedNames(tokens, words, read);
  if (names.size === 0) return readings;
  const trie = tokenTrie(
    [...names].map(([name, type]) => [name.split(' '), type] as const),
    'norm',
  );
  const taken = new Uint8Array(tokens.length);
  for (const { first, end } of read) taken.fill(1, first, end);
  const found = new Map<number, NameReading>();
  for (const [sentence, { firstToken, endToken }] of sentences.entries()) {
    const first = opening(tokens, { firstToken });
    const match = taken[first] === 1 ? null : trie.longestAt(tokens, first, endToken);
    if (match === null || taken[match.endToken - 1] === 1) continue;
    const end = match.endToken;
    const isWhole = words[end]?.capital !== true && tokens[end]?.norm !== '&';
    if (isWhole) found.set(first, { type: match.value, first, end, sentence });
  }
  return [...readings.filter(({ first }) => !found.has(first)), ...found.values()].sort(
    (a, b) => a.first - b.first,
  );
}

/** The first word of a sentence, after a quotation mark. */
function opening(tokens: readonly Token[], { firstToken }: Pick<Sentence, 'firstToken'>): number {
  return /^["'“‘«]$/.test(tokens[firstToken]?.text ?? '') ? firstToken + 1 : firstToken;
}

function rangeOf(tokens: readonly Token[], { type, form, start, end }: Candidate): readonly Range[] {
  if (type === 'instrument' || form !== 'name') return [];
  const first = firstEndingAfter(tokens, start);
  return [{ type, first, end: firstEndingAfter(tokens, end - 1) + 1 }];
}

/** The names that may come again, with the one type that every reading gives them. */
function agreedNames(
  tokens: readonly Token[],
  words: readonly NameWord[],
  read: readonly Range[],
): ReadonlyMap<string, 'person' | 'organization'> {
  const types = new Map<string, NameReading['type'] | null>();
  const note = (name: string, type: NameReading['type']) => {
    const known = types.get(name);
    types.set(name, known === undefined || known === type ? type : null);
  };
  for (const { type, first, end } of read) {
    const isOne = end - first === 1;
    const short = type === 'person' ? end - 1 : first;
    if (!isOne) note(nameOf(tokens, first, end), type);
    if (isDistinct(words[short], type)) note(tokens[short]?.norm ?? '', type);
    else if (isOne) types.set(nameOf(tokens, first, end), null);
  }
  const agreed = new Map<string, 'person' | 'organization'>();
  for (const [name, type] of types) if (type === 'person' || type === 'organization') agreed.set(name, type);
  return agreed;
}

function nameOf(tokens: readonly Token[], first: number, end: number): string {
  return tokens
    .slice(first, end)
    .map(({ norm }) => norm)
    .join(' ');
}

/** No list has the word for anything else. */
function isDistinct(word: NameWord | undefined, type: NameReading['type']): boolean {
  if (word?.capital !== true || word.common || word.opener || word.place || word.demonym || word.calendar)
    return false;
  if (word.role || word.honorific || word.head || word.given) return false;
  return type === 'person' || !word.surname;
}
