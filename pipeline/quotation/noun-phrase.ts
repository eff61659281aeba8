import { type Element, lastWord } from './narration.js';
import { isFiniteAuxiliary } from './verb-group.js';
import {
  hyphens,
  isDeterminer,
  isHead,
  isNominal,
  isObjectPronoun,
  isSubjectPronoun,
  isTime,
  subjectPronouns,
} from './word-kinds.js';

/** Half-open range of elements. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export const postmodifierPrepositions = new Set(
  'of for at from in with on to against near under between behind about among amongst outside inside within into over like along across around throughout beyond'.split(
    ' ',
  ),
);

/**
 * Reads a noun phrase from left to right: modifiers, head and prepositional postmodifiers, up to a comma, a relative
 * clause, a participle or a verb. Joint phrases ("Ruiz and Okoro") are one. Empty where none starts here.
 */
export function phraseFrom(elements: readonly Element[], from: number, limit: number): Range {
  let to = from;
  let lastHead = from;
  let opened = true;
  while (to < limit) {
    const element = elements[to];
    if (element === undefined) break;
    if (element.region !== null && (!opened || /[.,?!…]$/.test(lastWord(element.inner)))) break;
    if (element.mention !== null) {
      const { mention } = element;
      while (to < limit && elements[to]?.mention === mention) to += 1;
      lastHead = to;
      opened = false;
      continue;
    }
    if (to > from && !opened && startsNewPhrase(elements, to)) break;
    if (
      lastHead === to &&
      closeTo.test(element.lower) &&
      /^(?:to|with)$/.test(elements[to + 1]?.lower ?? '')
    ) {
      to += 2;
      opened = true;
      continue;
    }
    const isByPlace = isHeadByPlace(elements, to);
    if (
      isNominal(element) ||
      isAttributiveParticiple(elements, to, opened) ||
      isByPlace ||
      (opened && element.pos === 'ADV')
    ) {
      to += 1;
      if (isHead(element) || isByPlace) {
        lastHead = to;
        opened = subjectPronouns.has(element.lower) && element.lower.length > 4;
      }
      if (element.lower === "'s" || element.lower === "'") opened = true;
      if (isSubjectPronoun(element) && /^(?:he|she|they|it|i|we|you|who)$/.test(element.lower)) break;
      continue;
    }
    const bracket = to === lastHead ? afterBracket(elements, to, limit) : to;
    if (bracket > to) {
      to = bracket;
      continue;
    }
    const joins =
      element.lower === 'and' || element.lower === 'or' || postmodifierPrepositions.has(element.lower);
    const next = elements[to + 1];
    if (!joins || lastHead !== to || to === from) break;
    if (postmodifierPrepositions.has(element.lower) && next !== undefined && opensTime(elements, to + 1))
      break;
    // "According to the ministry over 300 homes …"
    if (element.lower === 'over' && next?.pos === 'NUM') break;
    if (next === undefined || !(isNominal(next) || isAttributiveParticiple(elements, to + 1, true))) break;
    if (isObjectPronoun(next) && element.lower === 'and') break;
    opened = true;
    to += 1;
  }
  return { from, to: Math.max(lastHead, from) };
}

/** "a source close to the governor", "a person familiar with the matter". */
export const closeTo = /^(?:close|familiar|near|privy|loyal|opposed|sympathetic)$/;

/** "the UN Children's Fund (UNICEF) representative": over brackets within a phrase; `at` itself where none stand. */
function afterBracket(elements: readonly Element[], at: number, limit: number): number {
  if (elements[at]?.norm !== '(') return at;
  for (let index = at + 1; index < limit && index < at + 6; index += 1) {
    if (elements[index]?.norm !== ')') continue;
    const next = elements[index + 1];
    return next !== undefined && index + 1 < limit && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos) ? index + 1 : at;
  }
  return at;
}

/** "on Tuesday", "in a statement on": the phrase after a preposition is a time, not a part of the noun phrase. */
export function opensTime(elements: readonly Element[], at: number): boolean {
  for (let index = at; index < at + 4; index += 1) {
    const element = elements[index];
    if (element === undefined) return false;
    if (isTime(element)) return true;
    if (!/^(?:DET|ADJ|NUM)$/.test(element.pos)) return false;
  }
  return false;
}

/** A determiner or pronoun after a complete head opens another phrase: "told [reporters] [the plan] was dead". */
function startsNewPhrase(elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  const before = elements[at - 1];
  if (element === undefined || before === undefined || before.lower === "'s" || before.lower === "'")
    return false;
  if (isTime(element) && !hyphens.has(before.norm)) return true;
  if (hyphens.has(before.norm) || !isHead(before)) return false;
  return (
    (element.pos === 'DET' ||
      element.lower === 'there' ||
      isDeterminer(element) ||
      isSubjectPronoun(element) ||
      isObjectPronoun(element)) &&
    !/^(?:all|both|most|some|many|one|half)$/.test(before.lower)
  );
}

/**
 * "the [fine] would stand", "the [don] said", "according to [research] published in May": a noun that the tagger takes for
 * an adjective or a verb, told by the words beside it; "[worst] of the rain".
 */
export function isHeadByPlace(elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  const next = elements[at + 1];
  if (element === undefined || next === undefined || /(?:ing|ed)$/.test(element.lower)) return false;
  if (element.pos === 'ADJ' && /^(?:worst|best|most|bulk)$/.test(element.lower)) return next.lower === 'of';
  if (element.pos === 'VERB' && isSourceOf(elements, at)) return next.pos !== 'NOUN' && next.pos !== 'PROPN';
  const isDetermined = elements
    .slice(Math.max(0, at - 2), at)
    .some(({ lower, mention }) => mention === null && /^(?:the|a|an)$/.test(lower));
  if (!isDetermined || !/^(?:ADJ|VERB)$/.test(element.pos)) return false;
  return isFiniteAuxiliary(next) || next.lower === 'said' || next.lower === 'told';
}

const isSourceOf = (elements: readonly Element[], at: number) =>
  elements[at - 1]?.lower === 'to' && elements[at - 2]?.lower === 'according';

export function isAttributiveParticiple(elements: readonly Element[], at: number, opened: boolean): boolean {
  const element = elements[at];
  const next = elements[at + 1];
  if (element === undefined || element.pos !== 'VERB' || !opened) return false;
  const follows = elements[at - 1]?.lower ?? '';
  if (follows === "'s" || (follows === 'to' && elements[at - 2]?.lower === 'according'))
    return next?.pos === 'NOUN';
  if (!/(?:ing|ed|en)$/.test(element.lower)) return false;
  return next !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos);
}
