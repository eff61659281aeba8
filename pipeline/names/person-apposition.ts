import type { Sentence } from '../document.js';
import type { Gender } from '../lexicons/name-evidence.js';
import { isRoleNoun, roleGender, roleModifiers } from '../lexicons/role-nouns.js';
import { isSayingVerb } from '../lexicons/saying-verbs.js';
import { complementEnd, isGeneralOffice, isPreposition, type RoleGround, roleStart } from './role-phrase.js';
import type { TokenRange } from './token-range.js';

/** The bounds of a sentence. */
export type SentenceTokens = Pick<Sentence, 'firstToken' | 'endToken'>;

/** What stands after a name in apposition. */
export interface Apposition {
  readonly kind: 'age' | 'role' | 'who';
  readonly role: TokenRange | null;
  readonly gender: Gender | undefined;
}

/**
 * Reads the apposition after the name that ends before `end`.
 *
 *     [Ole Berg], {Executive Director of the Lake Basin Authority} (LBA), said …
 *     [Ana Ruiz], 42, a {lawyer from Quito}, … · [Ana Ruiz], who …
 */
export function appositionAfter(ground: RoleGround, end: number, endToken: number): Apposition | null {
  const { tokens } = ground;
  const opener = tokens[end]?.norm;
  if (opener !== ',' && opener !== '(' && opener !== '–' && opener !== '—') return null;
  let index = end + 1;
  let age = false;
  if (/^(?:aged|then|now)$/.test(tokens[index]?.lower ?? '')) index += 1;
  if (/^\d{1,3}$/.test(tokens[index]?.norm ?? '') && /^[,).–—]$/.test(tokens[index + 1]?.norm ?? '')) {
    age = true;
    index += 2;
  }
  const isRelative = opener === ',' && /^(?:who|whose|whom)$/.test(tokens[index]?.lower ?? '');
  if (isRelative) return { kind: 'who', role: null, gender: undefined };
  const role = opener === '(' ? null : roleAfter(ground, index, endToken);
  if (role !== null) return { kind: 'role', ...role };
  return age ? { kind: 'age', role: null, gender: undefined } : null;
}

/**
 * Reads the role that a name stands in apposition to. Where no comma follows the name, the role has to open the
 * sentence: "In a letter to the minister, Ruiz wrote" makes nobody a minister.
 *
 *     the {Kenyan environment minister}, [Ada Obi], said … · {Chair of the Lake Basin Authority}, [Ole Berg] said …
 */
export function appositionBefore(
  ground: RoleGround,
  name: TokenRange,
  { firstToken, endToken }: SentenceTokens,
): Apposition | null {
  const { tokens, words } = ground;
  const end = name.first - 1;
  if (end <= firstToken || tokens[end]?.norm !== ',') return null;
  const head = introducingHead(ground, end, firstToken);
  if (head === null) return null;
  const first = roleStart(ground, head, firstToken);
  const before = tokens[first - 1]?.lower ?? '';
  const definite = isDefinite(before);
  const opens = first === firstToken || (definite && first - 1 === firstToken);
  const closes = name.end >= endToken || /^[,.;:)–—]$/.test(tokens[name.end]?.norm ?? '');
  if (!opens && !(closes && (definite || words[head]?.capital === true))) return null;
  return { kind: 'role', role: { first, end }, gender: roleGender.get(tokens[head]?.lower ?? '') };
}

/** The leftmost role noun before `end` that its complement, if any, joins to the comma there. */
function introducingHead(ground: RoleGround, end: number, firstToken: number): number | null {
  let found: number | null = null;
  for (let head = end - 1; head >= Math.max(firstToken, end - longestIntroduction); head -= 1) {
    const lower = ground.tokens[head]?.lower ?? '';
    if (/^[,;:"“”()]$/.test(lower) || isSayingVerb(ground.tokens[head])) break;
    if (!isRoleNoun(lower) && !isGeneralOffice(ground.tokens, head)) continue;
    let reached = head + 1;
    for (let next = reached; reached < end; reached = next) {
      next = complementEnd(ground, reached, end);
      if (next === reached) break;
    }
    if (reached === end) found = head;
  }
  return found;
}

const longestIntroduction = 16;

function isDefinite(lower: string): boolean {
  return /^(?:the|an?|its|his|her|their|our|'s|’s)$/.test(lower);
}

function roleAfter(
  ground: RoleGround,
  from: number,
  endToken: number,
): { role: TokenRange; gender: Gender | undefined } | null {
  const { tokens, words, tags, taken } = ground;
  let first = from;
  while (
    first < endToken &&
    /^(?:the|an?|one|his|her|its|their|our|also|both|once|currently|formerly)$/.test(
      tokens[first]?.lower ?? '',
    )
  )
    first += 1;
  let head = -1;
  let index = first;
  for (; index < Math.min(endToken, first + 9); index += 1) {
    const token = tokens[index];
    const word = words[index];
    if (token === undefined || word === undefined) break;
    const possessive = token.norm === "'s" || token.norm === "'";
    if (!possessive && !/^[\p{L}\p{N}]/u.test(token.norm)) break;
    if (isRoleNoun(token.lower)) head = index;
    if (taken(index)) continue;
    if (
      isPreposition(token.lower) ||
      /^(?:and|or|who|which|that|was|is|has|had|said|says|told)$/.test(token.lower)
    )
      break;
    const pos = tags[index]?.pos;
    if (
      !word.capital &&
      (pos === 'VERB' || pos === 'AUX' || pos === 'PRON') &&
      !roleModifiers.has(token.lower) &&
      !isRoleNoun(token.lower)
    )
      break;
  }
  if (head < 0) return null;
  const complement = complementEnd(ground, head + 1, endToken);
  // "Brown Stone Capital, CEO [Ana Ruiz] said": the role of the next name.
  if (words[complement]?.capital === true) return null;
  return { role: { first, end: complement }, gender: roleGender.get(tokens[head]?.lower ?? '') };
}
