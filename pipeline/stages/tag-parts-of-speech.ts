import type { TokenTag } from '../document.js';
import { stage } from '../stage.js';
import { tagWords } from '../wink.js';

/** Tags each sentence by itself, so that what stands in one never changes the tags of another. */
export const tagPartsOfSpeech = stage({
  name: 'tag-parts-of-speech',
  requires: ['tokens', 'sentences'],
  provides: 'tags',
  run: ({ tokens, sentences }): readonly TokenTag[] => {
    const tags: TokenTag[] = [];
    for (const { firstToken, endToken } of sentences) {
      const words = tokens.slice(firstToken, endToken).map(({ word }) => word);
      for (const tag of tagWords(words)) tags.push(tag);
    }
    return tags;
  },
});
