import { wordOf } from '../word.js';
import { scanTokens } from './scan-tokens.js';

/** The words of a name or phrase, divided as an article's are and in the form that rules match. */
export function wordsOf(phrase: string): readonly string[] {
  const words: string[] = [];
  scanTokens(phrase, 0, phrase.length, new Map(), (start, end) => {
    words.push(wordOf(phrase.slice(start, end)).norm);
  });
  return words;
}
