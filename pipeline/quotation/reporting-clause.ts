import { humanNoun } from '../attribution/human-noun.js';
import type { Mention } from '../document.js';
import { documentNouns } from '../lexicons/document-nouns.js';
import { placardNouns } from '../lexicons/placard-nouns.js';
import { roleNouns } from '../lexicons/role-nouns.js';
import type { Span } from '../span.js';
import { contentStart } from './content-start.js';
import { type CueMatch, findCues } from './find-cues.js';
import { mainSubject, type Subject, subjectBefore } from './find-subject.js';
import { isSaying } from './frames.js';
import { type Element, lastWord } from './narration.js';
import {
  isDeterminer,
  isHead,
  isObjectPronoun,
  isSubjectPronoun,
  opensTime,
  phraseBefore,
  phraseFrom,
} from './noun-phrase.js';
import { speakerSpan } from './speaker-phrase.js';
import { isFiniteVerb, mayBeParticiple } from './verb-group.js';

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
): readonly ReportingClause[] {
  const clauses: ReportingClause[] = [];
  for (const match of findCues(elements)) {
    const clause = clauseAround(elements, mentions, match, clauses.at(-1) ?? null);
    if (clause !== null) clauses.push(clause);
  }
  return clauses;
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

function afterPreposition(
  elements: readonly Element[],
  mentions: readonly Mention[],
  match: CueMatch,
): ReportingClause | null {
  const phrase = phraseFrom(elements, match.to, elements.length);
  if (phrase.to === phrase.from) return null;
  const appositive = appositiveAfter(elements, phrase.to);
  return {
    match,
    order: 'preposition',
    speaker: speakerSpan(elements, mentions, phrase, appositive),
    subject: { phrase, appositive },
    from: match.at,
    to: afterSubject(elements, phrase.to),
  };
}

/** The stretch between the comma at `at` and the next one or the end. */
function appositiveAfter(elements: readonly Element[], at: number): { from: number; to: number } | null {
  if (elements[at]?.norm !== ',') return null;
  let to = at + 1;
  while (to < elements.length && !/^[,.;:]$/.test(elements[to]?.norm ?? '') && elements[to]?.region === null)
    to += 1;
  return { from: at + 1, to };
}

/** Goes over the apposition or relative clause after a source: "…, a lawyer from Quito who joined the talks". */
function afterSubject(elements: readonly Element[], at: number): number {
  let to = at;
  while (elements[to]?.norm === ',') {
    const stretch = appositiveAfter(elements, to);
    const first = stretch === null ? undefined : elements[stretch.from];
    if (stretch === null || first === undefined) break;
    const relative = /^(?:who|whose|which|where)$/.test(first.lower);
    const next = elements[stretch.to];
    if (next?.norm !== ',' && next?.norm !== '.' && next !== undefined) break;
    const titled = elements.slice(stretch.from, stretch.to).every(({ norm }) => /^\p{Lu}/u.test(norm));
    const citing = titled || /^(?:citing|quoting)$/.test(first.lower);
    if (
      !relative &&
      !citing &&
      (hasFinite(elements, stretch.from, stretch.to) || /^(?:ADP|SCONJ|ADV|VERB|PRON)$/.test(first.pos))
    )
      break;
    const hasRelative = elements
      .slice(stretch.from, stretch.to)
      .some(({ lower }) => /^(?:who|which|whose)$/.test(lower));
    if (
      !relative &&
      !citing &&
      !hasRelative &&
      !isHead(elements[stretch.to - 1]) &&
      elements[stretch.to - 1]?.norm !== ')'
    )
      break;
    to = stretch.to;
  }
  return to;
}

/** A verb with tense, those of relative clauses within the stretch apart. */
function hasFinite(elements: readonly Element[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (at > from && /^(?:who|which|that|whose|where)$/.test(elements[at]?.lower ?? '')) return false;
    if (isFiniteVerb(elements, at)) return true;
  }
  return false;
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
  return impersonal
    ? { match, order: 'no-source', speaker: null, subject: null, from: match.groupFrom - 1, to: match.to }
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

/** "Brandt, asked if he was worried, laughed": a passive without an auxiliary, whose subject is asked. */
function isAskedOf(elements: readonly Element[], { at, to, groupFrom, classes }: CueMatch): boolean {
  const verb = elements[at];
  if (verb === undefined || !classes.has('ask') || groupFrom !== at || !mayBeParticiple(verb)) return false;
  if (!/^(?:if|whether|about|why|how|what|when)$/.test(elements[to]?.lower ?? '')) return false;
  const before = elements[at - 1];
  return before === undefined || before.norm === ',' || /^(?:when|if)$/.test(before.lower);
}

/** ", adding that", "by saying that", "while warning that"; not "from claiming asylum". */
function isFreeParticiple(elements: readonly Element[], { groupFrom }: CueMatch): boolean {
  const before = elements[groupFrom - 1];
  if (before === undefined || before.region !== null || before.pos === 'PUNCT') return true;
  return /^(?:and|but|or|by|while|whilst|when|before|after|then)$/.test(before.lower);
}

/** "a letter saying that …", "with one poster writing …": the participle hangs on the noun before it. */
function participleSubject(
  elements: readonly Element[],
  mentions: readonly Mention[],
  match: CueMatch,
): ReportingClause | null {
  const before = elements[match.groupFrom - 1];
  if (!isHead(before) || before?.region !== null) return null;
  const phrase = phraseBefore(elements, match.groupFrom, floorOf(elements, match.groupFrom));
  const speaker = phrase === null ? null : speakerSpan(elements, mentions, phrase);
  if (phrase === null || speaker === null) return null;
  const subject = { phrase, appositive: null };
  if (!canSpeak(elements, subject, match)) return null;
  return { match, order: 'subject-cue', speaker, subject, from: phrase.from, to: match.to };
}

/** "was quoted as saying": the subject of the passive is the speaker; where its verb group begins. */
function quotedAsSaying(elements: readonly Element[], { at, shape }: CueMatch): number | null {
  if (shape !== 'participle' || elements[at - 1]?.lower !== 'as') return null;
  let from = at - 2;
  while (from > at - 10 && !/^(?:quoted|cited|reported|heard)$/.test(elements[from]?.lower ?? '')) from -= 1;
  if (from <= at - 10) return null;
  while (from > 0 && /^(?:AUX|ADV)$/.test(elements[from - 1]?.pos ?? '')) from -= 1;
  return from;
}

/** Nothing further left than the last full break or quotation can be this clause's subject. */
function floorOf(elements: readonly Element[], at: number): number {
  for (let index = at - 1; index > 0; index -= 1) {
    const element = elements[index - 1];
    if (element === undefined) continue;
    if (/^[;:]$/.test(element.norm)) return index;
    if (element.region !== null && /[.,?!…—–]$/.test(lastWord(element.inner))) return index;
    if (element.region !== null && elements[index]?.norm === ',') return index;
  }
  return 0;
}

function canSpeak(elements: readonly Element[], { phrase }: Subject, { at }: CueMatch): boolean {
  const head = elements[phrase.to - 1];
  if (head === undefined || (isObjectPronoun(head) && head.lower !== 'her')) return false;
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
  if (verb === undefined || before === undefined || groupFrom !== at) return false;
  if (verb.pos === 'NOUN' && before.pos === 'ADP') return true;
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
  const subject = mainSubject(elements, afterLabel(elements, from), from);
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

/** "BHUBANESWAR: The tribunal …, observing": what a colon or semicolon divides off names no subject. */
function afterLabel(elements: readonly Element[], before: number): number {
  for (let at = before; at > 0; at -= 1) if (/^[:;]$/.test(elements[at - 1]?.norm ?? '')) return at;
  return 0;
}

/** Words follow the clause, or stand in marks before it: it is no aside such as "the man they say planted it". */
function announcesAnything(elements: readonly Element[], clause: ReportingClause): boolean {
  const before = elements[clause.from - 1];
  const left = before?.region != null || elements[clause.from - 2]?.region != null;
  return left || clause.order === 'cue-subject' || contentStart(elements, clause).kind !== 'none';
}

/** "…," said [Ana Ruiz], a lawyer. Only after words that can be what was said, or at the start of the sentence. */
function invertedSubject(elements: readonly Element[], match: CueMatch): Subject | null {
  const before = elements[match.groupFrom - 1];
  const next = elements[match.to];
  if (match.shape !== 'finite' || next === undefined || next.region !== null) return null;
  if (match.classes.has('tell') && !match.classes.has('say') && before?.region == null) return null;
  if (!isSaying({ match }) && before?.region == null) return null;
  const afterWords = before === undefined || before.region !== null || /^[,?!–—-]$/.test(before.norm);
  if (!afterWords || isObjectPronoun(next)) return null;
  const from = next.pos === 'ADV' && next.mention === null ? match.to + 1 : match.to;
  const phrase = phraseFrom(elements, from, elements.length);
  if (phrase.to === phrase.from) return null;
  const bare = phrase.to - phrase.from === 1;
  const first = elements[phrase.from];
  if (first === undefined || (first.pos === 'ADV' && bare)) return null;
  if (isSubjectPronoun(first) && !/^(?:he|she|they|it|i|we|one|another|some|others)$/.test(first.lower))
    return null;
  if (followedByVerb(elements, phrase.to)) return null;
  if (
    before?.norm === ',' &&
    elements[match.groupFrom - 2]?.region === null &&
    (elements[phrase.to]?.region != null || !endsClause(elements, phrase.to))
  )
    return null;
  if (isDeterminer(first) && bare) return null;
  const afterText = before?.norm === ',' && elements[match.groupFrom - 2]?.region === null;
  if (afterText && !canFollowText(elements, phrase)) return null;
  if (afterText && elements.slice(phrase.from, phrase.to).some(({ region }) => region !== null)) return null;
  return { phrase, appositive: appositiveAfter(elements, phrase.to) };
}

/** "…, protested his innocence" has an object where "…, protested residents" has a subject. */
function canFollowText(elements: readonly Element[], { from, to }: { from: number; to: number }): boolean {
  return elements.slice(from, to).some((element) => {
    const { mention, pos, lower } = element;
    if (mention !== null || pos === 'PROPN' || isSubjectPronoun(element)) return true;
    return humanNoun(lower) !== null || roleNouns.has(lower) || documentNouns.has(lower);
  });
}

/** "said talks were over": the phrase is the subject of what was said. */
function followedByVerb(elements: readonly Element[], at: number): boolean {
  let index = at;
  while (elements[index]?.pos === 'ADV') index += 1;
  return isFiniteVerb(elements, index);
}

/** A comma, a stop, a preposition of time or place, or nothing. */
function endsClause(elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  if (element === undefined || element.pos === 'PUNCT' || element.region !== null) return true;
  return (
    element.pos === 'ADP' ||
    element.pos === 'ADV' ||
    /^(?:who|which|today|yesterday|and)$/.test(element.lower) ||
    opensTime(elements, at)
  );
}
