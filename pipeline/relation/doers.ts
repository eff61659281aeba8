import { mainSubject, subjectBefore } from '../quotation/find-subject.js';
import type { Range } from '../quotation/noun-phrase.js';
import { phraseBefore } from '../quotation/phrase-before.js';
import { segmentStart } from '../quotation/sentence-segment.js';
import { isFiniteVerb } from '../quotation/verb-group.js';
import { isTime } from '../quotation/word-kinds.js';
import type { Clause, ClauseElement } from './clause.js';
import { verbPhrase } from './verb-phrase.js';

/** Who acts by the verb whose words begin at `from`: the words before it, or the subject that it shares. */
export function doersBefore({ elements }: Clause, from: number): Range | null {
  const floor = segmentStart(elements, from);
  const before = elements[from - 1];
  if (before === undefined || from <= floor) return null;
  const isShared = before.pos === 'CCONJ' && before.mention === null;
  const subject = isShared ? null : subjectBefore(elements, from, floor);
  const shared = isShared || before.norm === ',' ? mainSubject(elements, floor, from) : null;
  const phrase = (subject ?? shared)?.phrase ?? null;
  return phrase === null ? null : withJoined(elements, phrase);
}

/** "After [the army and] the rebels": the phrase that "and" joins, where a time or the clause's edge stands before it. */
function withJoined(elements: readonly ClauseElement[], phrase: Range): Range {
  if (elements[phrase.from - 1]?.lower !== 'and') return phrase;
  const joined = phraseBefore(elements, phrase.from - 1, 0);
  if (joined === null || joined.from === joined.to) return phrase;
  if (elements.slice(joined.from, joined.to).some(({ instrument }) => instrument !== null)) return phrase;
  const before = elements[joined.from - 1];
  const isOpening =
    before === undefined || isTime(before) || before.pos === 'PUNCT' || openers.test(before.lower);
  return isOpening ? { from: joined.from, to: phrase.to } : phrase;
}

const openers = /^(?:after|when|as|since|because|before|while|although|though|that|which|whom)$/;

/** Who acts in the clause around: for verbs and nouns that have no subject of their own. */
export function doersAround({ elements }: Clause, at: number): Range | null {
  return mainSubject(elements, segmentStart(elements, at), elements.length)?.phrase ?? null;
}

const possessivePronoun = /^(?:its|their|his|her)$/;

/**
 * Whose the noun at `noun` is: the possessive or the name before it, or for "its" the subject of the verb before.
 *
 *     [Norway]'s swift ratification    [UK] withdrawal    [Norway] announced its withdrawal
 */
export function possessorOf(clause: Clause, noun: number): Range | null {
  const { elements } = clause;
  let at = noun - 1;
  while (at > noun - 4 && isModifier(elements[at])) at -= 1;
  const before = elements[at];
  if (before === undefined) return null;
  if (before.lower === "'s" || before.lower === "'") return phraseBefore(elements, at, 0);
  if (possessivePronoun.test(before.lower)) return governor(clause, at);
  if (before.instrument !== null || !(before.mention !== null || before.pos === 'PROPN')) return null;
  return phraseBefore(elements, at + 1, 0);
}

/** "planned", "formal": what may stand between the possessive and its noun. */
function isModifier(element: ClauseElement | undefined): boolean {
  if (element === undefined || element.mention !== null) return false;
  return (
    /^(?:ADJ|NUM|ADV)$/.test(element.pos) || (element.pos === 'VERB' && /(?:ed|ing)$/.test(element.lower))
  );
}

/** The subject of the verb before `at`, where nothing but its words stands between. */
function governor(clause: Clause, at: number): Range | null {
  const { elements } = clause;
  for (let verb = at - 1; verb >= 0 && verb > at - 6; verb -= 1) {
    if (elements[verb]?.pos === 'PUNCT') return null;
    const isInfinitive = elements[verb]?.pos === 'VERB' && elements[verb - 1]?.lower === 'to';
    if (!isInfinitive && !isFiniteVerb(elements, verb) && !isPerfect(clause, verb)) continue;
    const phrase = verbPhrase(clause, verb);
    return phrase === null ? null : doersBefore(clause, phrase.from);
  }
  return null;
}

const isPerfect = ({ elements }: Clause, at: number) =>
  elements[at]?.pos === 'VERB' && elements[at - 1]?.pos === 'AUX';
