import { type NameWord, readNameWords } from '../names/name-words.js';
import { stage } from '../stage.js';

/** Asks the word lists about every word once, for all who look for names. */
export const lookUpWords = stage({
  name: 'look-up-words',
  requires: ['tokens', 'sentences'],
  provides: 'words',
  run: ({ tokens, sentences }): readonly NameWord[] => readNameWords(tokens, sentences),
});
