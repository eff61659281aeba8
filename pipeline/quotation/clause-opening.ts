import { questionWords } from './content-start.js';
import type { Element } from './narration.js';
import { phraseFrom } from './noun-phrase.js';
import { afterApproximation } from './quantity.js';
import { isFiniteAuxiliary, isFiniteVerb, mayBeParticiple } from './verb-group.js';
import { isHead, isObjectPronoun, isSubjectPronoun } from './word-kinds.js';

/**
 * True where a finite clause begins at `at`: a subject, and a verb with tense after it. `strict` wants a pronoun, an
 * auxiliary or a verb that is no participle, so that "announced measures designed to …" is none.
 */
export function opensClause(elements: readonly Element[], at: number, strict: boolean): boolean {
  let from = at;
  while (isLeadingAdverb(elements[from]) && afterApproximation(elements, from) === from) from += 1;
  from = afterApproximation(elements, from);
  const first = elements[from];
  if (first === undefined) return false;
  if (/^(?:because|despite|since|once|until)$/.test(first.lower)) return false;
  if (/^(?:if|although|though|unless)$/.test(first.lower)) {
    return !strict && hasFiniteVerb(elements, from + 1, elements.length);
  }
  if (/^(?:of|against|about|how|why|where)$/.test(first.lower)) return false;
  if (first.pos === 'ADP' && first.mention === null) {
    return !strict && clauseAfterFronted(elements, from);
  }
  if (first.lower === 'that') return at === from && isFiniteAuxiliary(elements[from + 1] ?? first);
  if (/^(?:to|and|but|or|as|when|while|after|before|who|which)$/.test(first.lower) && first.mention === null)
    return false;
  if (isObjectPronoun(first) && first.lower !== 'her') return false;
  if (
    first.pos === 'VERB' &&
    /ing$/.test(first.lower) &&
    !/^(?:NOUN|PROPN)$/.test(elements[from + 1]?.pos ?? '')
  ) {
    return !strict && hasFiniteVerb(elements, from + 1, Math.min(elements.length, from + 15));
  }
  const phrase = phraseFrom(elements, from, elements.length);
  const there = /^(?:there|there's|here)$/.test(first.lower);
  if (phrase.to === phrase.from && !there) return false;
  const pronoun = isSubjectPronoun(first) || there;
  const next = elements[phrase.to];
  if (pronoun && next !== undefined && (next.region !== null || /^(?:NOUN|VERB|AUX|PROPN)$/.test(next.pos)))
    return true;
  return verbFollows(elements, there ? from + 1 : phrase.to, strict && !pronoun);
}

function isLeadingAdverb(element: Element | undefined): boolean {
  if (element === undefined || element.pos !== 'ADV' || element.mention !== null) return false;
  return !questionWords.test(element.lower);
}

function isParticipleAt(elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  return (
    element !== undefined &&
    element.mention === null &&
    /^\p{Ll}+ing$/u.test(element.norm) &&
    element.pos === 'VERB'
  );
}

/** A verb with tense after the subject, its relative clauses and its parentheses. */
function verbFollows(elements: readonly Element[], from: number, strict: boolean): boolean {
  const limit = Math.min(elements.length, from + 30);
  let inRelative = false;
  let commas = 0;
  for (let at = from; at < limit; at += 1) {
    const element = elements[at];
    if (element === undefined || /^[.;:]$/.test(element.norm)) return false;
    if (element.norm === ',') commas += 1;
    // "pointed out the stairs to guests, noting …": the cue had its object, and the rest is another clause.
    if (element.norm === ',' && commas === 1 && strict && isParticipleAt(elements, at + 1)) return false;
    if (commas === 1) continue;
    // "pleaded anonymity because he was afraid": an object, and a clause that is not what was said.
    if (
      commas === 0 &&
      element.pos === 'SCONJ' &&
      /^(?:because|although|though|unless|until|whether)$/.test(element.lower)
    )
      return false;
    // "warned his boss about the brakes weeks before it rolled": the verb is the pronoun's.
    const next = elements[at + 1];
    const isOfTime = /^(?:when|before|after|once)$/.test(element.lower);
    if (commas === 0 && isOfTime && next !== undefined && /^(?:he|she|it|they|we|i)$/.test(next.lower))
      return false;
    if (element.region !== null) {
      if (hasFiniteVerb(element.inner, 0, element.inner.length) || isPredicateIn(elements, at)) return true;
      continue;
    }
    const isAfterComma = element.lower === 'that' && elements[at - 1]?.norm === ',';
    if (
      /^(?:who|which|whose|that|where)$/.test(element.lower) &&
      (isHead(elements[at - 1]) || isAfterComma)
    ) {
      if (strict) return false;
      inRelative = true;
      continue;
    }
    if (!isFiniteVerb(elements, at)) {
      if (strict && element.pos === 'CCONJ' && at === from) return false;
      if (strict && /^(?:to|VERB)$/.test(element.lower === 'to' ? 'to' : element.pos)) return false;
      continue;
    }
    if (inRelative) {
      inRelative = false;
      continue;
    }
    if (!strict || commas === 0 ? isFiniteAuxiliary(element) || !strict : opensDefinite(elements, from))
      return true;
    return !mayBeParticiple(element) || isPlainPast(elements, at);
  }
  return false;
}

/** "two men died", "Ole Berg signed a contract": a past tense that could be a participle, were it not for what it is or takes. */
function isPlainPast(elements: readonly Element[], at: number): boolean {
  const next = elements[at + 1];
  if (intransitive.has(elements[at]?.lemma ?? '')) return true;
  return next !== undefined && /^(?:a|an|the|his|her|its|their)$/.test(next.lower);
}

/** Verbs without a passive: their past tense is no participle that a noun could bring along. */
const intransitive = new Set(
  'agree appear arrive belong collapse crash deserve die differ disappear emerge erupt escape exist expire explode fail faint fall go happen lack laugh lie occur prevail proceed react refuse remain resign respond retire return seem sleep smile stay struggle suffer survive tend vanish vary want work'.split(
    ' ',
  ),
);

/** 'said his client "looks forward to it"', 'that new rules "make criminals"': the marks open with the verb of the subject before them. */
export function isPredicateIn(elements: readonly Element[], at: number): boolean {
  const [verb] = elements[at]?.inner ?? [];
  if (verb === undefined || verb.pos !== 'VERB' || !/^\p{Ll}/u.test(verb.norm)) return false;
  const isPlural = /[^s]s$/.test(elements[at - 1]?.lower ?? '');
  return isPlural ? verb.lemma === verb.lower : /[^s]s$/.test(verb.lower);
}

/** A subject that commas may follow: one with an article, or a name. */
function opensDefinite(elements: readonly Element[], end: number): boolean {
  let at = end - 1;
  while (
    at > 0 &&
    elements[at - 1]?.pos !== 'VERB' &&
    elements[at]?.pos !== 'DET' &&
    elements[at]?.mention === null
  )
    at -= 1;
  return elements[at]?.pos === 'DET' || elements[at]?.mention !== null;
}

/** "by 2050, demand would rise"; "in recent years the fund had grown". */
function clauseAfterFronted(elements: readonly Element[], from: number): boolean {
  const phrase = phraseFrom(elements, from + 1, elements.length);
  if (phrase.to === phrase.from) return false;
  const next = elements[phrase.to];
  if (next === undefined) return false;
  return next.norm === ','
    ? opensClause(elements, phrase.to + 1, true)
    : opensClause(elements, phrase.to, true);
}

/** True where a verb with tense stands in the range, marked words included. */
export function hasFiniteVerb(elements: readonly Element[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const element = elements[at];
    if (element === undefined) return false;
    if (
      element.region !== null
        ? hasFiniteVerb(element.inner, 0, element.inner.length)
        : isFiniteVerb(elements, at)
    ) {
      return true;
    }
  }
  return false;
}
