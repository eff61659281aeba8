import { humanNoun } from '../attribution/human-noun.js';
import type { Mention } from '../document.js';
import { roleNouns } from '../lexicons/role-nouns.js';
import { timeNouns } from '../lexicons/time-nouns.js';
import { type Element, lastWord } from './narration.js';
import { isFiniteAuxiliary, isFiniteVerb, mayBeParticiple } from './verb-group.js';

/** Half-open range of elements. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const postmodifierPrepositions = new Set(
  'of for at from in with on to against near under between behind about among amongst outside inside within into over'.split(
    ' ',
  ),
);
const subjectPronouns = new Set(
  'he she they it i we you who one some many others another both several few those these this that everyone everybody someone somebody nobody anyone most all none neither each'.split(
    ' ',
  ),
);
const objectPronouns = new Set('him her them me us himself herself themselves itself'.split(' '));
const hyphens = new Set(['-', '‐', '‑', '/', '&']);

export function isTime({ lower }: Element): boolean {
  return timeNouns.has(lower) || timeNouns.has(lower.replace(/s$/, '')) || /^(?:19|20)\d\d$/.test(lower);
}

export function isSubjectPronoun({ lower, pos }: Element): boolean {
  return subjectPronouns.has(lower) && pos !== 'SCONJ';
}

export function isObjectPronoun({ lower }: Element): boolean {
  return objectPronouns.has(lower);
}

/** A word that can stand within a noun phrase, its head included. */
function isNominal(element: Element | undefined): boolean {
  if (element === undefined) return false;
  if (element.mention !== null || element.region !== null) return true;
  if (element.lower === "'s" || element.lower === "'" || hyphens.has(element.norm)) return true;
  if (isFiniteAuxiliary(element) && element.pos === 'AUX') return false;
  return /^(?:NOUN|PROPN|ADJ|NUM|DET|PRON|SYM)$/.test(element.pos) && !isSentenceLink(element);
}

function isSentenceLink({ lower, pos }: Element): boolean {
  return (
    (lower === 'that' && pos !== 'DET' && pos !== 'PRON') ||
    /^(?:who|whom|which|whose|what|where|when|while|as|if|whether|because)$/.test(lower)
  );
}

/** A word that a phrase can end with: a noun, a name, a pronoun, a number. */
export function isHead(element: Element | undefined): boolean {
  if (element === undefined) return false;
  if (element.mention !== null || element.region !== null) return true;
  return (
    /^(?:NOUN|PROPN|PRON|NUM|X)$/.test(element.pos) ||
    subjectPronouns.has(element.lower) ||
    (element.pos === 'ADJ' && /(?:ian|ese|ish|al|ive|ary|ers|s)$/.test(element.lower)) ||
    /^(?:opposition|elderly|accused|jobless|homeless|wounded)$/.test(element.lower) ||
    (/^(?:ADJ|VERB|ADV)$/.test(element.pos) && isPersonNoun(element.lower))
  );
}

/** The tagger takes "chief" for an adjective and "guard" for a verb. */
function isPersonNoun(lower: string): boolean {
  return roleNouns.has(lower) || humanNoun(lower) !== null;
}

/** The article, demonstrative or possessive pronoun that opens a phrase and stays outside of a speaker's span. */
export function isDeterminer({ lower, mention }: Element): boolean {
  return mention === null && /^(?:the|a|an|this|that|these|those|his|her|its|their|my|our|your)$/.test(lower);
}

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
    if (
      isNominal(element) ||
      isAttributiveParticiple(elements, to, opened) ||
      (opened && element.pos === 'ADV')
    ) {
      to += 1;
      if (isHead(element)) {
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
    if (next === undefined || !(isNominal(next) || isAttributiveParticiple(elements, to + 1, true))) break;
    if (isObjectPronoun(next) && element.lower === 'and') break;
    opened = true;
    to += 1;
  }
  return { from, to: Math.max(lastHead, from) };
}

/** "a source close to the governor", "a person familiar with the matter". */
const closeTo = /^(?:close|familiar|near|privy|loyal|opposed|sympathetic)$/;

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

function isAttributiveParticiple(elements: readonly Element[], at: number, opened: boolean): boolean {
  const element = elements[at];
  const next = elements[at + 1];
  if (element === undefined || element.pos !== 'VERB' || !opened) return false;
  const follows = elements[at - 1]?.lower ?? '';
  if (follows === "'s" || (follows === 'to' && elements[at - 2]?.lower === 'according'))
    return next?.pos === 'NOUN';
  if (!/(?:ing|ed|en)$/.test(element.lower)) return false;
  return next !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos);
}

/**
 * Reads a noun phrase from right to left, `to` being the element after its head; null where no head stands there.
 * Relative clauses without commas and participles are passed over: "the woman [who found him] said".
 */
export function phraseBefore(elements: readonly Element[], to: number, floor: number): Range | null {
  const last = elements[to - 1];
  if (last === undefined || to <= floor || !isHead(last)) return null;
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
    const bracket =
      before.norm === ')' && isHead(elements[from]) ? bracketBefore(elements, from - 1, floor) : null;
    if (bracket !== null) {
      from = bracket;
      continue;
    }
    const beyond = elements[from - 2];
    if (postmodifierPrepositions.has(before.lower) && isHead(beyond) && from - 2 >= floor) {
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
    if (before.norm === ',' && isListOfNames(elements, from, to, floor)) {
      from -= 2;
      continue;
    }
    break;
  }
  const start = trimFronted(elements, { from, to });
  return relativeHead(elements, start, floor) ?? start;
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

/** The mention that an element of the phrase belongs to, with its elements. */
export function mentionRuns(
  elements: readonly Element[],
  { from, to }: Range,
  mentions: readonly Mention[],
): readonly (Range & { readonly mention: Mention })[] {
  const runs: (Range & { readonly mention: Mention })[] = [];
  for (let at = from; at < to; at += 1) {
    const index = elements[at]?.mention ?? null;
    const mention = index === null ? undefined : mentions[index];
    if (mention === undefined) continue;
    let end = at + 1;
    while (end < to && elements[end]?.mention === index) end += 1;
    runs.push({ from: at, to: end, mention });
    at = end - 1;
  }
  return runs;
}
