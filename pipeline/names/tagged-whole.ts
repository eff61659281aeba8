import type { Candidate } from '../document.js';
import { isHonorific } from '../lexicons/honorifics.js';
import { isCommonWord, isDemonym, isPlace } from '../lexicons/name-evidence.js';
import { organizationHeads } from '../lexicons/organization-heads.js';
import { isRoleNoun } from '../lexicons/role-nouns.js';
import { partiesOfMembers } from '../lexicons/words-of-bodies.js';
import { organizationRules } from '../rules/organizations.js';

/**
 * True where the tagger read more around the name of a body, and what it added belongs to a name: of two hundred such
 * readings on the development sets nine in ten were right, where the shorter name was right once in ten.
 *
 *     [Lagos State [House of Assembly]] · [[Sony Pictures] Animation] · [Freedom From [Religion Foundation]]
 *     Dutch [Christian Democratic Appeal] · [Likud] party · [Senate] Democrats · [House of Lords] and [Senate]
 */
export function isWholeName(outer: Candidate, inner: Candidate, text: string): boolean {
  if (splittingRules.has(inner.rule)) return false;
  const left = wordsOf(text.slice(outer.start, inner.start));
  const right = wordsOf(text.slice(inner.end, outer.end));
  if (left.length + right.length === 0) return false;
  // "[International Service for Rights] and [Human Rights Watch]": a known body of several words stands by itself.
  const isJoined =
    left.length > 2 && left.at(-1) === 'and' && wordsOf(text.slice(inner.start, inner.end)).length > 1;
  const isPartOfWord = /[\p{L}\p{N}]/u.test(text.slice(inner.end, inner.end + 1));
  return (
    !isPartOfWord &&
    !isJoined &&
    isPartBefore(left, wordsOf(text.slice(inner.start, inner.end))) &&
    isPartAfter(right, wordsOf(text.slice(inner.start, inner.end)), text.slice(outer.end, outer.end + 40))
  );
}

/**
 * True where the tagger read more of a person's name, and what it added is neither title, place nor everyday word.
 *
 *     [Serene [Koh Bee Lian]] · [[Ana Ruiz] i Pujol] · [[Ole Berg] the Elder] · Gov. [Ana Ruiz] Texas
 */
export function isWholePerson(outer: Candidate, inner: Candidate, text: string): boolean {
  const left = wordsOf(text.slice(outer.start, inner.start));
  const right = wordsOf(text.slice(inner.end, outer.end));
  const isName = (word: string) => {
    const lower = word.toLowerCase().replace(/\.$/, '');
    return !isHonorific(lower) && !isRoleNoun(lower) && !isPlace(word) && !/^\W|\d/.test(word);
  };
  if (inner.attributes?.honorific !== undefined && left.length > 0) return left.join(' ') === 'Don';
  if (/^the (?:Elder|Younger)$/.test(right.join(' ')) && left.length === 0) return true;
  const last = right.at(-1);
  return (
    left.length + right.length > 0 &&
    [...left, ...right].every(isName) &&
    (last === undefined || (/^\p{Lu}/u.test(last) && !isCommonWord(last.toLowerCase()) && right[0] !== 'of'))
  );
}

/** What these find stands by itself within longer words, or before people. */
const splittingRules: ReadonlySet<string> = new Set([
  organizationRules.partOfCompound.id,
  organizationRules.shortForm.id,
]);

const wordsOf = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');

/** "[Dutch] Christian Democratic Appeal", "[Labour] Leeds Council", "[Raleigh-based] Capitol Company": what somebody says of the body. */
function isPartBefore(words: readonly string[], [first = '']: readonly string[]): boolean {
  const says = (word: string) =>
    isDemonym(word) ||
    (partiesOfMembers.has(word) && isPlace(first)) ||
    qualifiers.test(word) ||
    /-(?:based|led|backed|owned|run)$/.test(word);
  return words.length === 0 || !words.every(says);
}

const qualifiers =
  /^(?:Ex|Fellow|Former|Leading|Local|Many|Most|Regional|Rival|Senior|Several|Shadow|Some|Veteran)$/;

/**
 * "Likud [party]" ends with a noun, "Forza Italia [of Italy]" says where it is; "UN [Relief] Coordinator" and "Department of
 * Labor['s Wage] and Hour Division" go on.
 */
function isPartAfter(words: readonly string[], name: readonly string[], after: string): boolean {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return true;
  if (!/^\p{Lu}[^-]*(?:-\p{Lu}|$)/u.test(last) || /^(?:MPs?|MEPs?|TDs?)$/.test(last) || first.startsWith("'"))
    return false;
  const [next = '', second = ''] = after.trim().split(/\s+/u);
  if (/^[\p{N}\p{Sc}]/u.test(next) || isHeld(next) || (next === 'and' && /^\p{Lu}/u.test(second)))
    return false;
  const isWhere = first === 'of' && isPlace(words.slice(1).join(' '));
  return !isWhere || name.some((word) => organizationHeads.has(word.toLowerCase()) || word === 'House');
}

/** "Coordinator", "Commissioner": an office that somebody holds. */
function isHeld(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) && isRoleNoun(word.toLowerCase());
}
