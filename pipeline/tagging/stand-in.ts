import type { PartOfSpeech } from '../document.js';
import { guessPartOfSpeech, lemmaOfUnknown } from './unknown-word.js';

/** What the tagger reads in place of a word, and what is settled before it reads. */
export interface StandIn {
  /** A form that the tagger knows, or one of a few that stand for all unknown words of one part of speech. */
  readonly form: string;
  /** The part of speech where the word's shape settles it; null where the tagger decides. */
  readonly pos: PartOfSpeech | null;
  /** The lemma where the form's would be wrong; null where the tagger decides. */
  readonly lemma: string | null;
}

/** No word is read that is longer: the tagger's time is quadratic in it. In UTF-16 code units. */
const longestWord = 64;

/**
 * Invented words, each of which the tagger takes for its part of speech when it meets it. They stand for all words
 * that it doesn't know, so that nothing it reads ever changes what it knows.
 */
const unknown = {
  ADJ: 'blorpous',
  ADV: 'blorply',
  NOUN: 'blorption',
  PROPN: 'Blorp',
  VERB: 'blorped',
  gerund: 'blorping',
} as const;
const anyNumber = '12';

/** Shortened words and the words that they stand for. Source: own list. */
const longForms = new Map([
  ["'em", 'them'],
  ["'n'", 'and'],
  ["'n", 'and'],
  ["'til", 'until'],
  ["'tis", 'it'],
  ["'twas", 'it'],
]);

/** Word parts that make an adjective of what they follow with a hyphen, beside those in -ed. Source: own list. */
const adjectiveTail =
  /^(?:.*ed|led|run|held|born|made|built|torn|old|long|wide|free|like|style|based|bound|level|scale|term|time|year|range|class|profile|friendly|wing|speaking)$/;
const nounTail = /^(?:making|building|keeping|taking|trafficking|sharing|laundering|finding|planning)$/;
const adjectiveHead =
  /^(?:anti|pro|pre|post|non|multi|inter|intra|counter|cross|trans|ultra|semi|much|well|so)$/;

/** What stands in for a word in the tagger's reading; depends on nothing but the word and what the tagger was built with. */
export function standInFor(word: string, isKnown: (form: string) => boolean): StandIn {
  if (/^[a-z]{1,24}$/.test(word) && isKnown(word)) return read(word);
  if (word.length > longestWord) return settled(unknown.PROPN, 'X', word);
  if (!/[\p{L}\p{N}]/u.test(word)) return mark(word, isKnown);
  if (isKnown(word)) return read(word);
  if (/\p{N}/u.test(word)) return withDigits(word);
  if (/^(?:[@#]|https?:|ftp:|www\.)|@/i.test(word)) return settled(unknown.PROPN, 'X', word);
  const lower = word.toLowerCase();
  const long = longForms.get(lower);
  if (long !== undefined) return read(long);
  if (/^(?:[A-Z][a-z]+|[A-Z]+)$/.test(word) && isKnown(lower)) return read(word);
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  if (plain !== word && isKnown(plain)) return read(plain);
  if (word.includes('-')) return hyphenated(word, isKnown);
  if (/^\P{L}*\p{Lu}/u.test(word) || /['’]\p{Lu}/u.test(word)) return settled(unknown.PROPN, null, lower);
  if (!/\p{Ll}/u.test(word)) return settled(unknown.PROPN, 'X', word);
  const pos = guessPartOfSpeech(lower);
  const form = pos === 'VERB' && lower.endsWith('ing') ? unknown.gerund : unknown[pos];
  return settled(form, null, lemmaOfUnknown(lower, pos, isKnown));
}

function read(form: string): StandIn {
  return { form, pos: null, lemma: null };
}

function settled(form: string, pos: PartOfSpeech | null, lemma: string): StandIn {
  return { form, pos, lemma };
}

function mark(word: string, isKnown: (form: string) => boolean): StandIn {
  if (/^[\p{P}`]+$/u.test(word) && !/^[%&@#*/\\]$/.test(word))
    return settled(isKnown(word) ? word : ',', 'PUNCT', word);
  return isKnown(word) ? read(word) : settled('%', 'SYM', word);
}

function withDigits(word: string): StandIn {
  if (/^[\p{N}.,:/]+$/u.test(word)) return settled(anyNumber, 'NUM', word);
  if (/^[0-9]+(?:st|nd|rd|th)$/i.test(word)) return settled(unknown.ADJ, 'ADJ', word);
  if (/^'?[0-9]+s$/i.test(word)) return settled(unknown.NOUN, 'NOUN', word);
  if (/^[0-9].*-\p{Ll}/u.test(word)) return settled(unknown.ADJ, 'ADJ', word);
  return /^[0-9'.,]/.test(word)
    ? settled(anyNumber, 'NUM', word)
    : settled(unknown.PROPN, 'PROPN', word.toLowerCase());
}

function hyphenated(word: string, isKnown: (form: string) => boolean): StandIn {
  const lower = word.toLowerCase();
  const joined = lower.replaceAll('-', '');
  const head = lower.slice(0, lower.indexOf('-'));
  const last = word.slice(word.lastIndexOf('-') + 1);
  if (/^\P{Ll}/u.test(last) || last === '') return settled(unknown.PROPN, null, lower);
  if (isKnown(joined)) return read(joined);
  if (adjectiveTail.test(last) || adjectiveHead.test(head)) return settled(unknown.ADJ, null, lower);
  if (/^\p{Lu}/u.test(word) && !isKnown(head)) return settled(unknown.PROPN, null, lower);
  if (nounTail.test(last)) return settled(unknown.NOUN, null, lower);
  if (last.endsWith('ing')) return settled(unknown.ADJ, null, lower);
  return isKnown(last) ? settled(last, null, lower) : settled(unknown.NOUN, null, lower);
}
