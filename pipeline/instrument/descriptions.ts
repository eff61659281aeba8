import { governmentPlaces } from '../lexicons/government-places.js';
import { type InstrumentHead, instrumentHead, otherThings } from '../lexicons/instrument-heads.js';
import { statusVerbs } from '../lexicons/instrument-status.js';
import {
  generalTopics,
  genericModifiers,
  publicTopics,
  titleAdjectives,
  topicPrepositions,
} from '../lexicons/instrument-words.js';
import { timeNouns } from '../lexicons/time-nouns.js';
import { topicEnd } from './name-end.js';
import { planOfAction } from './plan-of-action.js';
import { isHeadlineVerb } from './references.js';
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
import { furtherTopics } from './shared-heads.js';
import { statusAfter } from './status.js';

/** A description around a small-letter head: tokens from `first` to before `end`. */
export interface Description {
  readonly first: number;
  readonly end: number;
  readonly head: number;
  readonly kind: InstrumentHead['kind'];
}

/**
 * The description around the small-letter head at token `index`, where it denotes one particular instrument;
 * otherwise the reason why it does not, or null where the word is no head.
 *
 *     a [global compact on safe, orderly and regular migration]
 *     a [United Nations action plan] to end hunger        ends before an infinitive
 *     new laws; a treaty is a promise; in agreement       generic
 */
export function descriptionAt(
  view: SentenceView,
  index: number,
): Description | { readonly reason: string } | null {
  const head = instrumentHead(lowerAt(view, index));
  if (head === undefined || !isLowerAt(view, index) || head.description === 'never') return null;
  const plan = planOfAction(view, index);
  if (/^(plan|programme|program)$/.test(head.word) && plan === null) return null;
  if (head.word === 'order' && lowerAt(view, index - 1) !== 'executive') return null;
  const understanding = head.word === 'memorandum' ? memorandumEnd(view, index) : null;
  if (head.word === 'memorandum' && understanding === null) return null;
  const headFirst = plan?.first ?? (head.word === 'order' ? index - 1 : index);
  const afterHead = plan?.end ?? understanding ?? index + 1;
  if (isCompounded(view, afterHead)) return { reason: 'it only modifies the noun after it' };
  const reached = modifiersStart(view, headFirst);
  const first = isDetermined(view, reached) ? reached : withoutDoubt(view, reached, headFirst);
  const determiner = lowerAt(view, first - 1);
  const before = lowerAt(view, headFirst - 1);
  // "immigration law" is all of it; "an immigration law" and "the 2014 electoral law" are each one.
  const one = head.word === 'law' && (/^an?$/.test(determiner) || hasYear(view, first, headFirst));
  if (first < headFirst && !one && (otherThings.get(head.word)?.has(before) ?? false)) {
    return { reason: `"${before} ${head.word}" is something else` };
  }
  if (isPredicate(view, first)) return { reason: 'it says what something is, it does not denote it' };
  const end = tailEnd(view, afterHead, head);
  if (
    /^(such|any|every|each|first|many|several|some)$/.test(determiner) ||
    (determiner === 'no' && end === afterHead)
  ) {
    return { reason: `"${determiner}" picks out no particular one` };
  }
  const tail = end > afterHead;
  const has = { determined: isDetermined(view, first), tail, first, headFirst };
  const several = head.plural && furtherTopics(view, index, end).length > 0;
  if (head.plural && !several && !(tail && hasCapital(view, first, headFirst))) {
    return { reason: 'a plural is general talk' };
  }
  if (generalTopics.has(lowerAt(view, afterHead + 1)) && lowerAt(view, afterHead) === 'of') {
    return { reason: `"of ${lowerAt(view, afterHead + 1)}" is an act, not a text` };
  }
  const particular = plan !== null ? first < headFirst || tail : isParticular(view, head, has);
  if (!particular) return { reason: 'nothing says which one' };
  const kind = isDraftLaw(view, head, first, headFirst) ? 'bill' : head.kind;
  return { first, end, head: index, kind: plan === null ? kind : 'action-plan' };
}

/** "memorandum of [understanding]": what makes it an agreement and no note. The element after it, or null. */
function memorandumEnd(view: SentenceView, index: number): number | null {
  const isAgreement = /^(understanding|agreement|cooperation|association)$/.test(lowerAt(view, index + 2));
  return lowerAt(view, index + 1) === 'of' && isAgreement ? index + 3 : null;
}

/** "the draft law": a bill still. */
function isDraftLaw(view: SentenceView, head: InstrumentHead, first: number, headFirst: number): boolean {
  if (head.word !== 'law') return false;
  for (let index = first; index < headFirst; index += 1)
    if (/^(draft|proposed)$/.test(lowerAt(view, index))) return true;
  return false;
}

interface Surroundings {
  readonly determined: boolean;
  readonly tail: boolean;
  readonly first: number;
  readonly headFirst: number;
}

function isParticular(view: SentenceView, head: InstrumentHead, has: Surroundings): boolean {
  const { determined, tail, first, headFirst } = has;
  if (/^(order|memorandum)$/.test(head.word)) return determined;
  if (head.word === 'rule') return isOfAgency(view, first, headFirst);
  if (head.description === 'unique') {
    const definite = !/^an?$/.test(lowerAt(view, first - 1));
    return determined && (definite || tail || isGoverned(view, first, headFirst, head));
  }
  const modified = first < headFirst;
  if (isTold(view, first, has.headFirst, head)) return true;
  if (!determined) {
    if (head.kind === 'act' && !view.headline) return false;
    const headline =
      view.headline && (hasTopic(view, first, headFirst) || statusVerbs.has(lowerAt(view, first - 1)));
    if (!modified || !(hasCapital(view, first, headFirst) || headline)) return false;
  } else if (isGoverned(view, first, headFirst, head)) return true;
  else if (!modified && !tail) return false;
  if (head.word === 'declaration')
    return tail || hasCapital(view, first, headFirst) || hasTopic(view, first, headFirst);
  if (head.description === 'loose') {
    return tail || hasTopic(view, first, headFirst) || hasSpecific(view, first, headFirst);
  }
  return (
    hasTopic(view, first, headFirst) ||
    (modified && hasPlace(view, first, headFirst)) ||
    hasYear(view, first, headFirst) ||
    (/^(bill|law)$/.test(head.word) && modified && partAt(view, headFirst - 1) === 'NOUN') ||
    (/^(bill|law|directive|decree|amendment)$/.test(head.word) &&
      hasSpecific(view, first, headFirst) &&
      (statusVerbs.has(lowerAt(view, first - 2)) || statusVerbs.has(lowerAt(view, first - 1))))
  );
}

/** "adopted a [resolution]", "a [new treaty] was signed": what is adopted or signed is one text, however bare its name. */
function isGoverned(view: SentenceView, first: number, headFirst: number, head: InstrumentHead): boolean {
  if (/^(deal|agreement|protocol|plan|charter|order)$/.test(head.word)) return false;
  for (let index = first; index < headFirst; index += 1) {
    if (!genericModifiers.has(lowerAt(view, index))) return false;
  }
  if (!/^(a|an)$/.test(lowerAt(view, first - 1))) return false;
  const verb = lowerAt(view, first - 2);
  return (
    statusVerbs.has(verb) ||
    (/^(on|down|for|against)$/.test(verb) && votedBefore(view, first - 2)) ||
    statusAfter(view, headFirst + 1) !== null
  );
}

/** "a [bill] that would ban it": what one text would do. */
function isTold(view: SentenceView, first: number, headFirst: number, head: InstrumentHead): boolean {
  if (!/^(bill|law|resolution|amendment|ordinance|directive|treaty)$/.test(head.word) || head.plural)
    return false;
  const isOne =
    /^(a|an)$/.test(lowerAt(view, first - 1)) && /^(that|which)$/.test(lowerAt(view, headFirst + 1));
  return isOne && /^(would|will|seeks|aims|bans|requires|allows)$/.test(lowerAt(view, headFirst + 2));
}

function votedBefore(view: SentenceView, index: number): boolean {
  for (let at = index - 1; at >= Math.max(view.from, index - 5); at -= 1)
    if (/^vot/.test(lowerAt(view, at))) return true;
  return false;
}

/** "a federal [rule]", "the EPA's final [rule]", "a U.S. [rule]": a regulation, where other rules are customs. */
function isOfAgency(view: SentenceView, first: number, headFirst: number): boolean {
  for (let index = first; index < headFirst; index += 1) {
    const { norm = '' } = tokenAt(view, index) ?? {};
    if (/^(federal|EPA|FCC|SEC|FDA|HHS|FTC|US|U\.S\.?|EU|USDA|DHS|NLRB|CFPB)$/.test(norm)) return true;
  }
  return false;
}

function hasTopic(view: SentenceView, first: number, end: number): boolean {
  for (let index = first; index < end; index += 1) {
    const word = lowerAt(view, index);
    if ((publicTopics.has(word) || titleAdjectives.has(word)) && !genericModifiers.has(word)) return true;
    if (/^(anti|pro|counter|non)-/.test(word)) return true;
  }
  return false;
}

function hasSpecific(view: SentenceView, first: number, end: number): boolean {
  for (let index = first; index < end; index += 1)
    if (!genericModifiers.has(lowerAt(view, index))) return true;
  return end - first >= 2;
}

function hasPlace(view: SentenceView, first: number, end: number): boolean {
  for (let index = first; index < end; index += 1) {
    const token = tokenAt(view, index);
    if (token === null || !isCapitalAt(view, index)) continue;
    if (
      governmentPlaces.has(token.lower) ||
      /[-–]/.test(token.norm) ||
      /^(eu|un|nato|who|wto|asean|paris|minsk|oslo|kyoto)$/.test(token.lower)
    )
      return true;
  }
  return false;
}

function hasYear(view: SentenceView, first: number, end: number): boolean {
  for (let index = first; index < end; index += 1) if (isYear(tokenAt(view, index)?.norm ?? '')) return true;
  return false;
}

function hasCapital(view: SentenceView, first: number, end: number): boolean {
  for (let index = first; index < end; index += 1) {
    const inner = index > view.from || /\p{Lu}\p{Lu}/u.test(tokenAt(view, index)?.norm ?? '');
    if (inner && isCapitalAt(view, index)) return true;
  }
  return false;
}

/** Without an article to say where they begin, only the modifiers that are certain to be some. */
function withoutDoubt(view: SentenceView, reached: number, headFirst: number): number {
  let first = headFirst;
  while (first > reached) {
    const word = lowerAt(view, first - 1);
    const certain =
      isCapitalAt(view, first - 1) ||
      publicTopics.has(word) ||
      genericModifiers.has(word) ||
      /-/.test(word) ||
      partAt(view, first - 1) === 'ADJ';
    if (!certain) break;
    first -= 1;
  }
  return first;
}

function isDetermined(view: SentenceView, first: number): boolean {
  return /^(a|an|the|this|that|its|their|his|her|our|your|my|'s|s'|'|another|one|both|no|own)$/.test(
    lowerAt(view, /^["“‘']$/.test(lowerAt(view, first - 1)) ? first - 2 : first - 1),
  );
}

/** Tokens; keeps the walk short on text that is no prose. */
const longestModifiers = 16;

/** Walks left over every modifier up to the article, demonstrative or possessive. */
export function modifiersStart(view: SentenceView, head: number): number {
  let first = head;
  while (first > Math.max(view.from, head - longestModifiers)) {
    const index = first - 1;
    const token = tokenAt(view, index);
    if (token === null || timeNouns.has(token.lower)) break;
    if (/^(such|no|any|every|each|many|several|some|both|other)$/.test(token.lower)) break;
    const part = partAt(view, index);
    const joins = /^(and|,|-|–)$/.test(token.lower);
    if (joins && !joinsNames(view, index)) {
      const modifier = part !== null && isAdjective(view, index - 1) && isAdjective(view, index + 1);
      if (!modifier || index - 1 <= view.from) break;
    } else if (isYear(token.norm)) {
      if (/^(in|since|by|from|until|of)$/.test(lowerAt(view, index - 1))) break;
    } else if (!joins && !isModifier(view, index)) break;
    first = index;
  }
  return first;
}

/** "the UK–Rwanda treaty": a dash that touches a capital on either side. */
function joinsNames(view: SentenceView, dash: number): boolean {
  return (
    /^[-–]$/.test(lowerAt(view, dash)) &&
    [dash, dash + 1].every((index) => isGluedAt(view, index)) &&
    [dash - 1, dash + 1].every((index) => isCapitalAt(view, index))
  );
}

function isAdjective(view: SentenceView, index: number): boolean {
  return partAt(view, index) === 'ADJ' || publicTopics.has(lowerAt(view, index));
}

function isModifier(view: SentenceView, index: number): boolean {
  const part = partAt(view, index);
  const lower = lowerAt(view, index);
  if (!/^[\p{L}\p{N}]/u.test(lower)) return false;
  if (isHeadlineVerb(view, index)) return false;
  if (/^(ADJ|NOUN|PROPN|NUM)$/.test(part ?? '') || genericModifiers.has(lower)) return true;
  if (part === 'ADV') return isLowerAt(view, index) && /ly$/.test(lower) && partAt(view, index + 1) === 'ADJ';
  return (
    part === 'VERB' &&
    isLowerAt(view, index) &&
    /(?:ed|ing|en)$/.test(lower) &&
    /^(DET|PRON|ADJ|PART)$/.test(partAt(view, index - 1) ?? '')
  );
}

/** "was a landmark treaty", "is the first agreement": what something is. */
function isPredicate(view: SentenceView, first: number): boolean {
  const article = lowerAt(view, first - 1);
  const verb = lowerAt(view, first - 2);
  return (
    /^(a|an|the)$/.test(article) &&
    /^(is|was|are|were|be|been|being|become|becomes|became|as|not|like)$/.test(verb)
  );
}

function isCompounded(view: SentenceView, after: number): boolean {
  const part = partAt(view, after);
  const token = tokenAt(view, after);
  if (token === null || timeNouns.has(token.lower)) return false;
  if (/^[-‐‑–]$/.test(token.norm)) return true;
  return part === 'NOUN' &&
    isLowerAt(view, after) &&
    !topicPrepositions.has(token.lower) &&
    !/(?:s|ed)$/.test(token.lower)
    ? true
    : /^(talks|negotiations|negotiators|officer|enforcement|firm|makers|maker|school|signing|ceremony|process|text|body|flight|flights|obligations|violations|violation|partner|partners|member|members|parties|student|students|professor|centre|center|terms|provisions)$/.test(
        token.lower,
      );
}

function tailEnd(view: SentenceView, after: number, head: InstrumentHead): number {
  const preposition = lowerAt(view, after);
  if (preposition === 'of' && isYear(tokenAt(view, after + 1)?.norm ?? '')) return after + 2;
  if (topicPrepositions.has(preposition) && head.description !== 'unique') {
    const first = /^(?:to|an?)$/.test(lowerAt(view, after + 1)) ? after + 2 : after + 1;
    if (preposition === 'for' && head.description !== 'loose') return after;
    return topicEnd(view, first, after);
  }
  if (preposition === 'of' && /^(loose|unique)$/.test(head.description)) {
    const first = lowerAt(view, after + 1) === 'the' ? after + 2 : after + 1;
    const end = isCapitalAt(view, first) ? partiesEnd(view, first, after) : after;
    return lowerAt(view, end) === "'s" ? after : end;
  }
  if (/^(between|with)$/.test(preposition) && isCapitalAt(view, after + 1))
    return partiesEnd(view, after + 1, after, preposition === 'between');
  return after;
}

/** "a treaty [between Chile and Peru]", "the deal [with Iran]". */
function partiesEnd(view: SentenceView, first: number, otherwise: number, isPair = false): number {
  let end = otherwise;
  let index = first;
  while (index < view.end) {
    if (isCapitalAt(view, index) && !timeNouns.has(lowerAt(view, index))) {
      index += 1;
      end = index;
    } else if (lowerAt(view, index) === 'and' && end === index) {
      const next = lowerAt(view, index + 1) === 'the' ? index + 2 : index + 1;
      if (!isCapitalAt(view, next) || (!isPair && partAt(view, next + 1) === 'VERB')) break;
      index = next;
    } else if (lowerAt(view, index) === 'the' && index === first) index += 1;
    else break;
  }
  return end;
}
