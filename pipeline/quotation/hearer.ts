import { humanNoun } from '../lexicons/human-noun-forms.js';
import { endOfSetting } from './adjuncts.js';
import type { Element } from './narration.js';
import { phraseFrom } from './noun-phrase.js';
import { isFiniteVerb } from './verb-group.js';
import { isHead, isObjectPronoun, isTime } from './word-kinds.js';

const toldThings = /^(?:story|stories|lie|lies|truth|tale|tales|joke|jokes|anecdote|anecdotes|time)$/;

export function afterHearer(elements: readonly Element[], at: number): number {
  const first = elements[at];
  if (first === undefined || first.region !== null || /^(?:that|whether|if|why|how|of)$/.test(first.lower))
    return at;
  if (isObjectPronoun(first) || /^(?:you|it|me)$/.test(first.lower)) return at + 1;
  if (first.mention === null && isTime(first) && !isTitle(elements, at)) return at;
  const phrase = phraseFrom(elements, at, elements.length);
  if (toldThings.test(elements[phrase.to - 1]?.lower ?? '')) return at;
  const setting = endOfSetting(elements, phrase);
  if (setting !== null) return setting;
  return Math.max(beforeNamedSubject(elements, at, phrase.to), at);
}

/** "told the court | Doyle was fiddling": a name before a verb opens what was said. */
function beforeNamedSubject(elements: readonly Element[], from: number, to: number): number {
  const mention = elements[to - 1]?.mention ?? null;
  let start = to;
  while (start > from && mention !== null && elements[start - 1]?.mention === mention) start -= 1;
  if (!isFiniteVerb(elements, to)) return to;
  if (start > from && start < to && isHead(elements[start - 1])) return start;
  for (let at = from; at < to - 1; at += 1) {
    const element = elements[at];
    const ends = element?.mention != null ? elements[at + 1]?.mention !== element.mention : isPeople(element);
    if (ends && !/^(?:'s|'|of|for|at|from|in|and|-)$/.test(elements[at + 1]?.lower ?? '')) return at + 1;
  }
  return to;
}

function isPeople(element: Element | undefined): boolean {
  return element !== undefined && element.pos !== 'PROPN' && humanNoun(element.lower)?.plural === true;
}

/** "Morning Report": a programme. */
function isTitle(elements: readonly Element[], at: number): boolean {
  const isCapital = (word: Element | undefined) => /^\p{Lu}/u.test(word?.norm ?? '');
  return isCapital(elements[at]) && isCapital(elements[at + 1]) && elements[at + 1]?.pos === 'PROPN';
}
