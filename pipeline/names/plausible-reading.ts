import type { BlockKind, Token } from '../document.js';
import { isHonorific } from '../lexicons/honorifics.js';
import { instrumentHead } from '../lexicons/instrument-heads.js';
import { lettersAfterNames } from '../lexicons/letters-after-names.js';
import { isCommonWord, isDemonym, isGivenName, isPlace, isSurname } from '../lexicons/name-evidence.js';
import { organizationHeads } from '../lexicons/organization-heads.js';
import { knownBody } from '../lexicons/organization-names.js';
import { pluralRoleNouns, roleNouns } from '../lexicons/role-nouns.js';
import type { NameReading } from '../models/names/name-tagger.js';
import { isGoods } from './goods.js';
import { isMedium } from './medium.js';
import { isPartOfOffice } from './part-of-office.js';

/** Prizes, the parties to a treaty, creeds and who has them. */
const noBodies: ReadonlySet<string> = new Set(
  'Nobel Oscar Pulitzer State States Catholic Christian Protestant Orthodox Muslim Islamic Sunni Shia Shiite Jewish Hindu Sikh Buddhist Catholics Christians Muslims Jews Hindus Sikhs'.split(
    ' ',
  ),
);

/** "[Rural Development] Minister": what a minister minds is no body, unless it is named as one. */
function isPortfolio(tokens: readonly Token[], words: readonly Token[], end: number): boolean {
  const isMinister = /^(?:Ministers?|Secretary|Commissioner)$/.test(tokens[end]?.norm ?? '');
  return isMinister && words.length > 1 && !organizationHeads.has(words.at(-1)?.lower ?? '');
}

/** "[KP] Chief Minister", "[NC] Governor": the letters of a province or state. */
function isRealm(tokens: readonly Token[], [only, ...more]: readonly Token[], end: number): boolean {
  if (only === undefined || more.length > 0 || !/^\p{Lu}{2,3}$/u.test(only.norm)) return false;
  const next = tokens[end]?.norm ?? '';
  return (
    /^(?:Gov\.|Governor|Premier)$/.test(next) || (next === 'Chief' && tokens[end + 1]?.norm === 'Minister')
  );
}

/** "[Crown Prince] of Oman": an office and no name. */
function isTitleOf(tokens: readonly Token[], words: readonly Token[], end: number): boolean {
  const last = words.at(-1)?.lower ?? '';
  return tokens[end]?.norm === 'of' && isHonorific(last) && !isSurname(last);
}

/** "[Under-Secretary-General for Peace]", "[Permanent Observer]", "[Russian Federation]". */
function isOfficeOrPlace(words: readonly Token[]): boolean {
  const [first, second] = words;
  const isOffice =
    roleNouns.has(first?.lower ?? '') || /-(?:General|Chief|President)$/.test(first?.norm ?? '');
  if (isOffice && /^(?:of|for)$/.test(second?.norm ?? '')) return true;
  const isDelegate = first?.norm === 'Permanent' && second?.norm === 'Observer';
  return isDelegate || isPlace(words.map(({ norm }) => norm).join(' '));
}

/** "Sen. Ada Obi, [D-Ore.]" is a label of party and state; "a new goal ([NCG])" abbreviates no body. */
function isLabel(tokens: readonly Token[], words: readonly Token[], end: number): boolean {
  const [only] = words;
  if (words.length !== 1 || only === undefined) return false;
  if (/^[DRIL]-\p{Lu}/u.test(only.norm) || /\/.*\d/.test(only.norm)) return true;
  const open = end - 2;
  const before = tokens[open - 1];
  return (
    tokens[open]?.norm === '(' &&
    tokens[end]?.norm === ')' &&
    before !== undefined &&
    /^\p{Ll}/u.test(before.norm) &&
    before.lower.charAt(0) === only.norm.slice(-1).toLowerCase() &&
    !organizationHeads.has(before.lower)
  );
}

/** "Sh346m", "Rs500". */
const isAmount =
  /^(?:Rs|Rp|RM|Sh|KSh|Ksh|Shs|Tk|Dh|Dhs|AED|SAR|QR|BD|Kr|DKr|SKr|NKr|NT\$|[A-Z]{1,2}\$|\$|£|€|R(?=[\d.,]*(?:m|bn|tn)$))\d/;

/** "Ada Obi, [SAN], said": letters after a name. */
function isAfterName(tokens: readonly Token[], first: number): boolean {
  return (
    lettersAfterNames.has(tokens[first]?.norm ?? '') &&
    tokens[first - 1]?.norm === ',' &&
    /^\p{Lu}\p{Ll}/u.test(tokens[first - 2]?.norm ?? '') &&
    /^[,.;)]$/.test(tokens[first + 1]?.norm ?? '')
  );
}

/** "CSOs", "an MoU": what is counted is a kind of thing. */
const isCounted = /^(?:\p{Lu}{2,5}s|MoU)$/u;

/** "An Antonov-24", "Federalism": a type of machine, an idea. */
const isModelOrCreed = /^\p{Lu}\p{Ll}{2,}(?:[-‑]\d+\p{Lu}?|ism)$/u;

/** "[Gran], 81", "[Nan]'s a legend": what children call their own. */
const isKinName = /^(?:Dad|Gran|Grandad|Granddad|Grandma|Grandpa|Granny|Mom|Mum|Mummy|Nan|Nana)$/;

const isArticle = /^(?:an?|the|this|each|every)$/;

/**
 * What no learned weight may overrule: a name has a capital, and an office or an everyday word alone is nobody's name.
 * In a dateline only the agency in brackets counts, the rest are places and days.
 */
export function isPlausible(
  tokens: readonly Token[],
  { type, first, end }: NameReading,
  block: BlockKind | undefined,
): boolean {
  const words = tokens.slice(first, end);
  if (!words.some(({ norm }) => /\p{Lu}/u.test(norm))) return false;
  if (block === 'dateline' && tokens[first - 1]?.text !== '(') return false;
  const [only] = words;
  const before = tokens[first - 1];
  if (only !== undefined && isAmount.test(only.norm)) return false;
  // "Ada Obi (SAN)": an advocate's letters.
  if (only !== undefined && before?.norm === '(' && lettersAfterNames.has(only.norm)) return false;
  if (only !== undefined && words.length === 1 && isAfterName(tokens, first)) return false;
  if (before !== undefined && isMedium(before, words.map(({ norm }) => norm).join(' '))) return false;
  if (type === 'organization' && words.length > 1 && isOfficeOrPlace(words)) return false;
  if (
    type === 'organization' &&
    (isPortfolio(tokens, words, end) ||
      isPartOfOffice(tokens, { first, end }) ||
      isRealm(tokens, words, end) ||
      isLabel(tokens, words, end))
  )
    return false;
  if (type === 'person' && isTitleOf(tokens, words, end)) return false;
  if (words.length > 1 || only === undefined) return true;
  if (type === 'organization' && (isDemonym(only.norm) || noBodies.has(only.norm))) return false;
  if (type === 'organization' && isCounted.test(only.norm) && knownBody(only.norm) === undefined)
    return false;
  if (type === 'organization' && only.norm === 'Union' && tokens[end]?.norm === 'government') return false;
  if (type === 'organization' && isModelOrCreed.test(only.norm) && knownBody(only.norm) === undefined)
    return false;
  if (knownBody(only.norm)?.kind === 'company' && isGoods(tokens, { first, end })) return false;
  if (type === 'person' && isKinName.test(only.norm)) return false;
  if (roleNouns.has(only.lower) || pluralRoleNouns.has(only.lower)) return false;
  // "The Bill was tabled", "a new Act": some law, and nobody's name.
  if (instrumentHead(only.lower) !== undefined && isArticle.test(before?.lower ?? '')) return false;
  return type !== 'person' || !isCommonWord(only.lower) || isGivenName(only.norm) || isSurname(only.norm);
}
