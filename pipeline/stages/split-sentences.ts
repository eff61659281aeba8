import type { Sentence } from '../document.js';
import { stage } from '../stage.js';

export const splitSentences = stage({
  name: 'split-sentences',
  requires: ['blocks', 'marks', 'tokens'],
  provides: 'sentences',
  run: ({ tokens }): readonly Sentence[] => {
    const sentences: Sentence[] = [];
    let firstToken = 0;
    for (const [index, token] of tokens.entries()) {
      const next = tokens[index + 1];
      const after = tokens[index + 2];
      const closes = next !== undefined && /^["”’]$/.test(next.text) && next.start === token.end;
      const follower = closes ? after : next;
      const stops =
        /^[.?!…]$/.test(token.text) && follower !== undefined && /^["“‘']?\p{Lu}/u.test(follower.text);
      const endToken = stops && closes ? index + 2 : index + 1;
      if (endToken <= firstToken) continue;
      const edge = next === undefined || next.block !== token.block;
      if (!stops && !edge) continue;
      const first = tokens[firstToken];
      const last = tokens[endToken - 1];
      if (first === undefined || last === undefined) continue;
      sentences.push({ start: first.start, end: last.end, block: first.block, firstToken, endToken });
      firstToken = endToken;
    }
    return sentences;
  },
});
