import { months } from '../lexicons/calendar.js';
import { governmentPlaces } from '../lexicons/government-places.js';
import { instrumentHead } from '../lexicons/instrument-heads.js';
import {
  headlineVerbs,
  nameConnectors,
  neverFirst,
  possessivesInTitles,
  shortIssuers,
  topicPrepositions,
} from '../lexicons/instrument-words.js';
import { isGivenName } from '../lexicons/name-evidence.js';
import { timeNouns } from '../lexicons/time-nouns.js';
import {
  isCapitalAt,
  isGluedAt,
  isLowerAt,
  isYear,
  lowerAt,
  partAt,
  type SentenceView,
  tokenAt,
} from './sentence-view.js';

/** Tokens; keeps the walks short on text that is no prose. The longest titles of treaties have about fifty words. */
const longestName = 60;

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

/** True for heads that are instruments wherever they are capitalised: the treaty and declaration families. */
export function isStrongHead(lower: string): boolean {
  const head = instrumentHead(lower);
  return head !== undefined && head.name === 'any' && head.description === 'loose';
}

/**
 * Where a name goes on after its head (or after `after - 1`), or `after` where it doesn't. The title may go on in
 * capitals ("to Combat Trafficking in Persons") or, as the press writes it, without ("on the settlement of disputes").
 */
export function nameEnd(view: SentenceView, after: number): number {
  const preposition = lowerAt(view, after);
  const fixed = withYear(view, after);
  if (fixed > after) return fixed;
  if (!isLowerAt(view, after)) {
    return view.letterCase !== 'sentence' && topicPrepositions.has(preposition)
      ? capitalTail(view, after + 1)
      : after;
  }
  if (preposition === 'to') return infinitiveTail(view, after);
  if (preposition === 'of') {
    const next = lowerAt(view, after + 1) === 'the' ? after + 2 : after + 1;
    return isTitleWord(view, next) ? withYear(view, capitalTail(view, after + 1)) : after;
  }
  if (preposition === 'between' || preposition === 'with') {
    const next = lowerAt(view, after + 1) === 'the' ? after + 2 : after + 1;
    return isTitleWord(view, next) ? capitalTail(view, after + 1) : after;
  }
  if (!topicPrepositions.has(preposition) || noTopics.has(lowerAt(view, after + 1))) return after;
  const first = lowerAt(view, after + 1) === 'to' ? after + 2 : after + 1;
  return topicEnd(view, first, after);
}

/** "on behalf of", "on hold", "for example": set phrases, in which the preposition opens no topic. */
const noTopics: ReadonlySet<string> = new Set(
  'behalf hold top track record condition example instance now good grounds'.split(' '),
);

/** The end of what follows a topic preposition, in whatever case; `otherwise` where nothing fits. */
export function topicEnd(view: SentenceView, first: number, otherwise: number): number {
  const noun = /^(the|all|its|certain|their)$/.test(lowerAt(view, first)) ? first + 1 : first;
  if (isTitleWord(view, noun)) {
    const end = capitalTail(view, first);
    // "on African peace operations": the capital is an adjective's.
    const goesOn = partAt(view, end - 1) === 'ADJ' && isLowerAt(view, end) && partAt(view, end) === 'NOUN';
    return goesOn ? lowerTail(view, end, end) : withYear(view, end);
  }
  if (isLowerAt(view, noun)) return lowerTail(view, first, otherwise);
  return otherwise;
}

/**
 * The end of a name with its year and number: "Voting Rights Act [of 1965]", "Human Rights Act [1998]", "Labour Act[,
 * 2003 (Act 651)]", "Minimum Age Convention[, 1973 (No. 138)]". The year after a treaty is a date, and outside.
 */
export function withYear(view: SentenceView, after: number): number {
  let end = after;
  const norm = (index: number) => tokenAt(view, index)?.norm ?? '';
  const afterComma = norm(end) === ',' && isYear(norm(end + 1));
  if (afterComma && (norm(end + 2) === '(' || isLawBefore(view, after))) end += 2;
  else if (isLawBefore(view, after)) {
    if (lowerAt(view, end) === 'of' && isYear(norm(end + 1))) end += 2;
    else if (isYear(norm(end)) && !/^(people|men|women)$/.test(lowerAt(view, end + 1))) end += 1;
  }
  const numbered =
    norm(end) === '(' &&
    /^(?:no\.?|act|law|bill|cap\.?|chapter|decree|ordinance)$/.test(lowerAt(view, end + 1)) &&
    /^\d+$/.test(norm(end + 2)) &&
    norm(end + 3) === ')';
  return numbered ? end + 4 : end;
}

/** True where the nearest head before the token is one of national law, which carries its year. */
function isLawBefore(view: SentenceView, after: number): boolean {
  for (let index = after - 1; index >= Math.max(view.from, after - 12); index -= 1) {
    const head = instrumentHead(lowerAt(view, index));
    if (head !== undefined) return /^(?:act|bill|regulation|constitution|statute|other)$/.test(head.kind);
  }
  return false;
}

function isTitleWord(view: SentenceView, index: number): boolean {
  const token = tokenAt(view, index);
  return (
    token !== null &&
    isCapitalAt(view, index) &&
    !timeNouns.has(token.lower) &&
    !(view.letterCase === 'title' && headlineVerbs.has(token.lower)) &&
    (!neverFirst.has(token.lower) ||
      token.norm === token.norm.toUpperCase() ||
      (token.lower === 'the' && lowerAt(view, index + 1) === 'hague'))
  );
}

/** "to Combat Trafficking", "to the Kyoto Protocol", but not "to Geneva" or "to please investors". */
function infinitiveTail(view: SentenceView, after: number): number {
  const article = lowerAt(view, after + 1) === 'the';
  const next = article ? after + 2 : after + 1;
  if (!isTitleWord(view, next)) return after;
  const end = capitalTail(view, after + 1);
  const part = partAt(view, next);
  if (!article && (part === 'VERB' || part === 'AUX' || infinitives.has(lowerAt(view, next)))) return end;
  for (let index = next; index < end; index += 1)
    if (instrumentHead(lowerAt(view, index))?.name === 'any') return end;
  return after;
}

const infinitives = new Set(
  'combat prevent suppress punish eliminate end promote protect establish facilitate amend abate regulate ban prohibit reduce stop fight strengthen improve support address counter eradicate secure save restore advance build limit'.split(
    ' ',
  ),
);

/** Walks a title from its first word while capitals, numbers and connectors between them go on. */
function capitalTail(view: SentenceView, first: number): number {
  let end = first;
  let index = first;
  while (index < Math.min(view.end, first + longestName)) {
    const token = tokenAt(view, index);
    if (token === null) break;
    if (isTitleWord(view, index) || (isYearRange(token.norm) && index > first)) {
      index += 1;
      end = index;
    } else if (token.norm === ',') {
      const next = seriesAfterComma(view, index, first);
      if (next === null) break;
      index = next;
    } else if (/^[-‐‑–/']$/.test(token.norm) && isGluedAt(view, index)) index += 1;
    else if (token.lower === "'s" && isCapitalAt(view, index + 1)) index += 1;
    else if (nameConnectors.has(token.lower) && isLowerAt(view, index)) {
      const next = titleAfterConnector(view, index, first);
      if (next === null) break;
      index = next;
    } else break;
  }
  return end;
}

function isYearRange(norm: string): boolean {
  return /^(?:1[89]|20)\d\d(?:[-–](?:\d\d)?\d\d)?$/.test(norm);
}

/** The title word after one to three connectors, or null where the connectors lead out of the title. */
function titleAfterConnector(view: SentenceView, index: number, first: number): number | null {
  let next = index;
  while (next < index + 3 && isLowerAt(view, next) && nameConnectors.has(lowerAt(view, next))) next += 1;
  if (!isTitleWord(view, next)) return null;
  const connector = lowerAt(view, index);
  const article = lowerAt(view, next - 1) === 'the' && next - 1 > index;
  const place = governmentPlaces.has(lowerAt(view, next));
  if (connector === 'and' || connector === 'or') {
    if (article || startsAnotherName(view, next)) return null;
    // "Germany and France" go together, "Trade and France" don't.
    return place && index > first && !governmentPlaces.has(lowerAt(view, index - 1)) ? null : next;
  }
  if (/^(in|at|by|with|from|under|as)$/.test(connector) && (place || article)) return null;
  if (connector === 'to' && partAt(view, next) === 'PROPN' && place) return null;
  return next;
}

/** True where the capitalised words from `index` on end in a head of their own: "… and Lima Accord". */
function startsAnotherName(view: SentenceView, index: number): boolean {
  let last = index;
  while (isCapitalAt(view, last + 1)) last += 1;
  const head = instrumentHead(lowerAt(view, last));
  return head !== undefined && head.name !== 'never' && head.name !== 'listed';
}

/**
 * "Use[, Stockpiling, Production and Transfer] of Mines": after a comma a title goes on only in a series of short
 * capitalised items that closes with "and", or with words such as "Especially".
 */
function seriesAfterComma(view: SentenceView, comma: number, first: number): number | null {
  const next = comma + 1;
  if (!isTitleWord(view, next)) {
    return lowerAt(view, next) === 'and' && isTitleWord(view, next + 1) && commaBefore(view, comma, first)
      ? next
      : null;
  }
  if (/^(especially|particularly|including|aiming|concerning)$/.test(lowerAt(view, next))) return next;
  if (governmentPlaces.has(lowerAt(view, next))) return null;
  let index = next;
  let items = 1;
  while (index < Math.min(view.end, comma + 16)) {
    const word = lowerAt(view, index);
    if (isTitleWord(view, index) || word === 'of' || word === 'the' || word === 'in') index += 1;
    else if (word === ',') {
      items += 1;
      index += 1;
    } else if (word === 'and' || word === 'or') {
      if (!isTitleWord(view, index + 1) || governmentPlaces.has(lowerAt(view, index + 1))) return null;
      if (items > 1 || commaBefore(view, comma, first)) return next;
      // One comma and one "and": a series only where the item before the comma is a single word too.
      return next + 2 >= index && !isCapitalAt(view, comma - 2) ? next : null;
    } else return null;
  }
  return null;
}

function commaBefore(view: SentenceView, comma: number, first: number): boolean {
  for (let index = comma - 1; index >= first; index -= 1) if (lowerAt(view, index) === ',') return true;
  return false;
}

/**
 * A topic in small letters: "climate change", "the settlement of disputes", "safe, orderly and regular migration".
 * It ends before a verb, a participle, a relative clause or a time.
 */
function lowerTail(view: SentenceView, first: number, otherwise: number): number {
  let end = otherwise;
  let index = first;
  if (/^(the|all|its|certain|their)$/.test(lowerAt(view, index))) index += 1;
  while (index < Math.min(view.end, first + longestName)) {
    const token = tokenAt(view, index);
    if (token === null || timeNouns.has(token.lower)) break;
    const part = nominalPart(view, index);
    if (part === 'noun') {
      index += 1;
      end = index;
    } else if (part === 'modifier') index += 1;
    else if (token.norm === ',') {
      if (!modifierSeries(view, index)) break;
      index += 1;
    } else if (token.lower === 'and' || token.lower === 'or') {
      if (end === index ? !nounPhraseFollows(view, index + 1) : nominalPart(view, index + 1) === null) break;
      index += 1;
    } else if (end === index && /^(of|in|for|to|against|from|between|at|through|by)$/.test(token.lower)) {
      const next = lowerAt(view, index + 1) === 'the' && token.lower === 'of' ? index + 2 : index + 1;
      if (timeNouns.has(lowerAt(view, next)) || nominalPart(view, next) === null) break;
      if (token.lower !== 'of' && (!isLowerAt(view, next) || !nounPhraseFollows(view, next))) break;
      if (token.lower === 'to' && partAt(view, next) === 'VERB') break;
      if (/^(at|by|through|from)$/.test(token.lower)) break;
      index = next;
    } else break;
  }
  return end;
}

/** What a word can be inside a noun phrase; null where it can be nothing. */
function nominalPart(view: SentenceView, index: number, reach = 3): 'noun' | 'modifier' | null {
  const token = tokenAt(view, index);
  if (token === null) return null;
  const part = partAt(view, index);
  if (neverFirst.has(token.lower) && part !== 'NOUN') return null;
  const nextIsNominal = () => reach > 0 && nominalPart(view, index + 1, reach - 1) !== null;
  if (/ed$/.test(token.lower) && isLowerAt(view, index) && (part === 'VERB' || part === 'ADJ')) {
    return nextIsNominal() ? 'modifier' : null;
  }
  if (part === 'NOUN' || part === 'PROPN') return 'noun';
  if (part === 'ADJ' || part === 'NUM')
    return nextIsNominal() || /^[,]$|^and$/.test(lowerAt(view, index + 1)) ? 'modifier' : null;
  if (part !== 'VERB') return null;
  // Taggers take "against torture" for a verb; after a preposition or an adjective it is none.
  const before = lowerAt(view, index - 1);
  const object = partAt(view, index - 1) === 'ADJ' || (partAt(view, index - 1) === 'ADP' && before !== 'to');
  return /ing$/.test(token.lower) || object ? 'noun' : null;
}

/** From a comma: "orderly and regular migration", a series of modifiers or nouns that closes with "and". */
function modifierSeries(view: SentenceView, comma: number): boolean {
  for (let index = comma + 1; index < Math.min(view.end, comma + 8); index += 1) {
    const word = lowerAt(view, index);
    if (word === 'and' || word === 'or') {
      const adjectives = partAt(view, index - 1) === 'ADJ' && partAt(view, index + 1) === 'ADJ';
      return adjectives ? nominalPart(view, index + 1) !== null : nounPhraseFollows(view, index + 1);
    }
    if (word !== ',' && !/^(ADJ|NOUN|PROPN|VERB)$/.test(partAt(view, index) ?? '')) return false;
  }
  return false;
}

/** True where a noun phrase stands at `index` that no finite verb claims as its subject. */
function nounPhraseFollows(view: SentenceView, index: number): boolean {
  let next = index;
  while (nominalPart(view, next) !== null && isLowerAt(view, next)) next += 1;
  if (next === index || partAt(view, next - 1) === 'ADJ') return false;
  const part = partAt(view, next);
  return part !== 'VERB' && part !== 'AUX';
}
