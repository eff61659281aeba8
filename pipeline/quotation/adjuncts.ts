import { documentNouns } from '../lexicons/document-nouns.js';
import { settingNouns } from '../lexicons/setting-nouns.js';
import { opensClause } from './clause-opening.js';
import type { Element } from './narration.js';
import { phraseFrom, type Range } from './noun-phrase.js';
import { afterApproximation } from './quantity.js';
import { isFiniteVerb } from './verb-group.js';
import { isTime } from './word-kinds.js';

/** "…, in a statement released on Friday, …": the element after the second comma. */
export function parenthesisAfter(elements: readonly Element[], comma: number): number | null {
  const first = elements[comma + 1];
  if (first === undefined || !(first.pos === 'ADP' || isTime(first))) return null;
  for (let at = comma + 1; at < elements.length && at < comma + 12; at += 1) {
    if (elements[at]?.region !== null || isFiniteVerb(elements, at)) return null;
    if (elements[at]?.norm === ',') return at + 1;
  }
  return null;
}

/** Goes over one expression of time, place, hearer or setting; `at` itself where none stands here. */
export function adjunctEnd(elements: readonly Element[], at: number): number {
  const element = elements[at];
  // "said at least seven dikes had gone": no setting, but a number.
  if (element === undefined || afterApproximation(elements, at) > at) return at;
  const time = timeEnd(elements, at);
  if (time > at) return time;
  if (
    /^(?:today|yesterday|again|later|earlier|recently|previously|publicly|repeatedly|afterwards?|separately|bluntly|flatly|simply|also|too|aloud|online|out|here|there)$/.test(
      element.lower,
    )
  ) {
    return followedByAdjunctEnd(elements, at + 1) || element.lower !== 'there' ? at + 1 : at;
  }
  if (element.pos === 'ADV' && /ly$/.test(element.lower) && !opensClause(elements, at, false)) return at + 1;
  if (
    /^(?:in|on|at|during|after|before|to|by|via|through|from|with|for|following|under|of|about|over|near|outside|inside|alongside)$/.test(
      element.lower,
    )
  ) {
    const phrase = phraseFrom(elements, at + 1, elements.length);
    if (phrase.to === phrase.from) return at;
    const beforeSubject = endOfSetting(elements, phrase);
    if (beforeSubject !== null) return beforeSubject;
    const words = elements.slice(phrase.from, phrase.to);
    const setting = words.some(
      (word) => settingNouns.has(word.lower) || documentNouns.has(word.lower) || isTime(word),
    );
    if (setting && elements[phrase.to]?.norm !== ',') return phrase.to;
    if (
      /^(?:to|at|after|before|during|via|with|from|following)$/.test(element.lower) &&
      !opensClause(elements, phrase.from, true)
    ) {
      return phrase.to;
    }
    if (words.every(({ pos }) => pos === 'PROPN') && opensClause(elements, phrase.to, true)) return phrase.to;
    return setting &&
      /^,$/.test(elements[phrase.to]?.norm ?? '') &&
      /^(?:in|on|at)$/.test(element.lower) &&
      isSettingEnd(words)
      ? phrase.to
      : at;
  }
  return at;
}

/** "said in a post | classes would stop": the noun after the setting is the subject of the verb that follows. */
export function endOfSetting(elements: readonly Element[], { from, to }: Range): number | null {
  if (!isFiniteVerb(elements, to)) return null;
  for (let at = from; at < to - 1; at += 1) {
    const next = elements[at + 1];
    if (!isSettingNoun(elements[at]) || next === undefined || isSettingNoun(next)) continue;
    return /^(?:NOUN|PROPN|ADJ)$/.test(next.pos) ? at + 1 : null;
  }
  return null;
}

function isSettingNoun(element: Element | undefined): boolean {
  const { lower = '' } = element ?? {};
  return [lower, lower.replace(/s$/, '')].some((noun) => settingNouns.has(noun) || documentNouns.has(noun));
}

function isSettingEnd(words: readonly Element[]): boolean {
  return words.some(({ lower }) => settingNouns.has(lower));
}

function followedByAdjunctEnd(elements: readonly Element[], at: number): boolean {
  return elements[at] === undefined || elements[at]?.pos === 'PUNCT';
}

/** "Tuesday", "on Tuesday", "last week", "late on Monday", "two days later". */
function timeEnd(elements: readonly Element[], at: number): number {
  let to = at;
  while (
    to < at + 3 &&
    /^(?:on|in|at|late|early|last|this|earlier|later|the|a|since|over)$/.test(elements[to]?.lower ?? '')
  )
    to += 1;
  while (to < at + 5 && isPlainNumber(elements[to])) to += 1;
  let end = to;
  while (end < to + 4 && elements[end] !== undefined && isTimeWord(elements, end)) end += 1;
  if (end === to || elements[end]?.lower === "'s") return at;
  if (elements[end]?.pos === 'NUM' && /^\d{1,2}$/.test(elements[end]?.norm ?? '')) end += 1;
  return isFiniteVerb(elements, end) && !isAdverbialTime(elements[end - 1]) ? at : end;
}

function isPlainNumber(element: Element | undefined): boolean {
  return element !== undefined && element.pos === 'NUM' && !isTime(element);
}

function isTimeWord(elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  return element !== undefined && element.mention === null && isTime(element);
}

function isAdverbialTime(element: Element | undefined): boolean {
  return element !== undefined && /^(?:today|yesterday|earlier|later)$/.test(element.lower);
}
