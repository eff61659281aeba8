import type { Token } from '../document.js';
import { honorifics } from '../lexicons/honorifics.js';
import type { Gender } from '../lexicons/name-evidence.js';
import { isRoleNoun, kinshipNouns, pluralRoleNouns, roleGender } from '../lexicons/role-nouns.js';
import { isNameAfterRank } from './person-run.js';
import { isGeneralOffice, type RoleGround, roleStart } from './role-phrase.js';
import type { TokenRange } from './token-range.js';

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

/**
 * Reads honorifics and the role before the name that starts at `name`.
 *
 *     {General Assembly President} [Ole Berg] · {Kenyan lawyer} [Ana Ruiz] · (Ms.) [Ada Obi]
 *     {Secretary of State} [Ana Ruiz]
 */
export function titlesBefore(ground: RoleGround, name: number, firstToken: number): Titles {
  const { tokens, words } = ground;
  let index = name;
  while (index > firstToken && isHonorific(ground, index - 1)) index -= 1;
  const honorific = index < name ? { first: index, end: name } : null;
  const honorificGender =
    honorific === null ? undefined : (honorifics.get(bare(tokens[honorific.first])) ?? undefined);
  const end = isKinBefore(ground, index) ? index - 1 : index;
  const last = tokens[end - 1];
  if (end <= firstToken || last === undefined) {
    return { honorific, role: null, office: false, relation: false, kin: false, gender: honorificGender };
  }
  const noun = last.lower;
  const isRole = isRoleNoun(noun) || isGeneralOffice(tokens, end - 1);
  const complement = isRole ? null : roleWithComplement(ground, end, firstToken);
  const plural = pluralRoleNouns.has(noun);
  if (!isRole && complement === null && !plural) {
    return { honorific, role: null, office: false, relation: false, kin: false, gender: honorificGender };
  }
  const head = complement ?? end - 1;
  const headNoun = tokens[head]?.lower ?? '';
  const first = roleStart(ground, head, firstToken);
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
function isKinBefore({ tokens, words }: RoleGround, name: number): boolean {
  const isAside = tokens[name - 1]?.text === ',' && tokens[name + 1]?.text === ',';
  return isAside && kinshipNouns.has(tokens[name - 2]?.norm ?? '') && words[name]?.capital === true;
}

function bare(token: Token | undefined): string {
  const lower = token?.lower ?? '';
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

function isHonorific({ tokens, words }: RoleGround, index: number): boolean {
  if (isNameAfterRank(words, tokens, index)) return false;
  return words[index]?.honorific === true && !words[index].place && !isGeneralOffice(tokens, index);
}

/** "Secretary of State", "Minister for Foreign Affairs": index of the role noun before its capitalised complement. */
function roleWithComplement({ tokens, words }: RoleGround, end: number, firstToken: number): number | null {
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
