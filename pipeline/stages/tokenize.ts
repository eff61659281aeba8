import type { MarkedRegion, Token } from '../document.js';
import { stage } from '../stage.js';
import { scanTokens } from '../tokenization/scan-tokens.js';
import { wordOf } from '../word.js';

/**
 * Cuts each block into words, numbers and punctuation marks, with their exact offsets. Linear.
 *
 * A clitic ('s, 're) is a token of its own, n't stays with its verb; hyphenated words, symbols (A/RES/70/1), addresses
 * and abbreviations with their stop are one token each. White space, control and invisible characters between words
 * belong to none.
 */
export const tokenize = stage({
  name: 'tokenize',
  requires: ['blocks', 'marks'],
  provides: 'tokens',
  run: ({ article: { text }, blocks, marks }): readonly Token[] => {
    const tokens: Token[] = [];
    const markEnds = endsByStart(marks);
    for (const [block, { start, end }] of blocks.entries()) {
      scanTokens(text, start, end, markEnds, (from, to) => {
        const slice = text.slice(from, to);
        const word = wordOf(slice);
        const { norm, lower } = word;
        tokens.push({ start: from, end: to, text: slice, norm, lower, word, block });
      });
    }
    return tokens;
  },
});

function endsByStart(marks: readonly MarkedRegion[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const { open, close } of marks) {
    if (open !== null) ends.set(open.start, open.end);
    if (close !== null) ends.set(close.start, close.end);
  }
  return ends;
}
