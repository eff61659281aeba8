import { deedVerbs } from '../lexicons/instrument-deeds.js';
import { isTime } from '../quotation/word-kinds.js';
import type { ClauseElement } from './clause.js';

/** Parts of an instrument: who adopts the text of a treaty adopts the treaty. */
const parts =
  /^(?:text|terms|provisions?|articles?|sections?|chapters?|paragraphs?|clauses?|principles|obligations|version|spirit|letter)$/;

const namers = /^(?:including|namely|called|titled|entitled|dubbed)$/;

const manner = /^(?:consensus|acclamation|votes?|unanimity|majority|margin)$/;

const reach = 14;

/**
 * The instruments whose name begins a few words right of `from`, with those that are joined to it: indices of elements.
 * Empty where something else is the object there.
 */
export function themesAfter(elements: readonly ClauseElement[], from: number): readonly number[] {
  for (let at = sharedObject(elements, from); at < Math.min(elements.length, from + reach); at += 1) {
    const element = elements[at];
    if (element === undefined) return [];
    if (element.instrument !== null) return isWhole(elements, at) ? joined(elements, at) : [];
    if (!mayStandBefore(elements, at)) return [];
  }
  return [];
}

/** "signed and ratified the Convention": the object of the first verb stands after the second. */
function sharedObject(elements: readonly ClauseElement[], from: number): number {
  if (!/^(?:and|or|but|,)$/.test(elements[from]?.lower ?? '')) return from;
  for (let at = from + 1; at < from + 7; at += 1) {
    const element = elements[at];
    const verb = element === undefined ? undefined : deedVerbs.get(element.lower);
    if (element?.mention === null && verb !== undefined) {
      const closing = elements[at + 1]?.norm === ',' ? 1 : 0;
      return afterParticle(elements, at + 1, verb.particles) + closing;
    }
  }
  return from;
}

/** Index after the particle that stands at `at`; `at` itself where none does. */
export function afterParticle(
  elements: readonly ClauseElement[],
  at: number,
  particles: readonly string[],
): number {
  for (const particle of particles) {
    const words = particle === '' ? [] : particle.split(' ');
    if (words.length > 0 && words.every((word, index) => elements[at + index]?.lower === word))
      return at + words.length;
  }
  return at;
}

/** Words that may stand between a verb and the name of the instrument that is its object. */
function mayStandBefore(elements: readonly ClauseElement[], at: number): boolean {
  const element = elements[at];
  const next = elements[at + 1];
  if (element === undefined || next === undefined) return false;
  const { lower, pos } = element;
  if (element.region !== null || /^(?:which|who|that|what|whether|if)$/.test(lower)) return false;
  if (/^(?:DET|ADJ|ADV|NUM)$/.test(pos) || isTime(element)) return true;
  if (/^(?:its|their|his|her|our|'s|'|new|of|-)$/.test(lower) || parts.test(lower)) return true;
  if (lower === 'to' && /^(?:\d+|a|the)$/.test(next.lower)) return /^\d/.test(elements[at - 1]?.lower ?? '');
  if (lower === ',') return /^(?:including|called|titled|entitled|namely)$/.test(next.lower);
  if (namers.test(lower)) return true;
  if (/^(?:on|in|by|with|without)$/.test(lower)) return opensManner(elements, at + 1);
  if (lower === 'as') return elements[at - 1]?.lower === 'known';
  if (pos === 'VERB') return /(?:ed|en|ing)$/.test(lower) && /^(?:▤|NOUN|ADJ|PROPN)$/.test(next.pos);
  if (manner.test(lower)) return true;
  return /^(?:NOUN|PROPN)$/.test(pos) && next.pos !== 'VERB' && next.norm !== ',';
}

/** "on Tuesday", "by consensus", "by 61 votes", "without a vote": when or how, between the verb and its object. */
function opensManner(elements: readonly ClauseElement[], at: number): boolean {
  const first = elements[at];
  const second = elements[at + 1];
  if (first === undefined || second === undefined) return false;
  return first.pos === 'NUM' || isTime(first) || manner.test(first.lower) || manner.test(second.lower);
}

/** Nouns after the name that leave it the thing itself. */
const wholes = /^(?:text|document|draft|package|deal|treaty|pact|accord|agreement|law|bill|resolution)$/;

/** The name is no modifier of another noun: "signed the Lima Accord", not "joined the Lima Accord talks". */
function isWhole(elements: readonly ClauseElement[], at: number): boolean {
  const next = elements[at + 1];
  if (next === undefined) return true;
  if (next.lower === "'s" || next.lower === "'" || next.norm === '-') return false;
  // "the Lima Accord bans nets": the tagger takes the verb for a noun.
  const mayBeVerb = /[^s]s$/.test(next.lower) && /^(?:NOUN|DET|ADJ|PRON)$/.test(elements[at + 2]?.pos ?? '');
  return next.pos !== 'NOUN' || next.mention !== null || isTime(next) || mayBeVerb || wholes.test(next.lower);
}

/** The instrument and those that "and" or commas join to it. */
function joined(elements: readonly ClauseElement[], first: number): readonly number[] {
  const found = [first];
  let at = first + 1;
  while (at < elements.length) {
    if (elements[at]?.norm === '(') at = closing(elements, at) + 1;
    if (!/^(?:,|and|or|nor|&)$/.test(elements[at]?.lower ?? '')) break;
    while (/^(?:,|and|or|nor|&|both)$/.test(elements[at]?.lower ?? '')) at += 1;
    while (
      /^(?:DET|ADJ|NUM)$/.test(elements[at]?.pos ?? '') ||
      /^(?:its|their)$/.test(elements[at]?.lower ?? '')
    )
      at += 1;
    if (elements[at]?.instrument == null || startsClause(elements, at)) break;
    found.push(at);
    at += 1;
  }
  return found;
}

/** "…, and the treaty was signed": the subject of the next clause is no object of this one. */
function startsClause(elements: readonly ClauseElement[], at: number): boolean {
  return /^(?:AUX|VERB)$/.test(elements[at + 1]?.pos ?? '') && elements[at + 1]?.mention === null;
}

function closing(elements: readonly ClauseElement[], open: number): number {
  for (let at = open + 1; at < open + 8; at += 1) if (elements[at]?.norm === ')') return at;
  return open;
}

/** Instruments that the words left of a passive verb or participle at `to` are about. */
export function themesBefore(
  elements: readonly ClauseElement[],
  to: number,
  isClauseVerb: boolean,
): readonly number[] {
  const isRelative = /^(?:which|that)$/.test(elements[to - 1]?.lower ?? '');
  const at = themeBefore(elements, isRelative ? to - 1 : to);
  if (at === null) return [];
  if (isClauseVerb && !isRelative && isModifier(elements, at)) return [];
  const first = isClauseVerb && !isRelative ? joinedBefore(elements, at) : [];
  return [...first, at];
}

function themeBefore(elements: readonly ClauseElement[], to: number): number | null {
  let at = to - 1;
  for (let steps = 0; steps < reach && at >= 0; steps += 1) {
    const element = elements[at];
    if (element === undefined) return null;
    if (element.instrument !== null) return at;
    const beforeTime = elements[at + 1] !== undefined && /^(?:in|on|of)$/.test(element.lower);
    if (element.norm === ')') {
      while (at > 0 && elements[at]?.norm !== '(') at -= 1;
      at -= 1;
    } else if (
      element.norm === ',' ||
      element.pos === 'ADV' ||
      element.pos === 'NUM' ||
      isTime(element) ||
      beforeTime
    )
      at -= 1;
    else {
      const comma = appositiveComma(elements, at);
      if (comma === null) return null;
      at = comma - 1;
    }
  }
  return null;
}

/** "the Lima Accord, a fishing treaty signed by Peru": the comma before the words that say more of the name. */
function appositiveComma(elements: readonly ClauseElement[], last: number): number | null {
  for (let at = last; at > last - 8; at -= 1) {
    const element = elements[at];
    if (element?.norm === ',') return elements[at + 1]?.pos === 'DET' && at < last ? at : null;
    if (element === undefined || element.mention !== null || !/^(?:NOUN|ADJ|DET|NUM|ADV)$/.test(element.pos))
      return null;
  }
  return null;
}

/** "a violation of the Convention was reported": the instrument is not what the verb is about. */
function isModifier(elements: readonly ClauseElement[], theme: number): boolean {
  let at = theme - 1;
  while (/^(?:DET|ADJ|NUM)$/.test(elements[at]?.pos ?? '')) at -= 1;
  if (elements[at]?.pos !== 'ADP') return false;
  return !parts.test(elements[at - 1]?.lower ?? '');
}

function joinedBefore(elements: readonly ClauseElement[], theme: number): readonly number[] {
  let at = theme - 1;
  while (
    /^(?:DET|ADJ|NUM)$/.test(elements[at]?.pos ?? '') ||
    /^(?:its|their)$/.test(elements[at]?.lower ?? '')
  )
    at -= 1;
  return elements[at]?.lower === 'and' && elements[at - 1]?.instrument != null ? [at - 1] : [];
}
