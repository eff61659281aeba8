import { settingNouns } from '../lexicons/setting-nouns.js';
import type { Element } from './narration.js';
import { isFiniteAuxiliary, isFiniteVerb, mayBeParticiple } from './verb-group.js';
import { isSubjectPronoun, isTime } from './word-kinds.js';

const maxAdjuncts = 30;

/** "that" after nothing but the cue's hearer, time, place and setting; a relative "that" doesn't count. */
export function complementizerFrom(
  elements: readonly Element[],
  from: number,
  passive: boolean,
): number | null {
  for (let at = from; at < elements.length && at < from + maxAdjuncts; at += 1) {
    const element = elements[at];
    if (element === undefined) return null;
    if (element.lower === 'that') return isComplementizer(elements, at, at === from) ? at : null;
    if (element.region !== null || /^[.;:–—]$/.test(element.norm)) return null;
    if (isFiniteVerb(elements, at) && !(passive && at < from + 2) && !isParticipleAfterNoun(elements, at))
      return null;
    const isFree = element.pos === 'VERB' || elements[at - 1]?.norm === ',';
    if (isFree && /ing$/.test(element.lower) && element.mention === null) return null;
    if (isSubjectPronoun(element) && /^(?:he|she|they|i|we)$/.test(element.lower)) return null;
    if (/^(?:and|but|who|which|where|as|to)$/.test(element.lower) && element.lower !== 'to') return null;
  }
  return null;
}

/** "in its order dated 4 July": a participle, where a phrase with a noun goes before. */
function isParticipleAfterNoun(elements: readonly Element[], at: number): boolean {
  const verb = elements[at];
  const noun = elements[at - 1];
  return (
    verb !== undefined &&
    (mayBeParticiple(verb) || verb.lower === 'read') &&
    noun?.pos === 'NOUN' &&
    noun.mention === null
  );
}

/** "to the point that", "despite the fact that": the clause is the noun's. */
const nounsWithClauses =
  /^(?:point|extent|degree|effect|fact|idea|notion|hope|hopes|fear|fears|condition|grounds|belief|evidence|risk|chance|possibility|sign|signs|claim|claims|concern|concerns|allegation|allegations|proof|doubt|doubts|promise|way|so)$/;

function isComplementizer(elements: readonly Element[], at: number, direct: boolean): boolean {
  const next = elements[at + 1];
  const before = elements[at - 1];
  if (next === undefined) return false;
  if (direct ? isFiniteAuxiliary(next) : isFiniteVerb(elements, at + 1)) return false;
  if (direct && (isTime(next) || next.norm === '.')) return false;
  if (before?.norm === ',' || direct) return true;
  if (before?.pos === 'ADP' || nounsWithClauses.test(before?.lower ?? '')) return false;
  const setting = before !== undefined && (settingNouns.has(before.lower) || isTime(before));
  return setting || !direct;
}
