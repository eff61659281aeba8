import { humanNoun } from '../attribution/human-noun.js';
import { documentNouns } from '../lexicons/document-nouns.js';
import { settingNouns } from '../lexicons/setting-nouns.js';
import type { Element } from './narration.js';
import { isHead, isObjectPronoun, isSubjectPronoun, isTime, phraseFrom } from './noun-phrase.js';
import type { ReportingClause } from './reporting-clause.js';
import { isFiniteAuxiliary, isFiniteVerb, mayBeParticiple } from './verb-group.js';

/** What stands to the right of a reporting clause, once hearer, time, place and setting are passed. */
export type ContentStart =
  | { readonly kind: 'none'; readonly at: number }
  /** A marked region; `announced` where a comma, colon or dash leads to it. */
  | { readonly kind: 'marked'; readonly at: number; readonly announced: boolean }
  /** A clause: after "that", bare, a question, or after a colon. */
  | { readonly kind: 'clause'; readonly at: number; readonly link: 'that' | 'bare' | 'question' | 'colon' };

/** "recounted how she had tied them"; in the present tense these verbs announce a summary, not speech. */
const tellsHow = /^(?:recount|recall|describe|explain|relate|narrate|detail)$/;
const questionWords = /^(?:whether|if|why|how|what|when|where|who|whom|which|whose)$/;
const maxAdjuncts = 30;

/** Finds where the words begin that a cue announces. */
export function contentStart(elements: readonly Element[], clause: ReportingClause): ContentStart {
  const { match } = clause;
  const hears = match.classes.has('tell') || match.classes.has('ask');
  const hearer = hears && clause.order !== 'cue-subject' ? afterHearer(elements, clause.to) : clause.to;
  const content = contentFrom(elements, clause, hearer);
  return content.kind === 'none' && hearer > clause.to && match.classes.has('say')
    ? contentFrom(elements, clause, clause.to)
    : content;
}

function contentFrom(elements: readonly Element[], clause: ReportingClause, at: number): ContentStart {
  const { match } = clause;
  const reachable = complementizerFrom(elements, at, match.shape === 'passive');
  if (reachable !== null && match.shape !== 'preposition')
    return { kind: 'clause', at: afterPunctuation(elements, reachable + 1), link: 'that' };
  return afterAdjuncts(elements, at, clause);
}

const toldThings = /^(?:story|stories|lie|lies|truth|tale|tales|joke|jokes|anecdote|anecdotes|time)$/;

function afterHearer(elements: readonly Element[], at: number): number {
  const first = elements[at];
  if (first === undefined || first.region !== null || /^(?:that|whether|if|why|how|of)$/.test(first.lower))
    return at;
  if (isObjectPronoun(first) || /^(?:you|it|me)$/.test(first.lower)) return at + 1;
  if (first.mention === null && isTime(first)) return at;
  const phrase = phraseFrom(elements, at, elements.length);
  if (toldThings.test(elements[phrase.to - 1]?.lower ?? '')) return at;
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

/** "that" after nothing but the cue's hearer, time, place and setting; a relative "that" doesn't count. */
function complementizerFrom(elements: readonly Element[], from: number, passive: boolean): number | null {
  for (let at = from; at < elements.length && at < from + maxAdjuncts; at += 1) {
    const element = elements[at];
    if (element === undefined) return null;
    if (element.lower === 'that') return isComplementizer(elements, at, at === from) ? at : null;
    if (element.region !== null || /^[.;:–—]$/.test(element.norm)) return null;
    if (isFiniteVerb(elements, at) && !(passive && at < from + 2) && !isParticipleAfterNoun(elements, at))
      return null;
    if (element.pos === 'VERB' && /ing$/.test(element.lower) && element.mention === null) return null;
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

/** "suggest that, despite the costs, …": the comma is no part of what is said. */
function afterPunctuation(elements: readonly Element[], at: number): number {
  let from = at;
  while (
    elements[from]?.pos === 'PUNCT' &&
    elements[from]?.region === null &&
    /^[,–—-]+$/.test(elements[from]?.norm ?? '')
  )
    from += 1;
  return from;
}

function afterAdjuncts(elements: readonly Element[], from: number, clause: ReportingClause): ContentStart {
  let at = clause.match.shape === 'preposition' ? afterModifiedSource(elements, from, clause) : from;
  while (at < elements.length) {
    const element = elements[at];
    if (element === undefined) break;
    const next = elements[at + 1];
    if (element.region !== null) return { kind: 'marked', at, announced: false };
    if (element.norm === ':') {
      if (next === undefined) break;
      return next.region !== null
        ? { kind: 'marked', at: at + 1, announced: true }
        : { kind: 'clause', at: at + 1, link: 'colon' };
    }
    if (/^[,–—-]$/.test(element.norm)) {
      if (next?.region != null) return { kind: 'marked', at: at + 1, announced: true };
      if (clause.match.shape === 'preposition' || /^as$/.test(elements[clause.from]?.lower ?? '')) {
        return next === undefined ? { kind: 'none', at } : { kind: 'clause', at: at + 1, link: 'bare' };
      }
      const parenthesis = parenthesisAfter(elements, at);
      if (parenthesis === null) return { kind: 'none', at };
      at = parenthesis;
      continue;
    }
    if (element.pos === 'PUNCT') return { kind: 'none', at };
    if (questionWords.test(element.lower) && takesQuestion(clause)) {
      const asks = clause.match.classes.has('ask');
      if (element.lower !== 'whether' && element.lower !== 'if')
        return { kind: 'clause', at, link: 'question' };
      return asks ? { kind: 'clause', at: at + 1, link: 'question' } : { kind: 'none', at };
    }
    const skipped = adjunctEnd(elements, at);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    return opensClause(
      elements,
      at,
      isStrict(clause) && !(clause.match.classes.has('tell') && at > clause.to),
    )
      ? { kind: 'clause', at, link: 'bare' }
      : { kind: 'none', at };
  }
  return { kind: 'none', at };
}

/** "According to a posting made just before noon, …": on to the comma where the sentence opens with its source. */
function afterModifiedSource(elements: readonly Element[], from: number, { match }: ReportingClause): number {
  if (match.at > 1) return from;
  for (let at = from; at < elements.length && at < from + 15; at += 1) {
    const element = elements[at];
    if (element === undefined || element.region !== null) return from;
    if (element.norm === ',') return at;
    if (isFiniteVerb(elements, at) && !mayBeParticiple(element)) return from;
  }
  return from;
}

function takesQuestion({ match }: ReportingClause): boolean {
  return (
    match.classes.has('ask') ||
    /^(?:tell|say)$/.test(match.cue.lemma) ||
    (match.isPast && tellsHow.test(match.cue.lemma))
  );
}

/** Verbs that take objects as readily as clauses must show a clause beyond doubt. */
function isStrict({ match }: ReportingClause): boolean {
  if (match.shape === 'preposition') return false;
  return match.classes.has('transitive') || !match.classes.has('say');
}

/** "…, in a statement released on Friday, …": the element after the second comma. */
function parenthesisAfter(elements: readonly Element[], comma: number): number | null {
  const first = elements[comma + 1];
  if (first === undefined || !(first.pos === 'ADP' || isTime(first))) return null;
  for (let at = comma + 1; at < elements.length && at < comma + 12; at += 1) {
    if (elements[at]?.region !== null || isFiniteVerb(elements, at)) return null;
    if (elements[at]?.norm === ',') return at + 1;
  }
  return null;
}

/** Goes over one expression of time, place, hearer or setting; `at` itself where none stands here. */
function adjunctEnd(elements: readonly Element[], at: number): number {
  const element = elements[at];
  if (element === undefined) return at;
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
  while (to < at + 5 && elements[to]?.pos === 'NUM' && !isTime(elements[to] as Element)) to += 1;
  let end = to;
  while (end < to + 4 && elements[end] !== undefined && isTimeWord(elements, end)) end += 1;
  if (end === to || elements[end]?.lower === "'s") return at;
  if (elements[end]?.pos === 'NUM' && /^\d{1,2}$/.test(elements[end]?.norm ?? '')) end += 1;
  return isFiniteVerb(elements, end) && !isAdverbialTime(elements[end - 1]) ? at : end;
}

function isTimeWord(elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  return element !== undefined && element.mention === null && isTime(element);
}

function isAdverbialTime(element: Element | undefined): boolean {
  return element !== undefined && /^(?:today|yesterday|earlier|later)$/.test(element.lower);
}

/**
 * True where a finite clause begins at `at`: a subject, and a verb with tense after it. `strict` wants a pronoun, an
 * auxiliary or a verb that is no participle, so that "announced measures designed to …" is none.
 */
export function opensClause(elements: readonly Element[], at: number, strict: boolean): boolean {
  let from = at;
  while (isLeadingAdverb(elements[from])) from += 1;
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

/** A verb with tense after the subject, its relative clauses and its parentheses. */
function verbFollows(elements: readonly Element[], from: number, strict: boolean): boolean {
  const limit = Math.min(elements.length, from + 30);
  let inRelative = false;
  let commas = 0;
  for (let at = from; at < limit; at += 1) {
    const element = elements[at];
    if (element === undefined || /^[.;:]$/.test(element.norm)) return false;
    if (element.norm === ',') commas += 1;
    if (commas === 1) continue;
    if (element.region !== null) {
      if (hasFiniteVerb(element.inner, 0, element.inner.length)) return true;
      continue;
    }
    if (/^(?:who|which|whose|that|where)$/.test(element.lower) && isHead(elements[at - 1])) {
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
    return !mayBeParticiple(element);
  }
  return false;
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
