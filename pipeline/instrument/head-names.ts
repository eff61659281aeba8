import { foldTokens } from '../lexicons/fold.js';
import { governmentPlaces } from '../lexicons/government-places.js';
import {
  type InstrumentHead,
  instrumentHead,
  isStrongHead,
  otherThings,
} from '../lexicons/instrument-heads.js';
import {
  bodiesThatSoundAlike,
  codesOfLaw,
  compoundTails,
  genericModifiers,
  headlineVerbs,
  publicTopics,
  titleAdjectives,
} from '../lexicons/instrument-words.js';
import { roleNouns } from '../lexicons/role-nouns.js';
import { timeNouns } from '../lexicons/time-nouns.js';
import { nameEnd } from './name-end.js';
import { nameStart } from './name-start.js';
import { planOfAction } from './plan-of-action.js';
import {
  isCapitalAt,
  isGluedAt,
  isLowerAt,
  isYear,
  isYearRange,
  lowerAt,
  type SentenceView,
  tokenAt,
} from './sentence-view.js';

/** A name built around a head: tokens from `first` to before `end`. */
export interface HeadName {
  readonly first: number;
  readonly end: number;
  readonly head: number;
  readonly kind: InstrumentHead['kind'];
}

/** What an almost-name lacked, for `explain`. */
export interface NoName {
  readonly reason: string;
}

/**
 * The name around the capitalised head at token `index`.
 *
 *     the [Global Plan of Action to Combat Trafficking in Persons] opened
 *     Kenya's [Data Protection Act]
 *     a [political Declaration]
 */
export function headNameAt(view: SentenceView, index: number): HeadName | NoName | null {
  const head = instrumentHead(lowerAt(view, index));
  if (head === undefined || !isCapitalAt(view, index) || view.letterCase === 'upper') return null;
  if (isPartOfCompound(view, index)) {
    return { reason: 'the noun after it makes it a body, a place or an event' };
  }
  const plan = planOfAction(view, index);
  if (head.name === 'never' || (head.name === 'listed' && plan === null && !isListed(view, index))) {
    return { reason: `"${head.word}" needs a modifier of a text of law or politics` };
  }
  const name = edgesOf(view, index, head, plan);
  const reason = doubtAbout(view, head, name);
  if (reason !== null && (plan === null || name.first < name.headFirst)) return { reason };
  return { first: name.first, end: name.end, head: index, kind: plan === null ? head.kind : 'action-plan' };
}

/** A name in tokens: modifiers from `first`, the head from `headFirst` to before `headEnd`, what follows it to `end`. */
interface Edges {
  readonly first: number;
  readonly headFirst: number;
  readonly headEnd: number;
  readonly end: number;
}

function edgesOf(
  view: SentenceView,
  index: number,
  head: InstrumentHead,
  plan: ReturnType<typeof planOfAction>,
): Edges {
  const headFirst = plan?.first ?? index;
  const headEnd = plan?.end ?? index + 1;
  const start = nameStart(view, headFirst);
  // "Treaty with Mexico" is a name; "Trinity House Agreement" is one without "with Mexico".
  const complete = start < headFirst && /^(?:with|between)$/.test(lowerAt(view, headEnd));
  const tailEnd = plan === null && head.word === 'agenda' ? agendaEnd : nameEnd;
  return {
    first: start === headFirst ? withTitleAdjective(view, start) : start,
    headFirst,
    headEnd,
    end: complete ? headEnd : withYear(view, tailEnd(view, headEnd)),
  };
}

/** "Refugee Response Plan [for 2026]", "Water Sharing Plan [2024–2034]". */
function withYear(view: SentenceView, end: number): number {
  const isDated = lowerAt(view, end) === 'for' && isYear(tokenAt(view, end + 1)?.norm ?? '');
  if (isDated) return end + 2;
  if (!dated.test(lowerAt(view, end - 1)) || !isYearRange(tokenAt(view, end)?.norm ?? '')) return end;
  const isPeriod = /^[-–/]$/.test(lowerAt(view, end + 1)) && isGluedAt(view, end + 2);
  return isPeriod && isYear(tokenAt(view, end + 2)?.norm ?? '') ? end + 3 : end + 1;
}

/** Texts of policy, whose years say for when they are. */
const dated = /^(?:framework|plan|policy|program|programme|roadmap|strategy)$/;

/** What keeps the words from being a name; null where nothing does. */
function doubtAbout(view: SentenceView, head: InstrumentHead, name: Edges): string | null {
  const { first, headFirst, headEnd, end } = name;
  const tail = end > headEnd;
  if (tail && bodyTails.test(lowerAt(view, end - 1)) && isCapitalAt(view, end - 2)) return 'it is a body';
  if (first === headFirst) return tail ? doubtWithoutModifiers(view, head, name) : 'nothing says which one';
  const before = lowerAt(view, headFirst - 1);
  const short = headFirst - first <= 2 || head.word === 'convention';
  // "a tax bill" is paid, "the Nigeria Tax Bill" and "the Tax Bill, 2024" are read.
  const official =
    governmentPlaces.has(lowerAt(view, first)) ||
    isYear(tokenAt(view, end - 1)?.norm ?? '') ||
    (head.word === 'law' && lowerAt(view, first - 1) === 'the' && view.letterCase === 'sentence');
  if (
    short &&
    !official &&
    !namedFreely.test(head.word) &&
    otherThings.get(head.word)?.has(before) === true
  ) {
    return `"${before} ${head.word}" is something else`;
  }
  const isAcronym = /^\p{Lu}{3,}$/u.test(tokenAt(view, first)?.norm ?? '') && view.letterCase === 'sentence';
  const needed = head.word === 'law' && (hasDeterminer(view, first) || isAcronym) ? 1 : 2;
  const topic = tail && isTopic(view, headEnd);
  if (head.name === 'two' && !topic && capitals(view, first, headFirst) < needed) {
    return `"${head.word}" needs more than one modifier`;
  }
  const words = foldTokens(view.tokens, first, end).map(({ word }) => word);
  if (bodiesThatSoundAlike.has(words.join(' '))) return 'it is a body of that name';
  const dated = onlyYears(view, first, headFirst) && !tail && !isStrongHead(head.word);
  return dated && head.word !== 'constitution' ? 'a year alone makes no name' : null;
}

/** "Bill of Rights Institute": the last word says what it is. */
const bodyTails =
  /^(?:institute|foundation|centre|center|museum|project|coalition|alliance|network|society)$/;

/** Heads that in capitals are a text whatever stands before: "Collective Bargaining Agreement". */
const namedFreely = /^(?:agreement|declaration|pact|treaty|amendment|principles)$/;

/** "Convention on Lake Trade", but not "Declaration of Some Free Zone" where a headline begins. */
function doubtWithoutModifiers(
  view: SentenceView,
  head: InstrumentHead,
  { first, headEnd }: Edges,
): string | null {
  if (tokenAt(view, headEnd)?.norm === '(') return 'a number in brackets alone makes no name';
  if (head.name === 'two' && !isTopic(view, headEnd)) return `"${head.word}" needs more than one modifier`;
  const isRevised = revised.test(lowerAt(view, first - 1)) && hasDeterminer(view, first - 1);
  if (!hasDeterminer(view, first) && !isRevised && !isStrongHead(head.word))
    return 'without an article it may be anything';
  if (lowerAt(view, headEnd) === 'of' && first === view.from) {
    return 'at the start of a sentence "of" may say what is declared';
  }
  return null;
}

/** "a revised [Code of Practice]" */
const revised = /^(?:amended|draft|proposed|revised|updated|voluntary)$/;

function capitals(view: SentenceView, first: number, end: number): number {
  let count = 0;
  for (let index = first; index < end; index += 1) if (isCapitalAt(view, index)) count += 1;
  return count;
}

function isTopic(view: SentenceView, index: number): boolean {
  return /^(on|for|against|to|concerning|regarding|relating)$/.test(lowerAt(view, index));
}

function hasDeterminer(view: SentenceView, first: number): boolean {
  return /^(the|a|an|this|that|its|their|his|her|our|own|new|'s|both|two|three)$/.test(
    lowerAt(view, first - 1),
  );
}

function onlyYears(view: SentenceView, first: number, head: number): boolean {
  for (let index = first; index < head; index += 1)
    if (!isYear(tokenAt(view, index)?.norm ?? '')) return false;
  return true;
}

/** "Agenda [2063]", "Agenda [21]". */
function agendaEnd(view: SentenceView, after: number): number {
  return /^\d{2,4}$/.test(tokenAt(view, after)?.norm ?? '') ? after + 1 : nameEnd(view, after);
}

function isListed(view: SentenceView, index: number): boolean {
  const word = lowerAt(view, index);
  if (/^codes?$/.test(word)) {
    return codesOfLaw.has(lowerAt(view, index - 1)) || /^(of|on)$/.test(lowerAt(view, index + 1));
  }
  if (/^frameworks?$/.test(word)) {
    const before = lowerAt(view, index - 1);
    return (
      /^(on|for)$/.test(lowerAt(view, index + 1)) ||
      publicTopics.has(before) ||
      genericModifiers.has(before) ||
      /^(policy|strategic|economic|global|action|agreed|risk|development|results)$/.test(before)
    );
  }
  if (/^polic/.test(word))
    return /^(national|common|federal)$/.test(firstOfName(view, index)) || isTreatedAsText(view, index);
  if (/^plans?$/.test(word)) return isNamedPlan(view, index) || isTreatedAsText(view, index);
  if (/^notif/.test(word))
    return isYear(tokenAt(view, lowerAt(view, index + 1) === ',' ? index + 2 : index + 1)?.norm ?? '');
  return /^memorand/.test(word) && /^(of|on)$/.test(lowerAt(view, index + 1));
}

const firstOfName = (view: SentenceView, head: number) => lowerAt(view, nameStart(view, head));

/** "the Refugee [Response Plan]"; "the rule, known as the Good Neighbor [Plan]". */
function isNamedPlan(view: SentenceView, index: number): boolean {
  const first = nameStart(view, index);
  const isCalled =
    lowerAt(view, first - 1) === 'the' && /^(as|called|dubbed)$/.test(lowerAt(view, first - 2));
  if (isCalled) return index - first > 1;
  return planned.test(lowerAt(view, index - 1)) && index - first > 1;
}

/** "adopted the Community Strategic [Plan]", "a draft Companion Animals [Policy]", "Basin Water [Plan] 2024". */
function isTreatedAsText(view: SentenceView, index: number): boolean {
  const first = nameStart(view, index);
  if (index - first < 2 || view.letterCase !== 'sentence') return false;
  if (isYearRange(tokenAt(view, index + 1)?.norm ?? '')) return true;
  let before = first - 1;
  while (/^(?:an?|its|new|the|their)$/.test(lowerAt(view, before))) before -= 1;
  return revised.test(lowerAt(view, before)) || ofTexts.test(lowerAt(view, before));
}

/** What is done to a text of policy, and to no plan or policy of one's own. */
const ofTexts =
  /^(?:adopt(?:s|ed|ing)?|breach(?:es|ed|ing)?|contravene[sd]?|endors(?:es?|ed|ing)|enact(?:s|ed|ing)?|gazett(?:es?|ed|ing)|ratif(?:y|ies|ied|ying)|tabl(?:es?|ed|ing))$/;

const planned = /^(response|adaptation|recovery|resilience|development|implementation|peace|transition)$/;

function isPartOfCompound(view: SentenceView, index: number): boolean {
  if (/^(hms|uss)$/.test(lowerAt(view, index - 1))) return true;
  if (isGivenName(view, index)) return true;
  const next = lowerAt(view, index + 1);
  if (compoundTails.has(next)) return true;
  if (!isCapitalAt(view, index + 1) || view.letterCase !== 'sentence') return false;
  return (
    !/^[IVX]+$/.test(tokenAt(view, index + 1)?.norm ?? '') && !timeNouns.has(next) && !headlineVerbs.has(next)
  );
}

/** "Mayor Bill de Blasio", "Bill Clinton": the given name. */
function isGivenName(view: SentenceView, index: number): boolean {
  if (lowerAt(view, index) !== 'bill') return false;
  const particle =
    /^(de|von|van|al|el|o'|mc)$/.test(lowerAt(view, index + 1)) && isCapitalAt(view, index + 2);
  return (
    particle ||
    roleNouns.has(lowerAt(view, index - 1)) ||
    (isCapitalAt(view, index + 1) && view.letterCase !== 'sentence')
  );
}

/** "[political] Declaration": a small-letter adjective of the title before a capitalised head. */
function withTitleAdjective(view: SentenceView, start: number): number {
  return isLowerAt(view, start - 1) && titleAdjectives.has(lowerAt(view, start - 1)) ? start - 1 : start;
}
