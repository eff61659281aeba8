import { pluralSurnames } from '../lexicons/plural-surnames.js';

const nominalEnding = /(?:[^sui]s|tion|sion|ing|ity|ness|ship|ism)$/;
const others = new Set(['police', 'government', 'aid']);

/**
 * The lower-case form of a sentence's first word where its capital is due to its place alone: "Officials said". The
 * tagger takes every such noun for a name. Null where the word may be one: followed by a capital, a plural surname.
 */
export function openingForm(
  word: string,
  next: string | undefined,
  isKnown: (form: string) => boolean,
): string | null {
  const lower = word.toLowerCase();
  if (!/^[A-Z][a-z]{2,}$/.test(word) || next === undefined || !/^(?!of$)\p{Ll}/u.test(next)) return null;
  if (!nominalEnding.test(lower) && !others.has(lower)) return null;
  return isKnown(word) || !isKnown(lower) || pluralSurnames.has(lower) ? null : lower;
}
