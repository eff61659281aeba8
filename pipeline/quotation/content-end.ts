import { crowdCalls } from '../lexicons/cues.js';
import { hasFiniteVerb, opensClause } from './clause-opening.js';
import type { ContentStart } from './content-start.js';
import type { CueMatch } from './find-cues.js';
import { type Element, lastWord } from './narration.js';
import { phraseFrom } from './noun-phrase.js';
import type { ReportingClause } from './reporting-clause.js';
import type { ClauseWithContent } from './sentence-draft.js';
import { isFiniteAuxiliary, isFiniteVerb } from './verb-group.js';

/**
 * Where the words end that begin at `from`: at the sentence's end, or before the narrator speaks again — another
 * reporting clause, ", adding that", ", according to", a dash with an afterthought.
 */
export function contentEnd(
  elements: readonly Element[],
  from: number,
  later: readonly ClauseWithContent[],
): number {
  let end = elements.length;
  while (end > from && /^[.;:,?!…]$|^\.{2,}$/.test(elements[end - 1]?.norm ?? '')) end -= 1;
  for (const { clause, content } of later) {
    if (clause.from >= end) break;
    const cut = narratorReturns(elements, from, clause, content);
    if (cut !== null) {
      end = cut;
      break;
    }
  }
  return afterthought(elements, from, end) ?? end;
}

/**
 * "Okoro, who said [the plan was dead], left": the clause that a relative pronoun opens ends before the main verb.
 * "Asked why [she was late], she paused": an aside ends at its comma.
 */
export function relativeEnd(
  elements: readonly Element[],
  from: number,
  end: number,
  before: 'main-verb' | 'comma',
): number {
  for (let at = from + 1; at < end; at += 1) {
    if (elements[at]?.norm !== ',') continue;
    if (before === 'comma') return at;
    let next = at + 1;
    while (elements[next]?.pos === 'ADV') next += 1;
    const joins = elements[next]?.pos === 'CCONJ' && elements[next + 1]?.pos === 'ADP';
    if (joins || isFiniteVerb(elements, next)) return at;
  }
  return end;
}

/** The element before which the content ends because of a later reporting clause; null where it is part of the content. */
function narratorReturns(
  elements: readonly Element[],
  from: number,
  clause: ReportingClause,
  content: ContentStart,
): number | null {
  const { match } = clause;
  if (match.shape === 'noun' || match.shape === 'passive' || clause.from <= from) return null;
  const link = elements[clause.from - 1];
  if (link === undefined) return null;
  const comma = (at: number) => (elements[at - 1]?.norm === ',' ? at - 1 : at);
  const afterComma = link.norm === ',' || (link.region !== null && lastWord(link.inner) === ',');
  const hasContent = content.kind !== 'none';
  if (match.shape === 'participle') {
    const goesOn = /^(?:and|but)$/.test(link.lower) && isPlainlySpeech(elements, from, match);
    if (goesOn) return comma(clause.from - 1);
    return afterComma && (hasContent || match.classes.has('judge')) ? comma(clause.from) : null;
  }
  if (match.shape === 'infinitive') return null;
  if (match.shape === 'preposition')
    return link.norm === ',' && content.kind === 'none' ? clause.from - 1 : null;
  if (clause.order === 'shared-subject') {
    const goesOn =
      hasContent ||
      isPlainlySpeech(elements, from, match) ||
      (match.classes.has('judge') && hasRegion(elements, match.to));
    return goesOn && /^(?:and|but|then)$/.test(link.lower) ? comma(clause.from - 1) : null;
  }
  if (clause.order !== 'subject-cue' && clause.order !== 'cue-subject') return null;
  if (link.norm === ',' && !hasContent && clause.to >= elements.length - 1) return clause.from - 1;
  if (link.lower === 'with' && elements[clause.from - 2]?.norm === ',') return clause.from - 2;
  const joins = /^(?:and|but|while|whereas|though|although|as)$/.test(link.lower);
  return joins && hasContent && clause.from - 1 > from ? comma(clause.from - 1) : null;
}

/** "says mining could harm fish and [calls for] a ban": no clause about fish goes on like that. */
function isPlainlySpeech(elements: readonly Element[], from: number, { cue, at }: CueMatch): boolean {
  if (!plainSpeech.has(cue.lemma)) return false;
  const first = elements.findIndex((_, index) => index >= from && isFiniteVerb(elements, index));
  const verb = elements[first];
  const isProgressive = /ing$/.test(elements[first + 1]?.lower ?? '');
  return verb !== undefined && first < at && isFiniteAuxiliary(verb) && !isProgressive;
}

const plainSpeech = new Set([
  'call for',
  'call on',
  'urge',
  'appeal',
  'accuse',
  'denounce',
  'condemn',
  'criticize',
  'criticise',
  'praise',
  'demand',
  'vow',
  'pledge',
  'welcome',
  'deny',
  'blame',
]);

function hasRegion(elements: readonly Element[], from: number): boolean {
  return elements.slice(from).some(({ region }) => region !== null);
}

/** "…at home—her three brothers all studied physics", "…, a day after parliament voted", "…, when asked about it". */
function afterthought(elements: readonly Element[], from: number, end: number): number | null {
  for (let at = from + 1; at < end; at += 1) {
    const element = elements[at];
    if (element === undefined) return null;
    if (/^[–—]$/.test(element.norm) || (element.norm === '-' && elements[at - 1]?.end !== element.start)) {
      const closed = elements.slice(at + 1, end).some(({ norm }) => norm === element.norm);
      if (!closed && opensClause(elements, at + 1, false)) return at;
      if (closed) return null;
    }
    const comma = element.norm === ',' || (element.region !== null && lastWord(element.inner) === ',');
    const cut = element.norm === ',' ? at : at + 1;
    if (comma && isNarratorsTail(elements, at + 1, end)) return cut;
    if (comma && changesVoice(elements, from, at + 1, end)) return cut;
    if (element.lower === 'and' && returnsToPresent(elements, from, at)) return at;
    if (element.norm === ';' && opensClause(elements, at + 1, false)) return at;
    if (element.norm === ':' && elements[at + 1]?.region != null) return at;
  }
  return null;
}

/**
 * ", while the others back it", ", as a trial entered its second week", ", wagering that …", ", and cut her rating",
 * ", but it has charged nobody": the narrator's own clause, told by its link, its missing subject or its tense.
 */
function changesVoice(elements: readonly Element[], from: number, at: number, end: number): boolean {
  const link = elements[at];
  let next = at + 1;
  while (next < end && elements[next]?.pos === 'ADV') next += 1;
  if (link === undefined || next >= end) return false;
  if (/^(?:while|whereas)$/.test(link.lower)) return end - next > 2;
  if (link.lower === 'even' && elements[at + 1]?.lower === 'as') return opensClause(elements, at + 2, false);
  if (link.lower === 'as') return elements[next]?.pos !== 'ADP' && opensClause(elements, at + 1, false);
  if (link.pos === 'VERB' && /ing$/.test(link.lower)) return voicedParticiple.test(link.lower);
  if (link.lower !== 'and' && link.lower !== 'but') return false;
  if (isFiniteVerb(elements, next))
    return !isFiniteAuxiliary(elements[next] ?? link) || returnsToPresent(elements, from, at);
  const opening = isPronounSubject(elements[next]) ? elements[next + 1] : undefined;
  const reported = elements.findIndex((_, index) => index >= from && isFiniteVerb(elements, index));
  const isMarked = reported >= at && elements.slice(from, at).some(({ region }) => region !== null);
  if (!isMarked && (reported >= at || !isPastAuxiliary(elements[reported]))) return false;
  if (opening !== undefined) return /^(?:has|have|is|are|does|do)$/.test(opening.lower);
  return /^(?:has|have)$/.test(elements[phraseFrom(elements, next, end).to]?.lower ?? '');
}

/** "complained that nothing had been shown and has written to them": what was reported is past, what the reporter tells is not. */
function returnsToPresent(elements: readonly Element[], from: number, link: number): boolean {
  if (elements[link + 1]?.lower !== 'has' || elements[link + 2]?.pos !== 'VERB') return false;
  let reported = from;
  while (reported < link && !isFiniteVerb(elements, reported)) reported += 1;
  return reported < link && isPastAuxiliary(elements[reported]);
}

const isPastAuxiliary = (element: Element | undefined) =>
  /^(?:had|was|were|would)$/.test(element?.lower ?? '');

const voicedParticiple =
  /^(?:wagering|betting|hoping|fearing|believing|expecting|arguing|insisting|claiming|vowing|promising|threatening|dismissing|rejecting|blaming|accusing|urging|calling|describing|praising|criticizing|criticising|denouncing|condemning|echoing|contradicting|signalling|signaling|suggesting|hinting|adding|noting|warning|stressing)$/;

function isPronounSubject(element: Element | undefined): boolean {
  return element !== undefined && /^(?:it|he|she|they)$/.test(element.lower);
}

/** ", to cries of ▢ from the benches" */
function isCrowd(elements: readonly Element[], at: number, end: number): boolean {
  const isAmid = /^(?:to|amid|amidst|over|above|prompting|drawing|sparking)$/.test(elements[at]?.lower ?? '');
  return isAmid && elements.slice(at + 1, Math.min(at + 4, end)).some(({ lower }) => crowdCalls.has(lower));
}

function isNarratorsTail(elements: readonly Element[], at: number, end: number): boolean {
  const words = elements.slice(at, Math.min(at + 6, end)).map(({ lower }) => lower);
  const text = words.join(' ');
  if (
    /^(?:but|and|although|though) (?:(?:he|she|they|it) )?(?:declined|refused|stopped short|did not|would not|gave no)\b/.test(
      text,
    )
  ) {
    return true;
  }
  if (
    /^an? (?:\w+ )?(?:charge|claim|accusation|allegation|suggestion|assertion|notion|view|figure|idea|promise|description) (?:that|which|he|she|it|they|\w+)\b/.test(
      text,
    )
  ) {
    return hasFiniteVerb(elements, at, end);
  }
  if (
    /^(?:the|an?) (?:\w+ )?(?:jury|court|inquiry|inquest|hearing|tribunal|panel) (?:was told|heard)\b/.test(
      text,
    )
  )
    return true;
  if (/^(?:an? |in )?(?:\w+ |thinly veiled )?(?:reference|allusion|nod) to\b/.test(text)) return true;
  if (isCrowd(elements, at, end)) return true;
  if (/^(?:when|if) asked\b/.test(text) || /^in (?:response|reply|reference) to\b/.test(text)) return true;
  if (/^(?:referring|speaking|citing|quoting|pointing|alluding|responding|reacting)\b/.test(text))
    return true;
  if (
    /^(?:just |only |less than |more than )?(?:a|an|one|two|three|four|five|several|\w+) (?:day|hour|week|month|year|minute)s? (?:after|before)\b/.test(
      text,
    )
  ) {
    return hasFiniteVerb(elements, at, end);
  }
  return false;
}
