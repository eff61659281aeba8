import type { Token } from '../document.js';
import type { InstrumentKind } from '../instruments.js';
import { bodyNouns } from '../lexicons/body-nouns.js';
import { instrumentHead } from '../lexicons/instrument-heads.js';
import { headsBeforeOf, leadingHeads, nameJoiners, weakHeads } from '../lexicons/organization-heads.js';
import type { NameWord } from './name-words.js';

/** Half-open range of token indices. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** Bounds of the sentence, as token indices. */
interface Bounds {
  readonly firstToken: number;
  readonly endToken: number;
}

/** More words than this before the head or in one complement are a sentence in capitals, not a name. */
const longestPart = 7;

/**
 * The name built around the head noun at `head`: its modifiers to the left, its complements ("of …", "for …") to the
 * right. Null where the noun stands alone. The edges are decided by capitals and function words.
 *
 *     the [Lake Basin Fisheries Authority] closed …
 *     the [Ministry of Health and Sanitation] said …
 *     Kenya's [Council of Elders for Peace] met …
 */
export function organizationPhrase(
  tokens: readonly Token[],
  words: readonly NameWord[],
  head: number,
  bounds: Bounds,
): TokenRange | null {
  const first = leftEdge(tokens, words, head, bounds);
  const end = untilAcronym(tokens, words, first, rightEdge(tokens, words, head, bounds, first < head));
  const headWord = tokens[head]?.lower ?? '';
  if (end - first === 1 || namesInstrument(tokens, words, end)) return null;
  if (weakHeads.has(headWord) && first === head) return null;
  if (headsBeforeOf.has(headWord) && !(tokens[head + 1]?.norm === 'of' && hasComplement(tokens, head, end)))
    return null;
  if (first < head || hasComplement(tokens, head, end)) return { first, end };
  return leadingHeads.has(headWord) ? { first, end } : null;
}

/** "Water Services [Act]", "Organisation of Working Time [Act]": the words before it belong to a law or treaty. */
function namesInstrument(tokens: readonly Token[], words: readonly NameWord[], end: number): boolean {
  const isHead = (index: number) => {
    const kind = instrumentHead(tokens[index]?.lower ?? '')?.kind;
    return words[index]?.capital === true && kind !== undefined && bindingKinds.has(kind);
  };
  return isHead(end) || isHead(end - 1);
}

const bindingKinds: ReadonlySet<InstrumentKind> = new Set([
  'act',
  'bill',
  'treaty',
  'convention',
  'protocol',
  'directive',
  'regulation',
]);

function hasComplement(tokens: readonly Token[], head: number, end: number): boolean {
  const next = tokens[head + 1];
  return next !== undefined && head + 1 < end && nameJoiners.has(next.lower);
}

function leftEdge(
  tokens: readonly Token[],
  words: readonly NameWord[],
  head: number,
  { firstToken }: Bounds,
): number {
  let first = head;
  while (first > firstToken && head - first < longestPart) {
    const before = first - 1;
    if (isModifier(tokens, words, before, firstToken)) first = before;
    else if (isUnitNumber(tokens, before, head)) return before;
    else if (isParticle(tokens, words, before, firstToken) || isTask(tokens, words, before, firstToken))
      first = before - 1;
    else if (isRoyal(tokens, before, head)) return before;
    else if (isPairedModifier(tokens, words, before, firstToken)) first = before - 1;
    else if (isPossessiveModifier(tokens, words, before, firstToken)) first = ownerStart(tokens, before - 1);
    else break;
  }
  return first;
}

/** "[8] Division", "[11] Corps": units of an army have numbers. */
function isUnitNumber(tokens: readonly Token[], index: number, head: number): boolean {
  return (
    index === head - 1 &&
    /^\d{1,3}$/.test(tokens[index]?.norm ?? '') &&
    /^(?:Division|Corps|Brigade|Battalion|Regiment|Squadron)$/.test(tokens[head]?.norm ?? '')
  );
}

/** "Fond [du] Lac County Court", "Rio [de] Janeiro Fire Department": a small word within the name of a place. */
function isParticle(
  tokens: readonly Token[],
  words: readonly NameWord[],
  index: number,
  firstToken: number,
): boolean {
  const before = words[index - 1];
  return (
    index - 1 >= firstToken &&
    /^(?:de|del|do|dos|du|la)$/.test(tokens[index]?.norm ?? '') &&
    before?.capital === true &&
    !before.head &&
    !before.opener &&
    !before.role
  );
}

/** "[Disposal of] Assets Authority", "[Prevention of] Corruption Bureau": what a body is for. */
function isTask(
  tokens: readonly Token[],
  words: readonly NameWord[],
  index: number,
  firstToken: number,
): boolean {
  const before = words[index - 1];
  return (
    index - 1 > firstToken &&
    tokens[index]?.norm === 'of' &&
    before?.capital === true &&
    /(?:al|ion|ment)$/.test(tokens[index - 1]?.norm ?? '') &&
    !before.head &&
    !before.role &&
    !before.opener &&
    words[index + 1]?.common === true
  );
}

/** "[Prince] Claus Fund", "[King] Faisal Hospital": whom a body is named after, with the title. */
function isRoyal(tokens: readonly Token[], index: number, head: number): boolean {
  const width = head - index;
  return width > 1 && width < 4 && royal.test(tokens[index]?.norm ?? '');
}

const royal = /^(?:King|Queen|Prince|Princess|Emperor|Empress|Sultan|Lady|Lord|Pope|Cardinal|Sir)$/;

function isModifier(
  tokens: readonly Token[],
  words: readonly NameWord[],
  index: number,
  firstToken: number,
): boolean {
  const word = words[index];
  const token = tokens[index];
  if (word === undefined || token === undefined) return false;
  if (/^\d+(?:st|nd|rd|th)$/.test(token.norm)) return true;
  if (!word.capital || participles.test(token.lower)) return false;
  if (word.honorific && !word.surname && words[index + 1]?.head !== true) return false;
  if (
    word.role &&
    !organizationModifierRoles.has(token.lower) &&
    (words[index + 1]?.head !== true || index === firstToken)
  )
    return false;
  if (monthOrDay.test(token.norm)) return false;
  if (index === firstToken && bodyNouns.has(token.lower) && !openersAtStart.has(token.lower)) return false;
  if (word.opener)
    return (index > firstToken || openersAtStart.has(token.lower)) && openersInNames.has(token.lower);
  return (
    index > firstToken ||
    !/(?:ing|ed|ly)$/.test(token.lower) ||
    word.given ||
    word.surname ||
    isProperOpener(token)
  );
}

/** "U.S.-backed", "Geneva-based": what somebody says of the body. */
const participles =
  /-(?:affiliated|aligned|appointed|backed|based|controlled|funded|led|linked|owned|run|sponsored|supported)$/;

/** A common word at the start of a sentence is a modifier all the same where it often opens names. */
function isProperOpener({ lower }: Token): boolean {
  return modifiersOfBodies.has(lower);
}

/** "Food [and] Drug Administration": an everyday word joined to the modifier after it. */
function isPairedModifier(
  tokens: readonly Token[],
  words: readonly NameWord[],
  joiner: number,
  firstToken: number,
): boolean {
  const token = tokens[joiner];
  if (token?.lower !== 'and' && token?.norm !== '&') return false;
  const before = words[joiner - 1];
  const after = words[joiner + 1];
  if (before === undefined || after === undefined || joiner - 1 < firstToken) return false;
  if (token.norm === '&') return before.capital && after.capital;
  // "the Cardiff and Vale Health Board": a place has an article only where it belongs to the name after it.
  const isDefinitePlace =
    tokens[joiner - 2]?.norm === 'the' && before.place && !before.upper && !takesArticle(tokens[joiner - 1]);
  if (isDefinitePlace && after.capital && !after.role) return true;
  const isTopic =
    before.capital && before.common && !before.place && !before.role && !before.head && !before.opener;
  return isTopic && after.capital && !after.place && !after.given && joiner - 1 > firstToken;
}

/** "[Attorney General]'s Office": where the words for the owner that ends at `last` begin. */
function ownerStart(tokens: readonly Token[], last: number): number {
  const isGeneral = tokens[last]?.norm === 'General' && generals.test(tokens[last - 1]?.norm ?? '');
  return isGeneral ? last - 1 : last;
}

const generals = /^(?:Accountant|Attorney|Auditor|Director|Inspector|Prosecutor|Solicitor|Surgeon)$/;

/** "the Netherlands", "the Gulf". */
function takesArticle(token: Token | undefined): boolean {
  return /s$|^(?:Gulf|Gambia|Vatican|Caribbean|Bronx|Hague|Sahel|Crimea|Congo|Arctic|Pacific|Atlantic|Baltic|Balkan|Caucasus)$/.test(
    token?.norm ?? '',
  );
}

/** "Workers['] Party", "Children['s] Fund": a plural or everyday owner is part of the name, a person or place is not. */
function isPossessiveModifier(
  tokens: readonly Token[],
  words: readonly NameWord[],
  apostrophe: number,
  firstToken: number,
): boolean {
  const mark = tokens[apostrophe]?.norm;
  if (mark !== "'" && mark !== "'s") return false;
  const owner = tokens[apostrophe - 1];
  const word = words[apostrophe - 1];
  if (owner === undefined || word === undefined || apostrophe - 1 < firstToken) return false;
  return word.capital && ownersInNames.has(owner.lower) && owner.end === tokens[apostrophe]?.start;
}

function rightEdge(
  tokens: readonly Token[],
  words: readonly NameWord[],
  head: number,
  { endToken }: Bounds,
  modified: boolean,
): number {
  let end = head + 1;
  if (leadingHeads.has(tokens[head]?.lower ?? '')) end = runEnd(tokens, words, end, endToken);
  else if (isRegionalSuffix(tokens[end], words[end]) && end < endToken) end += 1;
  else if (tokens[head]?.norm === 'Broadcasting' && tokens[end]?.norm === 'Station') end += 1;
  end = missionEnd(tokens, words, head, end, endToken);
  const lowerHead = tokens[head]?.lower ?? '';
  let inComplement = false;
  for (;;) {
    const next = complementEnd(tokens, words, end, endToken, inComplement, modified);
    if (
      inComplement &&
      lowerHead === 'university' &&
      tokens[end]?.norm === 'at' &&
      words[end + 1]?.place === true
    )
      return runEnd(tokens, words, end + 1, endToken);
    if (next === end || (!inComplement && isSeat(tokens, words, head, end, modified))) return end;
    if (!inComplement && tokens[end]?.norm === '&') return next;
    inComplement = true;
    end = next;
  }
}

/** "Initiative for Women [in the Horn of Africa] (SIHA)": as far as the acronym whose first and last letters it has. */
function untilAcronym(
  tokens: readonly Token[],
  words: readonly NameWord[],
  first: number,
  end: number,
): number {
  if (tokens[end]?.norm !== 'in') return end;
  let open = end + 1;
  while (
    open < end + 7 &&
    (words[open]?.capital === true || /^(?:the|of|and)$/.test(tokens[open]?.norm ?? ''))
  )
    open += 1;
  const acronym = tokens[open]?.norm === '(' ? (tokens[open + 1]?.norm ?? '') : '';
  const isItsOwn =
    /^\p{Lu}{3,}$/u.test(acronym) &&
    acronym.startsWith(tokens[first]?.norm.charAt(0) ?? '') &&
    acronym.endsWith(tokens[open - 1]?.norm.charAt(0) ?? '');
  return isItsOwn ? open : end;
}

/** "United Nations Mission [in South Sudan]", "University of Nebraska [at Omaha]": where a body of that kind is. */
function missionEnd(
  tokens: readonly Token[],
  words: readonly NameWord[],
  head: number,
  end: number,
  endToken: number,
): number {
  const lower = tokens[head]?.lower ?? '';
  const isMission =
    /^(?:mission|operation|force|office)$/.test(lower) &&
    tokens[end]?.norm === 'in' &&
    tokens.slice(Math.max(0, head - longestPart), head).some(({ norm }) => senders.has(norm));
  if (!isMission) return end;
  const first = tokens[end + 1]?.norm === 'the' ? end + 2 : end + 1;
  let last = first;
  while (last < endToken && words[last]?.place === true) last += 1;
  return last > first ? last : end;
}

/** Who sends missions that are named after where they go. */
const senders: ReadonlySet<string> = new Set(['Nations', 'UN', 'U.N.', 'Union', 'EU', 'AU', 'OSCE']);

/** "Carbon Robotics [of Seattle]": a firm whose name is complete has its town after it. */
function isSeat(
  tokens: readonly Token[],
  words: readonly NameWord[],
  head: number,
  end: number,
  modified: boolean,
): boolean {
  return (
    modified &&
    tokens[end]?.norm === 'of' &&
    words[end + 1]?.place === true &&
    headsOfFirms.has(tokens[head]?.lower ?? '')
  );
}

const headsOfFirms: ReadonlySet<string> = new Set(
  'robotics technologies technology systems holdings labs laboratories motors industries ventures capital partners pharmaceuticals therapeutics biosciences software foods brewing energy brothers studios pictures records solutions networks enterprises logistics'.split(
    ' ',
  ),
);

/** "University College [London]", "Amnesty International [UK]". */
function isRegionalSuffix(token: Token | undefined, word: NameWord | undefined): boolean {
  return (
    token !== undefined &&
    word !== undefined &&
    /^(?:UK|US|USA|International|Worldwide|Global|Europe|Africa|Asia|London)$/.test(token.norm)
  );
}

function complementEnd(
  tokens: readonly Token[],
  words: readonly NameWord[],
  at: number,
  endToken: number,
  inComplement: boolean,
  modified: boolean,
): number {
  const joiner = tokens[at];
  if (joiner === undefined || at >= endToken || !complementJoiners.has(joiner.lower)) return at;
  const isCoordination = joiner.lower === 'and' || joiner.norm === '&' || joiner.norm === ',';
  let from = at + 1;
  if (joiner.norm === ',' && !isSeries(tokens, words, at, endToken)) return at;
  if (!isCoordination && /^(?:the|an?)$/.test(tokens[from]?.norm ?? '')) from += 1;
  const first = words[from];
  const token = tokens[from];
  if (first === undefined || token === undefined || from >= endToken || !first.capital) return at;
  if (first.honorific || monthOrDay.test(token.norm)) return at;
  if (first.role && isCoordination && tokens[from + 1]?.norm !== 'Affairs') return at;
  if (
    isCoordination &&
    !inComplement &&
    !(joiner.norm === '&' && modified && !first.given && !first.place && !first.role)
  )
    return at;
  if (joiner.lower === 'for' && ((first.place && !modified) || (inComplement && !first.common))) return at;
  if (isCoordination && !continuesSeries(words, from, tokens)) return at;
  if (/^(?:for|on|against)$/.test(joiner.lower) && (first.upper || /\d/.test(token.norm))) return at;
  const end = runEnd(tokens, words, from, endToken);
  return end > from ? end : at;
}

/** After "and" a further topic goes on with the name; a person, a place or a new body begins something else. */
function continuesSeries(words: readonly NameWord[], from: number, tokens: readonly Token[]): boolean {
  const word = words[from];
  const next = words[from + 1];
  if (word === undefined) return false;
  if (tokens[from + 1]?.norm === 'Affairs') return true;
  if (word.place || word.demonym || word.given || word.upper || word.opener) return false;
  // "Fight against Fraud and [Corruption] (OFNAC)": the name lasts until its acronym.
  if (tokens[from + 1]?.norm === '(' && words[from + 2]?.upper === true) return true;
  const previous = words[from - 2];
  const followsTopic = previous?.common === true && !previous.place && !word.surname;
  if (!word.common && !followsTopic && !(tokens[from]?.norm.endsWith('s') === true && !word.surname))
    return false;
  return !(next?.head === true && next.capital && !word.common);
}

/** "Defence, Science and Technology": the comma goes on where an "and" follows within a few capitals. */
function isSeries(
  tokens: readonly Token[],
  words: readonly NameWord[],
  comma: number,
  endToken: number,
): boolean {
  const limit = Math.min(endToken, comma + longestPart);
  for (let index = comma + 1; index < limit; index += 1) {
    const token = tokens[index];
    if (token?.lower === 'and') return index > comma + 1 && isTopicWord(tokens[index + 1], words[index + 1]);
    if (token?.norm !== ',' && !isTopicWord(token, words[index])) return false;
  }
  return false;
}

function isTopicWord(token: Token | undefined, word: NameWord | undefined): boolean {
  if (token === undefined || word?.capital !== true) return false;
  return word.common;
}

function runEnd(
  tokens: readonly Token[],
  words: readonly NameWord[],
  from: number,
  endToken: number,
): number {
  let end = from;
  const limit = Math.min(endToken, from + longestPart);
  while (end < limit) {
    const word = words[end];
    const token = tokens[end];
    if (word === undefined || token === undefined) break;
    // "Centre for Women['s Justice]"
    const owns = token.norm === "'s" || (token.norm === "'" && token.start === tokens[end - 1]?.end);
    if (owns && end > from && end + 1 < limit && words[end + 1]?.capital === true) {
      if (!ownersInNames.has(tokens[end - 1]?.lower ?? '')) break;
      end += 2;
      continue;
    }
    if (!word.capital) break;
    const isTopic = token.lower === 'justice' && words[end + 1]?.capital !== true;
    if (end > from && (word.role || word.honorific) && !word.place && !isTopic) break;
    if (monthOrDay.test(token.norm)) break;
    if (end > from && word.given && !word.place && words[end + 1]?.capital === true && !word.ambiguousGiven)
      break;
    end += 1;
  }
  return end;
}

const monthOrDay =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)$/;

const complementJoiners: ReadonlySet<string> = new Set([
  'of',
  'for',
  'on',
  'against',
  'and',
  '&',
  ',',
  'de',
  'del',
  'des',
  'du',
  'di',
  'della',
  'do',
  'da',
  'dos',
  'für',
]);

/** Role words that modify a body's name: "Prosecutor General", "Governors Association", "Workers Union". */
const organizationModifierRoles: ReadonlySet<string> = new Set([
  'general',
  'student',
  'executive',
  'star',
  'worker',
  'teacher',
  'head',
  'humanitarian',
  'academic',
  'refugee',
  'veteran',
  'volunteer',
]);
const openersAtStart: ReadonlySet<string> = new Set([
  'new',
  'free',
  'world',
  'women',
  'people',
  'children',
  'independent',
  'one',
  'first',
]);
const openersInNames: ReadonlySet<string> = new Set([
  'new',
  'first',
  'second',
  'third',
  'one',
  'all',
  'free',
  'world',
  'women',
  'people',
  'children',
  'police',
  'government',
  'our',
  'independent',
  'live',
  'right',
  'left',
  'source',
  'image',
  'video',
  'photo',
  'us',
]);
const modifiersOfBodies: ReadonlySet<string> = new Set([
  'supreme',
  'national',
  'federal',
  'central',
  'international',
  'european',
  'royal',
  'public',
  'general',
  'human',
  'social',
  'labour',
  'labor',
  'justice',
  'health',
  'interior',
  'foreign',
  'defence',
  'defense',
  'finance',
  'education',
  'trade',
  'electoral',
  'constitutional',
  'state',
  'metropolitan',
  'regional',
  'green',
  'liberal',
  'conservative',
  'democratic',
  'republican',
  'socialist',
  'communist',
  'united',
  'world',
  'high',
  'home',
  'security',
]);
const ownersInNames: ReadonlySet<string> = new Set([
  'worker',
  'workers',
  "workers'",
  'people',
  'peoples',
  'women',
  'children',
  'men',
  'teachers',
  'farmers',
  'students',
  'veterans',
  'nurses',
  'doctors',
  'lawyers',
  'journalists',
  'writers',
  'parents',
  'king',
  'queen',
  'governor',
  'mayor',
  'attorney',
  'prosecutor',
  'sheriff',
  'ombudsman',
  'coroner',
  'general',
  'growers',
  'magistrates',
  'players',
  'citizens',
  'consumers',
  'employers',
  'owners',
  'drivers',
  'miners',
  'firefighters',
  'lord',
  'lords',
  'god',
  'girls',
  'boys',
  'states',
  'leaders',
  'ministers',
  'producers',
  'growers',
  'merchants',
]);
