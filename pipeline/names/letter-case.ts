import type { Sentence, Token } from '../document.js';
import { isCommonWord, isSentenceOpener } from '../lexicons/name-evidence.js';
import { wordFact } from '../word.js';

/**
 * What capital letters tell in a sentence: `sentence`, they mark names; `title`, every longer word has one; `upper`,
 * there are only capitals. In the last two a capital says nothing.
 */
export type CaseStyle = 'sentence' | 'title' | 'upper';

/** Words below this length are lower case in titles too. */
const longWord = 4;
/** Fewer everyday words than this in capitals don't make a title: names hold one or two. */
const enoughWords = 3;

/** Share of capitals among everyday words that makes a title; a full stop speaks for running text. */
const titleShare = 0.7;
const stoppedShare = 0.95;

/**
 * The style of a sentence. A title is told by everyday words in capitals where hardly any is in lower case; a row of
 * names has capitals too, but few everyday words.
 */
export function caseStyle(tokens: readonly Token[], sentence: Sentence): CaseStyle {
  let lower = 0;
  let capitalised = 0;
  let upper = 0;
  let lettered = 0;
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const token = tokens[index];
    const kind = token === undefined ? null : caseOf(token.word);
    if (kind === null) continue;
    lettered += 1;
    if (kind.upper) upper += 1;
    if (kind.weighs === 'lower') lower += 1;
    else if (kind.weighs === 'capitalised') capitalised += 1;
  }
  if (lettered >= 3 && upper / lettered > 0.7) return 'upper';
  if (capitalised < enoughWords) return 'sentence';
  const isStopped = endsWithStop(tokens, sentence);
  return capitalised / (capitalised + lower) > (isStopped ? stoppedShare : titleShare) ? 'title' : 'sentence';
}

/** "… of Brightwater Ltd.", "… left.”": the stop may belong to an abbreviation or stand before a closing mark. */
function endsWithStop(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  let last = endToken - 1;
  while (last > firstToken && /^["'”’)\]]$/.test(tokens[last]?.text ?? '')) last -= 1;
  return tokens[last]?.norm.endsWith('.') === true;
}

/** What a word says of its sentence's style; null for what does not begin with a letter. */
const caseOf = wordFact(({ norm, lower }) => {
  if (!/^\p{L}/u.test(norm)) return null;
  const isEveryday = () => isCommonWord(lower) || isSentenceOpener(lower);
  const capitalised = isCapitalised(norm);
  const weighs = norm.length < longWord ? null : !capitalised ? 'lower' : isEveryday() ? 'capitalised' : null;
  return { upper: isUpper(norm), weighs };
});

/** Begins with a capital letter, or with a lower-case article or elision before one: "al-Assad", "d'Estaing". */
export function isCapitalised(norm: string): boolean {
  return /^(?:(?:al|el|an|as|ar|ad|ash|at|ul|ibn|bin)-|[dlo]'|de|mac)?\p{Lu}/u.test(norm);
}

/** Capital letters only, two at least, digits and `&.-/` allowed. */
export function isUpper(norm: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}&./-]+$/u.test(norm) && /\p{Lu}.*\p{Lu}/u.test(norm);
}
