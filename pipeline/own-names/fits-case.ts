import { isCommonWord } from '../lexicons/name-evidence.js';

/**
 * True where the text's letter case may be the list's. Small letters of the list fit any; a capital needs a capital;
 * an acronym needs its capitals, but where it is long and no everyday word its first will do.
 *
 *     list "Blue Door"  →  "Blue Door", "BLUE DOOR"
 *     list "sea pact"   →  "sea pact", "Sea Pact", "SEA PACT"
 *     list "UNESCO"     →  "UNESCO", "Unesco";    list "WHO"  →  "WHO" alone
 */
export function fitsCase(listed: string, written: string): boolean {
  if (!/^\p{Lu}/u.test(listed) || listed === 'The') return true;
  if (!/^\p{Lu}/u.test(written)) return false;
  if (!isAcronym(listed) || !/\p{Ll}/u.test(written)) return true;
  return listed.length > 3 && !isCommonWord(listed.toLowerCase());
}

export function isAcronym(piece: string): boolean {
  return /^(?:\p{Lu}[.&\p{N}]*){2,}$/u.test(piece);
}
