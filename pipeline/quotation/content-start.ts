import { adjunctEnd, parenthesisAfter } from './adjuncts.js';
import { opensClause } from './clause-opening.js';
import { complementizerFrom } from './complementizer.js';
import { afterHearer } from './hearer.js';
import type { Element } from './narration.js';
import { phraseFrom } from './noun-phrase.js';
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

export const questionWords = /^(?:whether|if|why|how|what|when|where|who|whom|which|whose)$/;

/** Finds where the words begin that a cue announces. */
export function contentStart(elements: readonly Element[], clause: ReportingClause): ContentStart {
  const { match } = clause;
  const hears = match.classes.has('tell') || match.classes.has('ask');
  const hearer = hears && clause.order !== 'cue-subject' ? afterHearer(elements, clause.to) : clause.to;
  if (hearer > clause.to && isPredicate(elements[hearer]))
    return { kind: 'clause', at: clause.to, link: 'bare' };
  const content = contentFrom(elements, clause, hearer);
  return content.kind === 'none' && hearer > clause.to && match.classes.has('say')
    ? contentFrom(elements, clause, clause.to)
    : content;
}

/** 'warned the bridge "will not hold"': the words before the marks are the subject of the verb in them. */
function isPredicate(element: Element | undefined): boolean {
  const [verb] = element?.inner ?? [];
  return verb !== undefined && isFiniteAuxiliary(verb) && /^\p{Ll}/u.test(verb.norm);
}

function contentFrom(elements: readonly Element[], clause: ReportingClause, at: number): ContentStart {
  const { match } = clause;
  const reachable = complementizerFrom(elements, at, match.shape === 'passive');
  if (reachable !== null && match.shape !== 'preposition')
    return { kind: 'clause', at: afterPunctuation(elements, reachable + 1), link: 'that' };
  return afterAdjuncts(elements, at, clause);
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
        const isRelative = /^(?:who|which|whose)$/.test(next?.lower ?? '');
        return next === undefined || isRelative
          ? { kind: 'none', at }
          : { kind: 'clause', at: at + 1, link: 'bare' };
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
    if (at === clause.to && isToldToDo(elements, clause)) return { kind: 'none', at };
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

/** "warned jurors to ignore what they read": a hearer and what is to be done, no clause. */
function isToldToDo(elements: readonly Element[], { match, to }: ReportingClause): boolean {
  if (!match.classes.has('tell') && !match.classes.has('ask')) return false;
  const hearer = phraseFrom(elements, to, elements.length);
  const next = elements[hearer.to]?.lower === 'not' ? hearer.to + 1 : hearer.to;
  return hearer.to > hearer.from && elements[next]?.lower === 'to';
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
