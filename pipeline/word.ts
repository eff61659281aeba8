import { memo } from './memo.js';

/** A word apart from the places where it stands: what tokens written alike have in common. */
export interface Word {
  /** See `Token`. */
  readonly norm: string;
  readonly lower: string;
  /** What {@link wordFact} found out, each kind of fact at its own index. */
  readonly facts: unknown[];
}

/** The word that a slice of text is. */
export const wordOf: (slice: string) => Word = memo((slice) => {
  const norm = normalized(slice);
  return { norm, lower: norm.toLowerCase(), facts: [] };
});

let kinds = 0;

/**
 * Makes a question about words whose answer is kept on the word: a token's word is looked up once, when its text is
 * scanned, and the lexicons are asked once a word and not once a token. They are large, and each question to one is
 * several trips to memory.
 *
 * The answer has to depend on nothing but the word, and is never `undefined`. To be called where a module begins: every
 * call takes an index of all words.
 */
export function wordFact<Value>(find: (word: Word) => Value): (word: Word) => Value {
  const kind = kinds;
  kinds += 1;
  return (word) => {
    // The index is this question's alone, so that what stands there is its own answer.
    const known = word.facts[kind] as Value | undefined;
    if (known !== undefined) return known;
    const value = find(word);
    word.facts[kind] = value;
    return value;
  };
}

const plain = /^[\x21-\x7e]*$/;

function normalized(text: string): string {
  if (plain.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑]/g, '-');
}
