import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech, TokenTag } from './document.js';
import { corrected } from './tagging/corrections.js';
import { openingForm } from './tagging/opening-word.js';
import { type StandIn, standInFor } from './tagging/stand-in.js';
import { type Word, wordFact, wordOf } from './word.js';

/** What is used of wink-nlp; its own types demand of `out` a function that its own helpers are not. */
interface Wink {
  readDoc(text: string): {
    tokens(): { out(): string[]; out(helper: unknown): string[] };
    isOOV(word: string): boolean;
  };
  readonly its: { readonly pos: unknown; readonly lemma: unknown };
}

/** How many words are read at once. */
const pieceLength = 400;

/**
 * Part of speech and lemma of each word of one sentence, one entry a word.
 *
 * wink-nlp keeps every new word that it reads, with what it took it for at first sight, so that its answers depend on
 * what it read before; its time is quadratic in a word's length; and it changes or drops some characters. Therefore it
 * reads only words that its lexicon has, in small or capital letters, and a few that stand for all others
 * ({@link standInFor}). The same words give the same tags, whatever was read before.
 */
export function tagWords(words: readonly Word[]): readonly TokenTag[] {
  const tags: TokenTag[] = [];
  const opening = words.findIndex(({ norm }) => /\p{L}/u.test(norm));
  for (let from = 0; from < words.length; from += pieceLength) {
    tagPiece(words.slice(from, from + pieceLength), from === 0 ? opening : -1, tags);
  }
  return corrected(
    words.map(({ norm }) => norm),
    tags,
  );
}

/** @param opening index of the sentence's first word, -1 where the piece doesn't hold it */
function tagPiece(words: readonly Word[], opening: number, tags: TokenTag[]): void {
  const { wink, isKnown } = load();
  const standIns = words.map((word, index) => {
    const lower = index === opening ? openingForm(word.norm, words[index + 1]?.norm, isKnown) : null;
    return standIn(lower === null ? word : wordOf(lower));
  });
  const tokens = wink.readDoc(standIns.map(({ form }) => form).join(' ')).tokens();
  const parts = tokens.out(wink.its.pos);
  const lemmas = tokens.out(wink.its.lemma);
  const isDivided = parts.length > standIns.length;
  const values = isDivided ? tokens.out() : [];
  let at = 0;
  for (const standIn of standIns) {
    tags.push(tagOf(standIn, parts[at], lemmas[at]));
    at = isDivided ? nextWord(standIn, values, at) : at + 1;
  }
}

/** The index after the tokens of one form: wink divides contractions (do|n't), the first part stands for the word. */
function nextWord({ form }: StandIn, values: readonly string[], at: number): number {
  let next = at;
  for (let length = 0; length < form.length && next < values.length; next += 1)
    length += values[next]?.length ?? 0;
  return next;
}

function tagOf(
  { form, pos, lemma }: StandIn,
  readPos: string | undefined,
  readLemma: string | undefined,
): TokenTag {
  return { pos: pos ?? partOfSpeech(readPos), lemma: lemma ?? (readLemma ?? form).toLowerCase() };
}

const partsOfSpeech = new Map<string, PartOfSpeech>(
  (
    [
      'ADJ',
      'ADP',
      'ADV',
      'AUX',
      'CCONJ',
      'DET',
      'INTJ',
      'NOUN',
      'NUM',
      'PART',
      'PRON',
      'PROPN',
      'PUNCT',
      'SCONJ',
      'SYM',
      'VERB',
      'X',
    ] as const
  ).map((pos) => [pos, pos]),
);

function partOfSpeech(tag: string | undefined): PartOfSpeech {
  return partsOfSpeech.get(tag ?? '') ?? 'X';
}

interface Loaded {
  readonly wink: Wink;
  /** True for the words of the lexicon that wink came with. */
  readonly isKnown: (word: string) => boolean;
}

/** Built once, on first use: the model takes a fifth of a second, which importing this file must not. */
let loaded: Loaded | null = null;

function load(): Loaded {
  if (loaded === null) {
    const wink: Wink = winkNLP(model, ['pos']);
    const lexicon = wink.readDoc('');
    const isKnown = (word: string) => !lexicon.isOOV(word);
    loaded = { wink, isKnown };
  }
  return loaded;
}

const standIn = wordFact(({ norm }) => standInFor(norm, load().isKnown));
