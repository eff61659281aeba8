import type { TokenTag } from '../document.js';
import { stage } from '../stage.js';
import { tagWords } from '../wink.js';

export const tagPartsOfSpeech = stage({
  name: 'tag-parts-of-speech',
  requires: ['tokens', 'sentences'],
  provides: 'tags',
  run: ({ tokens, sentences }): readonly TokenTag[] =>
    sentences.flatMap(({ firstToken, endToken }) =>
      tagWords(tokens.slice(firstToken, endToken).map((t) => t.norm)),
    ),
});
