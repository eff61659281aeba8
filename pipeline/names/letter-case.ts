import type { Sentence, Token } from '../document.js';

/**
 * What capital letters tell in a sentence: `sentence`, they mark names; `title`, every longer word has one; `upper`,
 * there are only capitals. In the last two a capital says nothing.
 */
export type CaseStyle = 'sentence' | 'title' | 'upper';

/** Words below this length are lower case in titles too. */
const longWord = 4;
/** Fewer long words than this don't tell a title from a row of names. */
const enoughWords = 4;

export function caseStyle(tokens: readonly Token[], sentence: Sentence): CaseStyle {
  let long = 0;
  let capitalised = 0;
  let upper = 0;
  let lettered = 0;
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const norm = tokens[index]?.norm ?? '';
    if (!/^\p{L}/u.test(norm)) continue;
    lettered += 1;
    if (isUpper(norm)) upper += 1;
    if (norm.length < longWord) continue;
    long += 1;
    if (isCapitalised(norm)) capitalised += 1;
  }
  if (lettered >= 3 && upper / lettered > 0.7) return 'upper';
  return long >= enoughWords && capitalised / long > 0.75 ? 'title' : 'sentence';
}

/** Begins with a capital letter, or with a lower-case article or elision before one: "al-Assad", "d'Estaing". */
export function isCapitalised(norm: string): boolean {
  return /^(?:(?:al|el|an|as|ar|ad|ash|at|ul|ibn|bin)-|[dlo]'|de|mac)?\p{Lu}/u.test(norm);
}

/** Capital letters only, two at least, digits and `&.-/` allowed. */
export function isUpper(norm: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}&./-]+$/u.test(norm) && /\p{Lu}.*\p{Lu}/u.test(norm);
}
