import { months } from '../lexicons/calendar.js';
import { governmentPlaces } from '../lexicons/government-places.js';
import { isStrongHead } from '../lexicons/instrument-heads.js';
import {
  headlineVerbs,
  nameConnectors,
  neverFirst,
  possessivesInTitles,
  shortIssuers,
} from '../lexicons/instrument-words.js';
import { isGivenName } from '../lexicons/name-evidence.js';
import { timeNouns } from '../lexicons/time-nouns.js';
import {
  isCapitalAt,
  isGluedAt,
  isLowerAt,
  isYear,
  isYearRange,
  longestName,
  lowerAt,
  partAt,
  type SentenceView,
  tokenAt,
} from './sentence-view.js';

/**
 * Where a capitalised name around the head at token `head` begins.
 *
 *     Kenya's [Data Protection] Act      a holder's possessive stays outside
 *     the [Women's Rights] Convention    a possessive that belongs to the title does not
 *     in 2015 [Paris] Agreement talks    a year after a preposition is a date
 *     the [1951 Refugee] Convention      a year after an article is part of the name
 */
export function nameStart(view: SentenceView, head: number): number {
  let start = head;
  let index = head - 1;
  let joinedByAnd = false;
  let lastComma = -1;
  while (index >= Math.max(view.from, head - longestName)) {
    const token = tokenAt(view, index);
    if (token === null) break;
    if (isCapitalAt(view, index)) {
      if (isMonthOfName(view, index, head)) {
        start = index;
        break;
      }
      if (timeNouns.has(token.lower) || (neverFirst.has(token.lower) && opensSentence(view, index))) break;
      if (index === view.from && counts.test(token.lower)) break;
      if (view.letterCase === 'title' && headlineVerbs.has(token.lower)) break;
      start = index;
      index -= 1;
    } else if (token.lower === "'s" || token.lower === "'" || token.lower === 's') {
      const owner = lowerAt(view, index - 1);
      // "Minors' Location Privacy Act": the plural of whom a law is for, but not of who made it.
      const beneficiaries = token.lower === "'" && /s$/.test(owner) && !makers.test(owner);
      const inTitle = (possessivesInTitles.has(owner) || beneficiaries) && isCapitalAt(view, index - 1);
      const personalLaw = start === head && lowerAt(view, head) === 'law' && isCapitalAt(view, index - 1);
      if (!inTitle && !personalLaw) break;
      start = index - 1;
      index -= 2;
    } else if (token.norm === ')' && start <= head) {
      const open = openingBracket(view, index);
      if (open === null || !isCapitalAt(view, open - 1)) break;
      start = open - 1;
      index = open - 2;
    } else if (/^[-‐‑–/]$/.test(token.norm) && isGluedAt(view, index) && isCapitalAt(view, index - 1)) {
      start = index - 1;
      index -= 2;
    } else if (token.norm === ',' && joinedByAnd && isCapitalAt(view, index - 1) && start < head) {
      lastComma = index;
      index -= 1;
    } else if ((isYear(token.norm) || isYearRange(token.norm)) && start === index + 1 && index !== head) {
      const before = lowerAt(view, index - 1);
      if (/^(in|since|by|from|until|after|before|of|and|to)$/.test(before)) break;
      start = index;
      break;
    } else if (nameConnectors.has(token.lower) && start === index + 1) {
      const jump = connectorBefore(view, index, isNationalLaw(view, head));
      if (jump === null) break;
      if (token.lower === 'and' || token.lower === '&') joinedByAnd = true;
      index = jump;
    } else break;
  }
  if (lastComma >= start && !/^(the|a|an|new|'s|its|this)$/.test(lowerAt(view, start - 1)))
    start = lastComma + 1;
  return withoutIssuer(view, start, head);
}

/** "the [July Charter]": a month that the article before and the head after make a name. */
function isMonthOfName(view: SentenceView, index: number, head: number): boolean {
  const isHead = /^(charter|accord|declaration|pact|manifesto|covenant)s?$/.test(lowerAt(view, head));
  return (
    isHead &&
    index === head - 1 &&
    lowerAt(view, index - 1) === 'the' &&
    months.has(tokenAt(view, index)?.norm ?? '')
  );
}

/** The capitalised word before a connector and an article, or null where the connector joins two names. */
function connectorBefore(view: SentenceView, index: number, ofLaw: boolean): number | null {
  const word = lowerAt(view, index);
  let before = index - 1;
  let connector = word;
  if (word === 'the') {
    connector = lowerAt(view, before);
    before -= 1;
    if (!/^(of|on|for)$/.test(connector)) return null;
  }
  const joins = ofLaw
    ? /^(of|on|for|and|&|to|de|del|do|da|du|es|la|against|from|with|in)$/
    : /^(of|on|for|and|&|to|de|del|do|da|du|es|la|against)$/;
  if (!joins.test(connector)) return null;
  if (lowerAt(view, before) === ',' && /^(and|&)$/.test(connector)) {
    if (lowerAt(view, before - 2) !== ',' && lowerAt(view, before - 3) !== ',') return null;
    before -= 1;
  }
  if (!isCapitalAt(view, before)) return null;
  const left = lowerAt(view, before);
  // "Adherents of the Atlantic Charter": a sentence gives any first word its capital.
  if (before === view.from && connector !== 'and' && view.letterCase === 'sentence') return null;
  if (counts.test(left) || isGivenName(tokenAt(view, before - 1)?.norm ?? '')) return null;
  if (timeNouns.has(left) || officers.has(left) || (!ofLaw && bodies.has(left))) return null;
  if (/^[ivxl]+$/.test(left) || (neverFirst.has(left) && opensSentence(view, before))) return null;
  if (/^(and|&)$/.test(connector) && (governmentPlaces.has(left) || isStrongHead(left))) return null;
  if (connector !== 'and' && connector !== '&' && isStrongHead(left)) return null;
  return before;
}

/** "Two [Additional Protocols]": how many there are is no part of their name. */
const counts = /^(two|three|four|five|six|seven|eight|nine|ten|both)$/;

const makers =
  /^(?:democrats|republicans|conservatives|tories|liberals|greens|nations|states|lords|commons|representatives|bidens|socialists|lawmakers|philippines|netherlands|emirates|maldives|bahamas)$/;

/** Nouns whose "of" names an office, never a part of a title. */
const officers = new Set(
  'minister ministers president secretary governor head director dean chairman chair king queen prince duke bishop archbishop chief leader mayor commander ambassador speaker members member professor students friends citizens mothers lawyers'.split(
    ' ',
  ),
);

/** Nouns whose "of" names a body; laws alone are named after bodies: "Bank of England Act". */
const bodies = new Set(
  'university bank ministry department council conference house state states republic government office court union board city town province parliament assembly league association federation kingdom army foundation fund centre center institute campaign alliance coalition society commission committee network movement partnership group team project forum school college museum faculty journal secretariat tribunal agency authority administration party americans women'.split(
    ' ',
  ),
);

/** "The Treaty …" begins a sentence; "the No Surprises Act" begins with a capital that only a name has. */
function opensSentence(view: SentenceView, index: number): boolean {
  return (
    index === view.from ||
    view.letterCase !== 'sentence' ||
    lowerAt(view, index) === 'the' ||
    !/^[\p{L}\p{N}']/u.test(lowerAt(view, index - 1))
  );
}

function isNationalLaw(view: SentenceView, head: number): boolean {
  return /^(?:acts?|bills?)$/.test(lowerAt(view, head));
}

function withoutIssuer(view: SentenceView, start: number, head: number): number {
  let first = start;
  while (first < head) {
    const word = lowerAt(view, first);
    // "Assembly Act": nobody says "the Assembly's Act" so.
    const law = first + 1 === head && /^(acts?|laws?)$/.test(lowerAt(view, head));
    const issuer = shortIssuers.has(word) && !law && !(word === 'house' && first + 1 < head);
    const country =
      /^(us|u\.s|u\.s\.|uk|u\.k|u\.k\.)$/.test(word) && /^(acts?|bills?|laws?)$/.test(lowerAt(view, head));
    const sentenceStart =
      first === view.from &&
      (neverFirst.has(word) || isFunctionWord(view, first)) &&
      view.letterCase === 'sentence';
    const connector = isLowerAt(view, first) && nameConnectors.has(word);
    if (!issuer && !country && !sentenceStart && !connector) break;
    first += 1;
  }
  return first;
}

function isFunctionWord(view: SentenceView, index: number): boolean {
  return /^(DET|ADP|SCONJ|CCONJ|PRON|ADV|AUX|INTJ|PART|VERB)$/.test(partAt(view, index) ?? '');
}

function openingBracket(view: SentenceView, closing: number): number | null {
  for (let index = closing - 1; index >= Math.max(view.from, closing - 10); index -= 1) {
    if (tokenAt(view, index)?.norm === '(') return index;
    const isListed = /^(?:,|etc\.?|\.)$/.test(lowerAt(view, index));
    if (!isListed && !isCapitalAt(view, index) && !nameConnectors.has(lowerAt(view, index))) return null;
  }
  return null;
}
