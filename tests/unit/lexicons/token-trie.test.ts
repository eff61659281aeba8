import { describe, expect, test } from 'vitest';
import type { Token } from '../../../pipeline/document.js';
import { lateTokenTrie, tokenTrie } from '../../../pipeline/lexicons/token-trie.js';
import { wordOf } from '../../../pipeline/word.js';

const divide = (name: string) => name.match(/(?:\p{L}\.){2,}|'s\b|[\p{L}\p{N}&]+|\S/gu) ?? [];
const tokensOf = (text: string) =>
  divide(text).map((part, index): Token => {
    const word = wordOf(part);
    return { word, norm: word.norm, lower: word.lower, text: part, block: 0, start: index, end: index + 1 };
  });

describe('lateTokenTrie', () => {
  const names = [
    'A',
    'A B',
    'U.S. Steel',
    'U.N.',
    'Marlow',
    "Marlow's Bread",
    'AT&T',
    'Émile Frères',
    "'s Avond",
  ];
  const named = names.map((name) => [name, name] as const);
  const late = lateTokenTrie(named, divide, 'norm');
  const early = tokenTrie(
    named.map(([name, value]) => [divide(name), value] as const),
    'norm',
  );

  test.each([...names, 'A C', 'U.S. Navy', 'U', 'AT', "Marlow's", 'Émile', 'Another', '', "'s"])(
    'finds in %j what the whole trie finds',
    (text) => {
      const tokens = tokensOf(text);
      const [first] = tokens;
      expect(late.longestAt(tokens, 0, tokens.length)).toEqual(early.longestAt(tokens, 0, tokens.length));
      if (first !== undefined) expect(late.begins(first)).toBe(early.begins(first));
    },
  );

  test.each(names)('finds %j', (name) => {
    const tokens = tokensOf(name);
    expect(late.longestAt(tokens, 0, tokens.length)).toEqual({ endToken: tokens.length, value: name });
  });
});
