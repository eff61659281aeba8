import { documentNouns } from '../lexicons/document-nouns.js';
import { type Element, lastWord } from './narration.js';
import {
  closeTo,
  isAttributiveParticiple,
  isHeadByPlace,
  opensTime,
  postmodifierPrepositions,
  type Range,
} from './noun-phrase.js';
import { isFiniteVerb, mayBeParticiple } from './verb-group.js';
import { isDeterminer, isHead, isNominal, isObjectPronoun, isSubjectPronoun, isTime } from './word-kinds.js';

/**
 * Reads a noun phrase from right to left, `to` being the element after its head; null where no head stands there.
 * Relative clauses without commas and participles are passed over: "the woman [who found him] said".
 */
export function phraseBefore(elements: readonly Element[], to: number, floor: number): Range | null {
  const last = elements[to - 1];
  if (last === undefined || to <= floor || !(isHead(last) || isHeadByPlace(elements, to - 1))) return null;
  let from = to - 1;
  if (isSubjectPronoun(last) && /^(?:he|she|they|it|i|we|you|who)$/.test(last.lower)) return { from, to };
  while (from > floor) {
    const before = elements[from - 1];
    if (before === undefined) break;
    if (before.region !== null && !isNamePart(elements, from - 1)) break;
    if (isNominal(before) && !isBoundaryBetween(elements, from)) {
      from -= 1;
      continue;
    }
    if (isAttributiveParticiple(elements, from - 1, true) && !isFiniteReading(elements, from - 1)) {
      from -= 1;
      continue;
    }
    if (before.lower === 'per' && elements[from]?.lower === 'cent') {
      from -= 1;
      continue;
    }
    const bracket =
      before.norm === ')' && isHead(elements[from]) ? bracketBefore(elements, from - 1, floor) : null;
    if (bracket !== null) {
      from = bracket;
      continue;
    }
    const beyond = elements[from - 2];
    const isAuthored = before.lower === 'by' && documentNouns.has(beyond?.lower ?? '');
    if ((postmodifierPrepositions.has(before.lower) || isAuthored) && isHead(beyond) && from - 2 >= floor) {
      from -= 2;
      continue;
    }
    const closed = beyond?.norm === ')' ? bracketBefore(elements, from - 2, floor) : null;
    if (/^(?:and|or|&)$/.test(before.lower) && (isHead(beyond) || closed !== null) && from - 2 >= floor) {
      const left = phraseBefore(elements, closed === null ? from - 1 : closed + 1, floor);
      if (left !== null && isClauseOpening(elements, left.from, floor)) {
        from = left.from;
        continue;
      }
    }
    const opensSentence = from === 1 && before.mention === null && before.pos === 'VERB';
    if (opensSentence && isCapital(before) && isCapital(elements[from]) && elements[from]?.pos === 'PROPN') {
      from -= 1;
      continue;
    }
    if (before.norm === ',' && isListOfNames(elements, from, to, floor)) {
      from -= 2;
      continue;
    }
    break;
  }
  const start = trimFronted(elements, { from, to });
  return relativeHead(elements, start, floor) ?? start;
}

/** "Born Free said": the first word of a sentence and a name after it are one name. */
function isCapital(element: Element | undefined): boolean {
  return /^\p{Lu}/u.test(element?.norm ?? '');
}

function bracketBefore(elements: readonly Element[], close: number, floor: number): number | null {
  for (let index = close - 1; index > floor && index > close - 6; index -= 1) {
    if (elements[index]?.norm === '(') return isHead(elements[index - 1]) ? index - 1 : null;
  }
  return null;
}

/** Members of the "Free Now" movement: a region between words of one phrase, not words that were said. */
function isNamePart(elements: readonly Element[], at: number): boolean {
  const region = elements[at];
  const before = elements[at - 1];
  if (region === undefined || before === undefined || /[.,?!…]$/.test(lastWord(region.inner))) return false;
  return isNominal(before) && before.region === null;
}

/** A pronoun or a determined phrase directly after another head is a phrase of its own. */
function isBoundaryBetween(elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  const before = elements[at - 1];
  if (element === undefined || before === undefined) return true;
  if (element.mention !== null && element.mention === before.mention) return false;
  if (
    before.mention === null &&
    isSubjectPronoun(before) &&
    before.pos === 'PRON' &&
    before.lower.length < 5
  ) {
    return true;
  }
  if (isObjectPronoun(before) && before.lower !== 'her') return true;
  if (isTime(before) && element.mention !== null) return true;
  if (before.lower === "'s" || before.lower === "'") return false;
  if (/^(?:the|a|an)$/.test(element.lower) && before.pos === 'ADJ' && /-\p{L}+ed$/u.test(before.lower))
    return true;
  return (
    (element.pos === 'DET' || isDeterminer(element)) &&
    isHead(before) &&
    !/^(?:all|both|half|such|what)$/.test(before.lower)
  );
}

function isFiniteReading(elements: readonly Element[], at: number): boolean {
  const before = elements[at - 1];
  return before !== undefined && isHead(before) && isFiniteVerb(elements, at);
}

/** Nothing but a link, a comma or a fronted phrase stands before: the phrase is no object of a verb. */
function isClauseOpening(elements: readonly Element[], from: number, floor: number): boolean {
  const before = elements[from - 1];
  if (before === undefined || from <= floor) return true;
  return before.pos === 'PUNCT' || before.pos === 'SCONJ' || before.pos === 'CCONJ' || before.region !== null;
}

function isListOfNames(elements: readonly Element[], from: number, to: number, floor: number): boolean {
  const joined = elements.slice(from, to).some(({ lower }) => lower === 'and');
  const before = elements[from - 2];
  const first = elements[from];
  if (!joined || from - 2 < floor || before === undefined || first === undefined) return false;
  const named = (element: Element) => element.pos === 'PROPN' && !isTime(element);
  return named(before) && named(first) && isClauseOpening(elements, from - 2, floor);
}

/** "On Tuesday the minister": a fronted phrase of time or place without a comma is no part of the subject. */
function trimFronted(elements: readonly Element[], { from, to }: Range): Range {
  let start = from;
  while (start < to - 1) {
    const element = elements[start];
    if (element === undefined) break;
    const isFrontedTime =
      isTime(element) &&
      elements[start + 1]?.lower !== "'s" &&
      !/^(?:of|in)$/.test(elements[start + 1]?.lower ?? '');
    if (isFrontedTime) start += 1;
    else if (
      /^(?:last|next|this|earlier|late|early|later)$/.test(element.lower) &&
      opensTime(elements, start)
    ) {
      while (start < to - 1 && !isTime(elements[start] ?? element)) start += 1;
      start += 1;
    } else break;
  }
  return { from: start, to };
}

/** "people who live near the plant said": the subject is what the relative clause or the participle hangs on. */
function relativeHead(elements: readonly Element[], phrase: Range, floor: number): Range | null {
  const verb = elements[phrase.from - 1];
  const first = elements[phrase.from];
  if (verb === undefined || first === undefined || phrase.from - 1 <= floor) return null;
  let at = phrase.from - 1;
  if (verb.pos === 'ADP' || verb.pos === 'PART' || verb.lower === 'to') at -= 1;
  const governor = elements[at];
  if (governor === undefined || !/^(?:VERB|AUX|ADJ|ADV)$/.test(governor.pos)) return null;
  const beforeGovernor = elements[at - 1];
  const adjective = closeTo.test(governor.lower);
  if (adjective && verb.pos !== governor.pos && isHead(beforeGovernor)) {
    const head = phraseBefore(elements, at, floor);
    return head === null ? null : { from: head.from, to: phrase.to };
  }
  const reduced =
    governor.pos === 'VERB' &&
    isHead(beforeGovernor) &&
    beforeGovernor?.pos !== 'PRON' &&
    (/ing$/.test(governor.lower) ||
      (mayBeParticiple(governor) && (verb.pos === 'ADP' || verb.pos === 'PART')));
  if (reduced) return phraseBefore(elements, at, floor);
  const joined = governor.pos === 'VERB' && mayBeParticiple(governor) && beforeGovernor?.lower === 'and';
  if (joined && (verb.pos === 'ADP' || verb.pos === 'PART')) {
    const outer = phraseBefore(elements, at - 1, floor);
    if (outer !== null && outer.to < at - 1) return outer;
  }
  for (let index = at; index > floor && index > at - 12; index -= 1) {
    const element = elements[index];
    if (element === undefined || element.pos === 'PUNCT' || element.region !== null) return null;
    if (
      /^(?:who|whom|which|whose)$/.test(element.lower) ||
      (element.lower === 'that' && isHead(elements[index - 1]))
    ) {
      const head = elements[index - 1]?.norm === ')' ? bracketBefore(elements, index - 1, floor) : index - 1;
      return head !== null && isHead(elements[head]) ? phraseBefore(elements, head + 1, floor) : null;
    }
  }
  return null;
}
