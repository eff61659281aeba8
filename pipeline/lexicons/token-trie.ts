import type { Token } from '../document.js';

/**
 * A lexicon of names of several words, walked word by word. Most nodes have one child, so that it gets a map only with
 * the second: that halves the time and the memory that a lexicon of titles costs.
 */
interface Node<Value> {
  word: string | null;
  child: Node<Value> | null;
  more: Map<string, Node<Value>> | null;
  value: Value | undefined;
}

function nodeAfter<Value>(node: Node<Value>, word: string): Node<Value> | undefined {
  return node.word === word ? (node.child ?? undefined) : node.more?.get(word);
}

function emptyNode<Value>(): Node<Value> {
  return { word: null, child: null, more: null, value: undefined };
}

export interface WordTrie<Value> {
  /** True where some name begins with the word. */
  begins(word: string): boolean;
  /**
   * Every name that starts at `words[from]` and ends before `end`, the shortest first.
   * O(length of the longest name), whatever the lexicon's size.
   */
  matchesAt(
    words: readonly string[],
    from: number,
    end: number,
  ): readonly { readonly end: number; readonly value: Value }[];
}

export interface TokenTrie<Value> {
  /** True where some name begins with the word. */
  begins(word: Pick<Token, MatchKey>): boolean;
  /**
   * The longest name that starts at token `from` and ends before token `end`; null where there is none.
   * O(length of the longest name), whatever the lexicon's size.
   */
  longestAt(
    tokens: readonly Token[],
    from: number,
    end: number,
  ): { readonly endToken: number; readonly value: Value } | null;
}

/** What of a token is compared: `norm` keeps case, `lower` ignores it. */
export type MatchKey = 'norm' | 'lower';

/** Builds a trie from names that were tokenized as the articles are. A name that comes twice keeps its first value. */
export function tokenTrie<Value>(
  names: Iterable<readonly [words: readonly string[], value: Value]>,
  key: MatchKey,
): TokenTrie<Value> {
  const root = trieOf(names);
  return {
    begins: (word) => nodeAfter(root, word[key]) !== undefined,
    longestAt(tokens, from, end) {
      let node: Node<Value> | undefined = root;
      let longest: { endToken: number; value: Value } | null = null;
      for (let index = from; index < end && node !== undefined; index += 1) {
        const token = tokens[index];
        node = token === undefined ? undefined : nodeAfter(node, token[key]);
        if (node?.value !== undefined) longest = { endToken: index + 1, value: node.value };
      }
      return longest;
    },
  };
}

/**
 * The same for thousands of names of which an article meets dozens: a name is divided into words once a word comes that
 * begins with the same plain letters and figures. `divide` must not cut within those.
 */
export function lateTokenTrie<Value>(
  names: Iterable<readonly [name: string, value: Value]>,
  divide: (name: string) => readonly string[],
  key: MatchKey,
): TokenTrie<Value> {
  const waiting = new Map<string, (readonly [name: string, value: Value])[]>();
  for (const named of names) {
    const opening = openingOf(named[0]);
    const group = waiting.get(opening);
    if (group === undefined) waiting.set(opening, [named]);
    else group.push(named);
  }
  const tries = new Map<string, TokenTrie<Value>>();
  const trieFor = (word: Pick<Token, MatchKey>): TokenTrie<Value> | undefined => {
    const opening = openingOf(word[key]);
    const group = waiting.get(opening);
    if (group !== undefined) {
      const divided = group.map(([name, value]) => [divide(name), value] as const);
      tries.set(opening, tokenTrie(divided, key));
      waiting.delete(opening);
    }
    return tries.get(opening);
  };
  return {
    begins: (word) => trieFor(word)?.begins(word) ?? false,
    longestAt(tokens, from, end) {
      const first = from < end ? tokens[from] : undefined;
      return first === undefined ? null : (trieFor(first)?.longestAt(tokens, from, end) ?? null);
    },
  };
}

/** Empty where the text begins with another letter or a mark. */
function openingOf(text: string): string {
  return /^[A-Za-z0-9]*/.exec(text)?.[0] ?? '';
}

/** Builds a trie over plain words, for lexicons that are matched after a normalization of their own. */
export function wordTrie<Value>(
  names: Iterable<readonly [words: readonly string[], value: Value]>,
): WordTrie<Value> {
  const root = trieOf(names);
  return {
    begins: (word) => nodeAfter(root, word) !== undefined,
    matchesAt(words, from, end) {
      const matches: { end: number; value: Value }[] = [];
      let node: Node<Value> | undefined = root;
      for (let index = from; index < end && node !== undefined; index += 1) {
        const word = words[index];
        node = word === undefined ? undefined : nodeAfter(node, word);
        if (node?.value !== undefined) matches.push({ end: index + 1, value: node.value });
      }
      return matches;
    },
  };
}

function trieOf<Value>(names: Iterable<readonly [words: readonly string[], value: Value]>): Node<Value> {
  const root: Node<Value> = emptyNode();
  for (const [words, value] of names) {
    let node = root;
    for (const word of words) {
      let next = nodeAfter(node, word);
      if (next === undefined) {
        next = emptyNode();
        if (node.word === null) {
          node.word = word;
          node.child = next;
        } else {
          node.more ??= new Map();
          node.more.set(word, next);
        }
      }
      node = next;
    }
    node.value ??= value;
  }
  return root;
}
