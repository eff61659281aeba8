import { instrumentHead } from '../lexicons/instrument-heads.js';
import { topicPrepositions } from '../lexicons/instrument-words.js';
import { isLowerAt, isYear, lowerAt, partAt, type SentenceView, tokenAt } from './sentence-view.js';
import { capitalTail, isTitleWord } from './title-tail.js';
import { lowerTail } from './topic-tail.js';

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
