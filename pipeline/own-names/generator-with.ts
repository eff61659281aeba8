import { generator } from '../generator.js';
import type { OwnLexicon } from './own-lexicon.js';

/** What made an output: a list of own names is a part of its rules. */
export function generatorWith({
  hash,
}: OwnLexicon): typeof generator | (Omit<typeof generator, 'rules'> & { rules: string }) {
  return hash === '' ? generator : { ...generator, rules: `${generator.rules}+${hash.slice(0, 16)}` };
}
