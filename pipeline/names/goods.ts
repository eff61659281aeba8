import type { Token } from '../document.js';
import type { TokenRange } from './token-range.js';

/**
 * True where a firm's name stands for one of what it makes or runs: it has an indefinite article or an owner, and is the
 * last word of its phrase.
 *
 *     a stolen [Kia] · in her [Ford] and · a [Tesco] near
 */
export function isGoods(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  const next = tokens[end]?.norm ?? '.';
  if (end - first > 1 || !afterGoods.test(next)) return false;
  const isOne = (index: number) => determiners.test(tokens[index]?.norm ?? '');
  const before = tokens[first - 1]?.norm ?? '';
  return isOne(first - 1) || (isOne(first - 2) && /^\p{Ll}{3,}$/u.test(before) && !prepositions.test(before));
}

const determiners = /^(?:[Aa]n?|her|his|my|our|their|your)$/;
const prepositions =
  /^(?:about|against|at|by|for|from|in|into|like|of|on|over|than|through|to|under|versus|via|with)$/;
const afterGoods = /^(?:[.,;:)]|and|at|before|from|in|into|near|on|outside|parked|that|to|was|when|with)$/;
