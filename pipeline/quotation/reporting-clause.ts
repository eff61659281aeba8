import type { Mention } from '../document.js';
import { documentNouns } from '../lexicons/document-nouns.js';
import { humanNoun } from '../lexicons/human-noun-forms.js';
import { organizationDescriptions } from '../lexicons/organization-descriptions.js';
import { placardNouns } from '../lexicons/placard-nouns.js';
import { roleNouns } from '../lexicons/role-nouns.js';
import type { Span } from '../span.js';
import type { Decision } from '../stage.js';
import { contentStart } from './content-start.js';
import { type CueMatch, findCues } from './find-cues.js';
import { mainSubject, type Subject, subjectBefore } from './find-subject.js';
import { invertedSubject } from './inverted-subject.js';
import { type Element, lastWord } from './narration.js';
import { opensTime, phraseFrom } from './noun-phrase.js';
import {
  isAskedOf,
  isFreeParticiple,
  objectQuoted,
  participleSubject,
  quotedAsSaying,
} from './participle-cue.js';
import { afterPreposition, afterSubject, appositiveAfter } from './source-phrase.js';
import { speakerSpan } from './speaker-phrase.js';
import { mayBeParticiple } from './verb-group.js';
import { isObjectPronoun } from './word-kinds.js';

/** How speaker and cue stand to each other. */
export type ClauseOrder =
  | 'subject-cue'
  | 'cue-subject'
  | 'shared-subject'
  | 'agent'
  | 'preposition'
  | 'no-source';

/** The words that say who speaks: "the minister told reporters on Tuesday". */
export interface ReportingClause {
  readonly match: CueMatch;
  readonly order: ClauseOrder;
  readonly speaker: Span | null;
  /** Elements of the subject's phrase; null where the clause has none of its own. */
  readonly subject: Subject | null;
  /** First element of the clause, and the element after cue and inverted subject. */
  readonly from: number;
  readonly to: number;
}

/** Reads the reporting clause around every cue of a sentence, from left to right. */
export function reportingClauses(
  elements: readonly Element[],
  mentions: readonly Mention[],
  trace: (decision: Decision) => void = () => {},
): readonly ReportingClause[] {
  const clauses: ReportingClause[] = [];
  for (const match of findCues(elements)) {
    const clause = clauseAround(elements, mentions, match, clauses.at(-1) ?? null);
    if (clause !== null) clauses.push(clause);
    traceCue(match, clause, trace);
  }
  return clauses;
}

function traceCue(
  { cue, doubt }: CueMatch,
  clause: ReportingClause | null,
  trace: (decision: Decision) => void,
) {
  const { start, end, lemma } = cue;
  const objection = clause === null ? 'nobody who could have spoken stands with it' : doubt;
  const reason = `“${lemma}” may announce words${objection === null ? '' : `, but ${objection}`}`;
  const outcome = objection === null ? 'proposed' : 'blocked';
  trace({ start, end, rule: 'quotations/reporting-clause', outcome, reason });
}

function clauseAround(
  elements: readonly Element[],
  mentions: readonly Mention[],
  match: CueMatch,
  previous: ReportingClause | null,
): ReportingClause | null {
  switch (match.shape) {
    case 'preposition':
      return afterPreposition(elements, mentions, match);
    case 'noun':
      return { match, order: 'no-source', speaker: null, subject: null, from: match.at, to: match.to };
    case 'passive':
      return passive(elements, mentions, match);
    default:
      return active(elements, mentions, match, previous);
  }
}

function passive(
  elements: readonly Element[],
  mentions: readonly Mention[],
  match: CueMatch,
): ReportingClause | null {
  const impersonal = elements[match.groupFrom - 1]?.lower === 'it';
  for (let at = match.to; at < elements.length; at += 1) {
    const element = elements[at];
    if (element?.lower !== 'by' || element.region !== null) continue;
    const phrase = phraseFrom(elements, at + 1, elements.length);
    const first = elements[at + 1];
    if (phrase.to === phrase.from || first === undefined || opensTime(elements, at + 1)) continue;
    const speaker = speakerSpan(elements, mentions, phrase, appositiveAfter(elements, phrase.to));
    return {
      match,
      order: 'agent',
      speaker,
      subject: { phrase, appositive: null },
      from: match.groupFrom,
      to: at === match.to ? phrase.to : match.to,
    };
  }
  const isTold =
    match.classes.has('tell') &&
    elements[match.to]?.norm.match(/^[,:]$/) !== null &&
    elements[match.to + 1]?.region != null;
  return impersonal || isTold
    ? {
        match,
        order: 'no-source',
        speaker: null,
        subject: null,
        from: impersonal ? match.groupFrom - 1 : match.groupFrom,
        to: match.to,
      }
    : null;
}

function active(
  elements: readonly Element[],
  mentions: readonly Mention[],
  match: CueMatch,
  previous: ReportingClause | null,
): ReportingClause | null {
  const inverted = invertedSubject(elements, match);
  if (inverted !== null) {
    return {
      match,
      order: 'cue-subject',
      speaker: speakerSpan(elements, mentions, inverted.phrase, inverted.appositive),
      subject: inverted,
      from: match.groupFrom,
      to: afterSubject(elements, inverted.phrase.to),
    };
  }
  const before = elements[match.groupFrom - 1];
  const quoted = objectQuoted(elements, mentions, match);
  if (quoted !== null) return quoted;
  const quotedAs = quotedAsSaying(elements, match);
  if (isAskedOf(elements, match)) {
    return { match, order: 'no-source', speaker: null, subject: null, from: match.groupFrom, to: match.to };
  }
  const hung = match.shape === 'participle' ? participleSubject(elements, mentions, match) : null;
  if (hung !== null) return hung;
  if (quotedAs === null && match.shape === 'participle' && !isFreeParticiple(elements, match)) return null;
  const shares =
    quotedAs === null &&
    (match.shape === 'participle' ||
      match.shape === 'infinitive' ||
      (before !== undefined && /^(?:and|but|or|then|,)$/.test(before.lower) && before.norm !== ',') ||
      before === undefined);
  if (!shares) {
    const subject = subjectBefore(elements, quotedAs ?? match.groupFrom, floorOf(elements, match.groupFrom));
    const speaker =
      subject === null ? null : speakerSpan(elements, mentions, subject.phrase, subject.appositive);
    if (subject !== null && isReducedRelative(elements, subject, match)) return null;
    if (subject !== null && speaker !== null && canSpeak(elements, subject, match)) {
      const from = withLink(elements, subject.phrase.from);
      return { match, order: 'subject-cue', speaker, subject, from, to: match.to };
    }
    if (subject !== null || before?.norm !== ',') return null;
  }
  return sharedSubject(elements, mentions, match, previous);
}

/** Nothing further left than the last full break or quotation can be this clause's subject. */
export function floorOf(elements: readonly Element[], at: number): number {
  for (let index = at - 1; index > 0; index -= 1) {
    const element = elements[index - 1];
    if (element === undefined) continue;
    if (/^[;:]$/.test(element.norm)) return index;
    if (element.region !== null && /[.,?!…—–]$/.test(lastWord(element.inner))) return index;
    if (element.region !== null && elements[index]?.norm === ',') return index;
  }
  return 0;
}

export function canSpeak(elements: readonly Element[], { phrase }: Subject, { at }: CueMatch): boolean {
  const head = elements[phrase.to - 1];
  const isOne = elements[phrase.to - 2]?.lower === 'of';
  if (head === undefined || (isObjectPronoun(head) && head.lower !== 'her' && !isOne)) return false;
  if (placardNouns.has(head.lower)) return false;
  if (elements[phrase.from - 1]?.lower === 'what' && phrase.from === 1) return false;
  return phrase.to <= at && !/^(?:there|which|what|that|this)$/.test(head.lower);
}

/** "launched by a user labelled X": a participle, whose noun is governed by something before it. */
function isReducedRelative(
  elements: readonly Element[],
  { phrase }: Subject,
  { at, groupFrom }: CueMatch,
): boolean {
  const verb = elements[at];
  const before = elements[phrase.from - 1];
  if (verb === undefined || before === undefined || groupFrom !== at || phrase.to !== at) return false;
  if (verb.pos === 'NOUN' && before.pos === 'ADP') {
    const isNamed = elements.slice(phrase.from, phrase.to).some(({ mention }) => mention !== null);
    return !(isNamed && before.lower === 'as');
  }
  if (verb.lower === 'read') return before.pos === 'ADP';
  return mayBeParticiple(verb) && /^(?:by|of|to|with|for|from|into)$/.test(before.lower);
}

/** A clause that opens with "as" or "but" begins there. */
function withLink(elements: readonly Element[], from: number): number {
  const before = elements[from - 1];
  return before !== undefined && /^(?:as|like)$/.test(before.lower) ? from - 1 : from;
}

function sharedSubject(
  elements: readonly Element[],
  mentions: readonly Mention[],
  match: CueMatch,
  previous: ReportingClause | null,
): ReportingClause | null {
  const from = match.groupFrom;
  const shared = { match, order: 'shared-subject', from, to: match.to } as const;
  const usable = previous !== null && previous.match.shape !== 'noun' && previous.order !== 'agent';
  const subject = clauseSubject(elements, from) ?? mainSubject(elements, afterLabel(elements, from), from);
  if (usable && (subject === null || announcesAnything(elements, previous))) {
    return { ...shared, speaker: previous.speaker, subject: previous.subject };
  }
  if (subject === null || !canSpeak(elements, subject, match)) return null;
  const speaker = speakerSpan(elements, mentions, subject.phrase, subject.appositive);
  if (speaker === null) return null;
  const apart = elements[from - 1]?.norm === ',' && match.shape === 'finite';
  return apart
    ? { ...shared, order: 'subject-cue', speaker, subject, from: subject.phrase.from }
    : { ...shared, speaker, subject };
}

/** "Shares fell, after [the chipmaker] cut its forecast and said …": the clause after the comma goes on. */
function clauseSubject(elements: readonly Element[], from: number): Subject | null {
  if (!/^(?:and|but)$/.test(elements[from - 1]?.lower ?? '')) return null;
  for (let at = from - 2; at > 0 && elements[at]?.region === null; at -= 1) {
    if (elements[at]?.norm === ',' || elements[at]?.norm === ';') return null;
    const opens = /^(?:after|as|when|while|because|since|once|although|though)$/.test(
      elements[at]?.lower ?? '',
    );
    if (opens && (elements[at - 1]?.norm === ',' || !isSpeaker(elements, mainSubject(elements, 0, at))))
      return mainSubject(elements, at + 1, from);
  }
  return null;
}

/** Somebody or something that can say words: a name, a pronoun, a noun for people, a body or a document. */
function isSpeaker(elements: readonly Element[], subject: Subject | null): boolean {
  const head = elements[(subject?.phrase.to ?? 0) - 1];
  if (subject === null || head === undefined) return true;
  const { lower, mention, pos } = head;
  return (
    mention !== null ||
    /^(?:PROPN|PRON)$/.test(pos) ||
    humanNoun(lower) !== null ||
    roleNouns.has(lower) ||
    organizationDescriptions.has(lower) ||
    documentNouns.has(lower)
  );
}

/** "BHUBANESWAR: The tribunal …, observing": what a colon or semicolon divides off names no subject. */
function afterLabel(elements: readonly Element[], before: number): number {
  for (let at = before; at > 0; at -= 1) if (/^[:;]$/.test(elements[at - 1]?.norm ?? '')) return at;
  return 0;
}

/** Words follow the clause, or stand in marks before it: it is no aside such as "the man they say planted it". */
function announcesAnything(elements: readonly Element[], clause: ReportingClause): boolean {
  const before = elements[clause.from - 1];
  const left = before?.region != null || elements[clause.from - 2]?.region != null;
  const content = contentStart(elements, clause);
  const isParenthesis = before?.norm === ',' && elements[content.at]?.norm === ',';
  return left || isParenthesis || clause.order === 'cue-subject' || content.kind !== 'none';
}
