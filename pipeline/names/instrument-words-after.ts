import type { Token } from '../document.js';
import { instrumentHead } from '../lexicons/instrument-heads.js';
import type { NameWord } from './name-words.js';

/**
 * True where the words from `from` on finish the name of a law or treaty, so that the word before them begins one.
 *
 *     [Amnesty] Law · the [CHIPS] and Science Act
 */
export function beginsInstrument(
  tokens: readonly Token[],
  words: readonly NameWord[],
  from: number,
): boolean {
  for (let index = from; index < from + 6; index += 1) {
    if (words[index]?.capital === true) {
      if (instrumentHead(tokens[index]?.lower ?? '') !== undefined) return true;
    } else if (!/^(?:and|of|&)$/.test(tokens[index]?.norm ?? '') || words[index + 1]?.capital !== true)
      return false;
  }
  return false;
}
