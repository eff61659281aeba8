import type { Token } from '../document.js';
import { isMonthOrDay } from '../lexicons/calendar.js';
import { leadingHeads } from '../lexicons/organization-heads.js';
import { organizationNames } from '../lexicons/organization-names.js';
import { policyTopics } from '../lexicons/policy-topics.js';
import { pluralRoleNouns } from '../lexicons/role-nouns.js';
import { headsOfFirms, ownersInBodies } from '../lexicons/words-of-bodies.js';
import { longestPart, type NameGround } from './name-ground.js';
import type { NameWord } from './name-words.js';

/** Where the name on the head noun at `head` ends; `modified`: there are words of it before the head. */
export function rightEdge(ground: NameGround, head: number, modified: boolean): number {
  const { tokens, words, endToken } = ground;
  let end = head + 1;
  if (leadingHeads.has(tokens[head]?.lower ?? '')) end = runEnd(ground, end);
  else if (
    end < endToken &&
    (isRegionalSuffix(tokens[end], words[end]) || (modified && isBranchPlace(ground, end)))
  )
    end += 1;
  else if (/^(?:Local|Lodge)$/.test(tokens[head]?.norm ?? '') && /^\d{1,4}$/.test(tokens[end]?.norm ?? ''))
    return end + 1;
  else if (isResearchArm(ground, head)) end += 1;
  else if (tokens[head]?.norm === 'Broadcasting' && tokens[end]?.norm === 'Station') end += 1;
  end = missionEnd(ground, head, end);
  const lowerHead = tokens[head]?.lower ?? '';
  let inComplement = false;
  for (;;) {
    const next = complementEnd(ground, end, inComplement, modified);
    if (
      inComplement &&
      lowerHead === 'university' &&
      tokens[end]?.norm === 'at' &&
      words[end + 1]?.place === true
    )
      return runEnd(ground, end + 1);
    if (next === end || (!inComplement && isSeat(ground, head, end, modified)))
      return inComplement && lowerHead === 'office' ? holderEnd(ground, end) : end;
    if (!inComplement && tokens[end]?.norm === '&') return next;
    inComplement = true;
    end = next;
  }
}

/** "Initiative for Women [in the Horn of Africa] (SIHA)": as far as the acronym whose first and last letters it has. */
export function untilAcronym({ tokens, words }: NameGround, first: number, end: number): number {
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
function missionEnd({ tokens, words, endToken }: NameGround, head: number, end: number): number {
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
function isSeat({ tokens, words }: NameGround, head: number, end: number, modified: boolean): boolean {
  return (
    modified &&
    tokens[end]?.norm === 'of' &&
    words[end + 1]?.place === true &&
    headsOfFirms.has(tokens[head]?.lower ?? '')
  );
}

/** "Zunvale Group [Research]": the analysts of a bank. */
function isResearchArm({ tokens, words }: NameGround, head: number): boolean {
  const isBank = /^(?:Bank|Capital|Group|Securities)$/.test(tokens[head]?.norm ?? '');
  return isBank && tokens[head + 1]?.norm === 'Research' && words[head + 2]?.capital !== true;
}

/** "Air Alliance [Houston]": a place that follows without a comma and ends the phrase. */
function isBranchPlace({ tokens, words }: NameGround, at: number): boolean {
  return (
    words[at]?.place === true &&
    !words[at].upper &&
    words[at + 1]?.capital !== true &&
    !/^[,–—]$/.test(tokens[at + 1]?.text ?? '') &&
    tokens[at + 1]?.norm !== "'s"
  );
}

/** "University College [London]", "Amnesty International [UK]". */
function isRegionalSuffix(token: Token | undefined, word: NameWord | undefined): boolean {
  return (
    token !== undefined &&
    word !== undefined &&
    /^(?:UK|US|USA|International|Worldwide|Global|Europe|Africa|Asia|London)$/.test(token.norm)
  );
}

function complementEnd(ground: NameGround, at: number, inComplement: boolean, modified: boolean): number {
  const { tokens, words, endToken } = ground;
  const joiner = tokens[at];
  if (joiner === undefined || at >= endToken || !complementJoiners.has(joiner.lower)) return at;
  const isCoordination = joiner.lower === 'and' || joiner.norm === '&' || joiner.norm === ',';
  let from = at + 1;
  if (joiner.norm === ',' && !isSeries(ground, at)) return at;
  if (!isCoordination && /^(?:the|an?)$/.test(tokens[from]?.norm ?? '')) from += 1;
  const first = words[from];
  const token = tokens[from];
  if (first === undefined || token === undefined || from >= endToken || !first.capital) return at;
  if (first.honorific || isMonthOrDay(token.norm)) return at;
  const isLed = joiner.norm === 'of' && ledBodies.test(tokens[at - 1]?.norm ?? '');
  if (isLed && first.given && !first.place && words[from + 1]?.capital === true) return at;
  if (first.role && isCoordination && tokens[from + 1]?.norm !== 'Affairs') return at;
  if (
    isCoordination &&
    !inComplement &&
    !(joiner.norm === '&' && modified && !first.given && !first.place && !first.role)
  )
    return at;
  if (joiner.lower === 'for' && ((first.place && !modified) || (inComplement && !first.common))) return at;
  if (isCoordination && !continuesSeries(ground, from)) return at;
  if (/^(?:for|on|against)$/.test(joiner.lower) && (first.upper || /\d/.test(token.norm))) return at;
  const end = runEnd(ground, from);
  return end > from ? end : at;
}

/** "Office of the Planning [Regulator]": whose office it is ends its name. */
function holderEnd({ words, endToken }: NameGround, end: number): number {
  const word = words[end];
  const isHolder = end < endToken && word?.capital === true && word.role && words[end + 1]?.capital !== true;
  return isHolder ? end + 1 : end;
}

/** "Workers' [Party] of Ana Ruiz": whose it is, not what it is called. */
const ledBodies = /^(?:Alliance|Army|Bloc|Coalition|Front|Government|Movement|Party)$/;

/** After "and" a further topic goes on with the name; a person, a place or a new body begins something else. */
function continuesSeries({ tokens, words, endToken }: NameGround, from: number): boolean {
  const word = words[from];
  const next = words[from + 1];
  if (word === undefined) return false;
  if (tokens[from + 1]?.norm === 'Affairs') return true;
  const isTopic = policyTopics.has(tokens[from]?.lower ?? '');
  if (word.place || word.demonym || (word.given && !isTopic) || word.upper || word.opener) return false;
  // "Fight against Fraud and [Corruption] (OFNAC)": the name lasts until its acronym.
  if (tokens[from + 1]?.norm === '(' && words[from + 2]?.upper === true) return true;
  const previous = words[from - 2];
  // "Royal College of Midwives and [Unite]": a body of its own.
  const people = pluralRoleNouns.has(tokens[from - 2]?.lower ?? '');
  const body = organizationNames.longestAt(tokens, from, endToken);
  const isOwn = body !== null && words[body.endToken]?.capital !== true && (people || !body.value.ambiguous);
  if (isOwn || (!word.common && people)) return false;
  const followsTopic = previous?.common === true && !previous.place && !word.surname;
  if (!word.common && !followsTopic && !(tokens[from]?.norm.endsWith('s') === true && !word.surname))
    return false;
  return (
    next?.head !== true || !next.capital || word.common || topicHeads.test(tokens[from + 1]?.lower ?? '')
  );
}

/** Heads that are topics too: "Bureau of Fisheries and Aquatic [Resources]". */
const topicHeads = /^(?:affairs|energy|industries|industry|resources|security|services|systems|works)$/;

/** "Defence, Science and Technology": the comma goes on where an "and" follows within a few capitals. */
function isSeries({ tokens, words, endToken }: NameGround, comma: number): boolean {
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
  return word.common || policyTopics.has(token.lower) || token.norm === 'Government';
}

function runEnd({ tokens, words, endToken }: NameGround, from: number): number {
  let end = from;
  const limit = Math.min(endToken, from + longestPart);
  while (end < limit) {
    const word = words[end];
    const token = tokens[end];
    if (word === undefined || token === undefined) break;
    // "Centre for Women['s Justice]"
    const owns = token.norm === "'s" || (token.norm === "'" && token.start === tokens[end - 1]?.end);
    if (owns && end > from && end + 1 < limit && words[end + 1]?.capital === true) {
      if (!ownersInBodies.has(tokens[end - 1]?.lower ?? '')) break;
      end += 2;
      continue;
    }
    if (!word.capital) break;
    const isTopic = token.lower === 'justice' && words[end + 1]?.capital !== true;
    if (end > from && (word.role || word.honorific) && !word.place && !isTopic) break;
    if (isMonthOrDay(token.norm)) break;
    if (end > from && word.given && !word.place && words[end + 1]?.capital === true && !word.ambiguousGiven)
      break;
    end += 1;
  }
  return end;
}

/** Words that tie a complement to its head. */
const complementJoiners: ReadonlySet<string> = new Set(
  'of for on against and & , de del des du di della do da dos für'.split(' '),
);
