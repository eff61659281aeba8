import type { Sentence, Token, TokenTag } from '../document.js';
import { honorifics } from '../lexicons/honorifics.js';
import type { Gender } from '../lexicons/name-evidence.js';
import {
  isRoleNoun,
  kinshipNouns,
  pluralRoleNouns,
  roleGender,
  roleModifiers,
} from '../lexicons/role-nouns.js';
import { isSayingVerb } from '../lexicons/saying-verbs.js';
import type { NameWord } from './name-words.js';
import { isNameAfterRank, type Taken } from './person-run.js';
import type { TokenRange } from './token-range.js';

/** What the words around a name say of its bearer. */
export interface Introduction {
  readonly titles: Titles;
  readonly apposition: Apposition | null;
}

/** Reads titles before the name, and the apposition after it or, failing that, the one that it stands in. */
export function introductionOf(view: View, name: TokenRange, sentence: SentenceTokens): Introduction {
  const titles = titlesBefore(view, name.first, sentence.firstToken);
  const titled = { first: titles.honorific?.first ?? name.first, end: name.end };
  const after = appositionAfter(view, name.end, sentence.endToken);
  const before = after?.role == null ? appositionBefore(view, titled, sentence) : null;
  return { titles, apposition: before ?? after };
}

type SentenceTokens = Pick<Sentence, 'firstToken' | 'endToken'>;

/** The words before a name that belong to its bearer. */
export interface Titles {
  readonly honorific: TokenRange | null;
  readonly role: TokenRange | null;
  /** The role is written with a capital. */
  readonly office: boolean;
  /** Somebody is introduced by relation or as one of several: evidence for a name, no role. */
  readonly relation: boolean;
  /** … by kinship to somebody. */
  readonly kin: boolean;
  readonly gender: Gender | undefined;
}

interface View {
  readonly tokens: readonly Token[];
  readonly words: readonly NameWord[];
  readonly tags: readonly TokenTag[];
  readonly taken: Taken;
}

const longestRole = 8;

/**
 * Reads honorifics and the role before the name that starts at `name`.
 *
 *     {General Assembly President} [Ole Berg] · {Kenyan lawyer} [Ana Ruiz] · (Ms.) [Ada Obi]
 *     {Secretary of State} [Ana Ruiz]
 */
function titlesBefore(view: View, name: number, firstToken: number): Titles {
  const { tokens, words } = view;
  let index = name;
  while (index > firstToken && isHonorific(view, index - 1)) index -= 1;
  const honorific = index < name ? { first: index, end: name } : null;
  const honorificGender =
    honorific === null ? undefined : (honorifics.get(bare(tokens[honorific.first])) ?? undefined);
  const end = isKinBefore(view, index) ? index - 1 : index;
  const last = tokens[end - 1];
  if (end <= firstToken || last === undefined) {
    return { honorific, role: null, office: false, relation: false, kin: false, gender: honorificGender };
  }
  const noun = last.lower;
  const isRole = isRoleNoun(noun) || isGeneralOffice(tokens, end - 1);
  const complement = isRole ? null : roleWithComplement(view, end, firstToken);
  const plural = pluralRoleNouns.has(noun);
  if (!isRole && complement === null && !plural) {
    return { honorific, role: null, office: false, relation: false, kin: false, gender: honorificGender };
  }
  const head = complement ?? end - 1;
  const headNoun = tokens[head]?.lower ?? '';
  const first = roleStart(view, head, firstToken);
  const isKin = kinshipNouns.has(headNoun) && first === head;
  const kin = isKin && complement === null;
  const relation = plural || isKin;
  return {
    honorific,
    role: relation ? null : { first, end },
    office: words[head]?.capital === true,
    relation,
    kin,
    gender: honorificGender ?? roleGender.get(headNoun),
  };
}

/** "His wife, [Nakiru], is …": the comma after a word for kin presents the name. */
function isKinBefore({ tokens, words }: View, name: number): boolean {
  const isAside = tokens[name - 1]?.text === ',' && tokens[name + 1]?.text === ',';
  return isAside && kinshipNouns.has(tokens[name - 2]?.norm ?? '') && words[name]?.capital === true;
}

function bare(token: Token | undefined): string {
  const lower = token?.lower ?? '';
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

function isHonorific({ tokens, words }: View, index: number): boolean {
  if (isNameAfterRank(words, tokens, index)) return false;
  return words[index]?.honorific === true && !words[index].place && !isGeneralOffice(tokens, index);
}

/** "Attorney [General]", "UN Secretary [General]": an office, where "Major General" is a rank. */
function isGeneralOffice(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.lower === 'general' && generalOffices.has(tokens[index - 1]?.lower ?? '');
}

const generalOffices: ReadonlySet<string> = new Set(
  'accountant adjutant advocate attorney auditor comptroller consul controller director governor inspector postmaster prosecutor registrar secretary solicitor superintendent surgeon'.split(
    ' ',
  ),
);

/** "Secretary of State", "Minister for Foreign Affairs": index of the role noun before its capitalised complement. */
function roleWithComplement({ tokens, words }: View, end: number, firstToken: number): number | null {
  let index = end - 1;
  while (
    index > firstToken &&
    end - index < 7 &&
    (words[index]?.capital === true || /^(?:and|the|,|&)$/.test(tokens[index]?.norm ?? ''))
  ) {
    index -= 1;
  }
  if (
    index === end - 1 ||
    words[end - 1]?.capital !== true ||
    !/^(?:of|for|to)$/.test(tokens[index]?.norm ?? '')
  )
    return null;
  const noun = tokens[index - 1];
  if (tokens[index]?.norm === 'to' && !/^(?:ambassador|envoy|representative)$/.test(noun?.lower ?? ''))
    return null;
  return index - 1 >= firstToken && noun !== undefined && isRoleNoun(noun.lower) ? index - 1 : null;
}

/** Goes left over what modifies the role noun: names of bodies, nationalities, adjectives, compound nouns. */
function roleStart({ tokens, words, tags, taken }: View, head: number, firstToken: number): number {
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
function appositionAfter(view: View, end: number, endToken: number): Apposition | null {
  const { tokens } = view;
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
  const role = opener === '(' ? null : roleAfter(view, index, endToken);
  if (role !== null) return { kind: 'role', ...role };
  return age ? { kind: 'age', role: null, gender: undefined } : null;
}

/**
 * Reads the role that a name stands in apposition to. Where no comma follows the name, the role has to open the
 * sentence: "In a letter to the minister, Ruiz wrote" makes nobody a minister.
 *
 *     the {Kenyan environment minister}, [Ada Obi], said … · {Chair of the Lake Basin Authority}, [Ole Berg] said …
 */
function appositionBefore(
  view: View,
  name: TokenRange,
  { firstToken, endToken }: SentenceTokens,
): Apposition | null {
  const { tokens, words } = view;
  const end = name.first - 1;
  if (end <= firstToken || tokens[end]?.norm !== ',') return null;
  const head = introducingHead(view, end, firstToken);
  if (head === null) return null;
  const first = roleStart(view, head, firstToken);
  const before = tokens[first - 1]?.lower ?? '';
  const definite = isDefinite(before);
  const opens = first === firstToken || (definite && first - 1 === firstToken);
  const closes = name.end >= endToken || /^[,.;:)–—]$/.test(tokens[name.end]?.norm ?? '');
  if (!opens && !(closes && (definite || words[head]?.capital === true))) return null;
  return { kind: 'role', role: { first, end }, gender: roleGender.get(tokens[head]?.lower ?? '') };
}

/** The leftmost role noun before `end` that its complement, if any, joins to the comma there. */
function introducingHead(view: View, end: number, firstToken: number): number | null {
  let found: number | null = null;
  for (let head = end - 1; head >= Math.max(firstToken, end - longestIntroduction); head -= 1) {
    const lower = view.tokens[head]?.lower ?? '';
    if (/^[,;:"“”()]$/.test(lower) || isSayingVerb(view.tokens[head])) break;
    if (!isRoleNoun(lower) && !isGeneralOffice(view.tokens, head)) continue;
    let reached = head + 1;
    for (let next = reached; reached < end; reached = next) {
      next = complementEnd(view, reached, end);
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
  view: View,
  from: number,
  endToken: number,
): { role: TokenRange; gender: Gender | undefined } | null {
  const { tokens, words, tags, taken } = view;
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
  const complement = complementEnd(view, head + 1, endToken);
  // "Brown Stone Capital, CEO [Ana Ruiz] said": the role of the next name.
  if (words[complement]?.capital === true) return null;
  return { role: { first, end: complement }, gender: roleGender.get(tokens[head]?.lower ?? '') };
}

function isPreposition(lower: string): boolean {
  return /^(?:of|at|for|with|in|from|on|to|by|under|behind)$/.test(lower);
}

/** "of the agency", "at Oxford University", "for Human Rights": what complements the role noun. */
function complementEnd({ tokens, words, tags, taken }: View, from: number, endToken: number): number {
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
