import type { Candidate, Token } from '../document.js';
import { bodyNouns } from '../lexicons/body-nouns.js';
import { governmentPlaces } from '../lexicons/government-places.js';
import { isCommonWord, isGivenName, isPlace, isSurname } from '../lexicons/name-evidence.js';
import { organizationHeads } from '../lexicons/organization-heads.js';
import { knownBody } from '../lexicons/organization-names.js';
import { isSayingVerb } from '../lexicons/saying-verbs.js';
import type { NameType } from '../models/names/labels.js';
import type { NameReading } from '../models/names/name-tagger.js';
import { firstEndingAfter } from '../span.js';
import { actsAsCompany } from './company-context.js';
import { coordinatedReadings } from './coordinated-readings.js';
import { isEmployer } from './employer.js';
import { endOfSeat } from './end-of-seat.js';
import { kindsAtStart } from './kinds-of-bodies.js';
import { isDescribedAsBody } from './organization-context.js';
import { ownerAndOwned } from './owner-and-owned.js';
import type { TokenRange } from './token-range.js';

/** The people whose names have two words or more, as the tagger and the rules read them. */
interface FullNames {
  /** Words of their names. */
  readonly words: ReadonlySet<string>;
  /** First tokens of their names. */
  readonly starts: ReadonlySet<number>;
  /** Tokens after their names. */
  readonly ends: ReadonlySet<number>;
}

/**
 * Readings that the words around them contradict, made what they are. A name that somebody in the article bears in full
 * is left alone. O(readings + candidates).
 *
 *     Ana Ruiz of [Bale Murdo]person      →  organization: where people are from is no person
 *     [Wiper]person's Ana Ruiz            →  organization
 *     [Zawadi Grains]person               →  organization: goods are nobody's family name
 *     [Gemrock]person halted … its mine   →  organization
 *     Rosan Marlowe … [Rosan]organization →  person
 *     he accused [Washington]person       →  location
 *     an analyst at [Wood Ruiz]person     →  organization
 *     Ana Ruiz, from [Barry]person, …     →  location
 *     [Uasin Gishu]person Senator Ana Ruiz →  location
 *     [Madison]organization startup …     →  location
 *     she would like a [Steinway]person   →  other
 *     [Ngāti Maniapoto]person             →  organization: an iwi
 *     Ana Nkhata … said [Nkhata]location  →  person
 *     [Zawadi]person, a news agency, said  →  organization
 *     [Zawadi]person, which said           →  organization
 *     [Kinangop]organization MP Ana Ruiz   →  location
 *     staff at [Zawadi]person              →  organization
 *     [Charity Zawadi]organization said    →  organization without what it is
 *     a relic of the [Raj]person.          →  other
 */
export function correctReadings(
  tokens: readonly Token[],
  readings: readonly NameReading[],
  candidates: readonly Candidate[],
): readonly NameReading[] {
  const parted = readings.flatMap((reading) => ownerAndOwned(tokens, reading));
  const full = fullNames(tokens, parted, candidates);
  const corrected = parted.map((reading) => {
    const bare = withoutOffice(tokens, reading);
    return { ...bare, type: correctType(tokens, bare, full) };
  });
  return coordinatedReadings(tokens, corrected);
}

/** "Mother-of-three [Kirsty Amos]", "Member for Barton [Ana Ruiz]", "MP [Simon Court]": the name after what somebody is. */
function withoutOffice(tokens: readonly Token[], reading: NameReading): NameReading {
  const { type, first, end } = reading;
  const { norm = '' } = tokens[first] ?? {};
  if (end - first > 1 && /^\p{Lu}\p{Ll}+-(?:at|in|of|on)-/u.test(norm))
    return { ...reading, first: first + 1 };
  const seat = type === 'person' ? endOfSeat(tokens, first, end) : first;
  if (seat > first) return { ...reading, first: seat };
  const isOpening = first === 0 || /^[.!?"“‘]$/.test(tokens[first - 1]?.text ?? '');
  if (type === 'organization' && end - first === 2 && isOpening && kindsAtStart.test(norm.toLowerCase()))
    return { ...reading, first: first + 1 };
  const isMember =
    type === 'organization' &&
    end - first === 3 &&
    /^(?:MEP|MLA|MP|MSP|TD)$/.test(norm) &&
    isGivenName(tokens[first + 1]?.norm ?? '');
  return isMember ? { ...reading, type: 'person', first: first + 1 } : reading;
}

function correctType(tokens: readonly Token[], { type, first, end }: NameReading, full: FullNames): NameType {
  const words = tokens.slice(first, end);
  const last = words.at(-1)?.norm ?? '';
  if (type === 'organization' && words.length > 1 && /^Jr\.?$/.test(last)) return 'person';
  const isUnknownRealm =
    type === 'organization' &&
    words.length < 3 &&
    /^\p{Lu}\p{Ll}/u.test(last) &&
    !words.some(({ lower }) => isCommonWord(lower) || organizationHeads.has(lower)) &&
    knownBody(words.map(({ norm }) => norm).join(' ')) === undefined;
  if (isUnknownRealm && isRealm(words, tokens[end], full.starts.has(end + 1))) return 'location';
  const bearsName = type === 'organization' && words.length === 1 && full.words.has(last);
  if (bearsName && knownBody(last) === undefined && tokens[first - 1]?.lower !== 'the') return 'person';
  const next = tokens[end];
  if (type === 'organization' && isTownOfBody(words, next)) return 'location';
  const says = isSayingVerb(tokens[first - 1]) || isSayingVerb(next);
  if (type === 'location' && words.length === 1 && full.words.has(last) && says) return 'person';
  if (type !== 'person') return type;
  if (isEmployer(tokens, first)) return 'organization';
  if (isRealm(words, next, full.starts.has(end + 1))) return 'location';
  if (!isGivenName(words[0]?.norm ?? '') && !full.words.has(last) && isDescribedAsBody(tokens, end))
    return 'organization';
  if (tokens[first - 1]?.norm === 'of' && full.ends.has(first - 1)) return 'organization';
  if (words.length > 1) {
    if (isPlace(words.map(({ norm }) => norm).join(' '))) return 'location';
    if (/^Ng(?:āti|ati|āi|ai)$/.test(words[0]?.norm ?? '')) return 'organization';
    const isFirm =
      goods.test(last) || (!isGivenName(words[0]?.norm ?? '') && words.some(({ norm }) => trades.test(norm)));
    return isFirm ? 'organization' : type;
  }
  if (full.words.has(last)) return type;
  if (isHome(tokens, first, end)) return 'location';
  // "a relic of the [Raj]": only what belongs to somebody has an article before a name ("the [Obi] inquiry").
  if (tokens[first - 1]?.lower === 'the' && !/^(?:\p{Ll}|'s$)/u.test(next?.norm ?? '')) return 'other';
  if (/^an?$/.test(tokens[first - 1]?.norm ?? '') && /^[,.;:)”"]$/.test(next?.text ?? '')) return 'other';
  if (next?.norm === "'s" && full.starts.has(end + 1)) return 'organization';
  if (governmentPlaces.has(last.toLowerCase()) && next?.norm !== ',') return 'location';
  const isUnknown = !isGivenName(last) && !isSurname(last);
  const isBody =
    ownsAsThing(tokens, end) ||
    isThing(tokens, { first, end }) ||
    actsAsCompany(tokens, { first, end }) !== null;
  return isUnknown && isBody ? 'organization' : type;
}

/** "[Madison] startup": where a body is that a common noun names. */
function isTownOfBody(words: readonly Token[], next: Token | undefined): boolean {
  return (
    next !== undefined &&
    next.norm === next.lower &&
    bodyNouns.has(next.lower) &&
    isPlace(words.map(({ norm }) => norm).join(' '))
  );
}

/** "[Uasin Gishu] Senator Ana Ruiz": a name that begins with no given name, before the office of somebody named. */
function isRealm([first]: readonly Token[], next: Token | undefined, isNamed: boolean): boolean {
  if (!isNamed || first === undefined || next === undefined) return false;
  return (
    /^(?:Congressman|Congresswoman|Councillor|Governor|MCA|MEP|MLA|MP|Mayor|Representative|Senator|Sheriff)$/.test(
      next.norm,
    ) && !isGivenName(first.norm)
  );
}

/** "Ana Ruiz, from [Barry], said": one word between "from" and a comma. */
function isHome(tokens: readonly Token[], first: number, end: number): boolean {
  return (
    end - first === 1 &&
    tokens[first - 1]?.norm === 'from' &&
    tokens[first - 2]?.norm === ',' &&
    tokens[end]?.norm === ','
  );
}

/** What firms sell, mine or run, in the plural. */
const goods =
  /^(?:Beverages|Breweries|Ceramics|Chemicals|Commodities|Dairies|Drinks|Estates|Farms|Fertilisers|Fertilizers|Foods|Garments|Grains|Hotels|Investments|Kitchens|Machines|Markets|Materials|Metals|Minerals|Nurseries|Plastics|Products|Resorts|Resources|Sciences|Seeds|Services|Shipyards|Stores|Supermarkets|Supplies|Tankers|Textiles|Tools|Toys|Tyres|Vehicles|Wines|Works)$/;

/** What firms trade in, anywhere in their names: "Tetra [Tech] Coffey". */
const trades = /^(?:Air|Capital|Digital|Energy|Media|Oil|Petroleum|Tech)$/;

/** "[Gemrock] halted work at its mine": a verb, and "its" before the clause ends. */
function ownsAsThing(tokens: readonly Token[], end: number): boolean {
  if (!/^\p{Ll}+(?:ed|es|s)$/u.test(tokens[end]?.norm ?? '')) return false;
  for (let index = end + 1; index < end + 6; index += 1) {
    const norm = tokens[index]?.norm ?? '.';
    if (norm === 'its') return true;
    if (!/^\p{Ll}+$/u.test(norm)) return false;
  }
  return false;
}

/** "[Yondr], which makes": people are "who". */
function isThing(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  const isTitled = /^\p{Lu}/u.test(tokens[first - 1]?.norm ?? '');
  return !isTitled && tokens[end]?.norm === ',' && tokens[end + 1]?.norm === 'which';
}

function fullNames(
  tokens: readonly Token[],
  readings: readonly NameReading[],
  candidates: readonly Candidate[],
): FullNames {
  const ranges = [
    ...readings.filter(({ type }) => type === 'person'),
    ...candidates.flatMap(({ type, start, end }) =>
      type === 'person'
        ? [{ first: firstEndingAfter(tokens, start), end: firstEndingAfter(tokens, end - 1) + 1 }]
        : [],
    ),
  ].filter(({ first, end }) => end - first > 1);
  return {
    words: new Set(ranges.flatMap(({ first, end }) => tokens.slice(first, end).map(({ norm }) => norm))),
    starts: new Set(ranges.map(({ first }) => first)),
    ends: new Set(ranges.map(({ end }) => end)),
  };
}
