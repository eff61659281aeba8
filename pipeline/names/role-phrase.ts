import type { Token, TokenTag } from '../document.js';
import { roleModifiers } from '../lexicons/role-nouns.js';
import type { NameWord } from './name-words.js';
import type { Taken } from './person-run.js';

/** What is known of an article's tokens, by index. */
export interface RoleGround {
  readonly tokens: readonly Token[];
  readonly words: readonly NameWord[];
  readonly tags: readonly TokenTag[];
  readonly taken: Taken;
}

const longestRole = 8;

/** Goes left over what modifies the role noun: names of bodies, nationalities, adjectives, compound nouns. */
export function roleStart(
  { tokens, words, tags, taken }: RoleGround,
  head: number,
  firstToken: number,
): number {
  let first = head;
  while (first > firstToken && head - first < longestRole) {
    const index = first - 1;
    const token = tokens[index];
    const word = words[index];
    if (token === undefined || word === undefined || !/^[\p{L}\p{N}]/u.test(token.norm)) break;
    if (word.opener && !taken(index) && !roleModifiers.has(token.lower)) break;
    const pos = tags[index]?.pos;
    const capital =
      word.capital &&
      !word.calendar &&
      (index > firstToken || !word.common || taken(index) || word.demonym || roleModifiers.has(token.lower));
    const modifier =
      roleModifiers.has(token.lower) ||
      (!word.capital && (pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN') && !isFunctionWord(token.lower));
    const joinsTitle = isTitleJoiner(tokens, words, index, firstToken, taken);
    if (!capital && !modifier && !taken(index) && !joinsTitle) break;
    first = index;
  }
  while (first < head && isFunctionWord(tokens[first]?.lower ?? '') && !taken(first)) first += 1;
  // "will [brief] President Okoro"
  const isVerb = words[first]?.capital === false && isModal(tokens[first - 1]?.lower ?? '');
  return isVerb && first < head ? first + 1 : first;
}

function isModal(lower: string): boolean {
  return /^(?:can|could|may|might|must|shall|should|to|will|would)$/.test(lower);
}

/** "and" within a body's name or between two capitalised modifiers: "Foreign and Defence Minister". */
function isTitleJoiner(
  tokens: readonly Token[],
  words: readonly NameWord[],
  index: number,
  firstToken: number,
  taken: Taken,
): boolean {
  if (taken(index)) return true;
  const isAnd = tokens[index]?.norm === 'and' || tokens[index]?.norm === '&';
  return (
    isAnd &&
    index > firstToken &&
    words[index - 1]?.capital === true &&
    words[index - 1]?.common === true &&
    words[index + 1]?.capital === true
  );
}

function isFunctionWord(lower: string): boolean {
  return /^(?:the|an?|his|her|its|their|our|my|this|that|these|those|and|or|but|with|by|from|to|of|in|on|for|at|as|one|some|told|said|says|after|when|while|where|is|was|were|are|be|been|has|have|had|who|which|also|not|no)$/.test(
    lower,
  );
}

/** "Attorney [General]", "UN Secretary [General]": an office, where "Major General" is a rank. */
export function isGeneralOffice(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.lower === 'general' && generalOffices.has(tokens[index - 1]?.lower ?? '');
}

const generalOffices: ReadonlySet<string> = new Set(
  'accountant adjutant advocate attorney auditor comptroller consul controller director governor inspector postmaster prosecutor registrar secretary solicitor superintendent surgeon'.split(
    ' ',
  ),
);

/** "of the agency", "at Oxford University", "for Human Rights": what complements the role noun. */
export function complementEnd(
  { tokens, words, tags, taken }: RoleGround,
  from: number,
  endToken: number,
): number {
  let end = from;
  while (end < endToken && /^(?:of|at|for|with|in|on|from|to)$/.test(tokens[end]?.norm ?? '')) {
    const isOf = tokens[end]?.norm === 'of';
    let index = end + 1;
    if (/^(?:the|an?|its|his|her|their)$/.test(tokens[index]?.lower ?? '')) index += 1;
    const start = index;
    while (index < endToken && index - start < 12) {
      const word = words[index];
      const token = tokens[index];
      if (word === undefined || token === undefined) break;
      const joins =
        (/^(?:of|and|on|for|the|&|'s|de)$/.test(token.norm) &&
          words[index + 1]?.capital === true &&
          index > start) ||
        taken(index);
      const pos = tags[index]?.pos;
      const noun = isOf && !word.capital && (pos === 'NOUN' || pos === 'ADJ') && !isPreposition(token.lower);
      if (!word.capital && !joins && !noun) break;
      index += 1;
    }
    if (index === start) break;
    end = index;
    if (!isOf) break;
  }
  return end;
}

/** What begins a complement, or ends a noun phrase. */
export function isPreposition(lower: string): boolean {
  return /^(?:of|at|for|with|in|from|on|to|by|under|behind)$/.test(lower);
}
