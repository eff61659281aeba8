import type { Token } from '../document.js';
import type { NameWord } from './name-words.js';

/** Where the edges of a name are looked for: the article's tokens, what the lists say of each, and the bounds of the sentence. */
export interface NameGround {
  readonly tokens: readonly Token[];
  readonly words: readonly NameWord[];
  readonly firstToken: number;
  readonly endToken: number;
}

/** More words than this before the head or in one complement are a sentence in capitals, not a name. */
export const longestPart = 7;
