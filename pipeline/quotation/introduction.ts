import type { Cue, Mention } from '../document.js';
import { humanNoun } from '../lexicons/human-noun-forms.js';
import type { Span } from '../span.js';
import { mainSubject } from './find-subject.js';
import { announcesMarkedWords } from './frames.js';
import { mentionRuns } from './mention-runs.js';
import type { Element } from './narration.js';
import { phraseFrom, type Range } from './noun-phrase.js';
import { type ReportingClause, reportingClauses } from './reporting-clause.js';
import { speakerSpan } from './speaker-phrase.js';

/** Who speaks next, and the cue that says so, if there is one. */
export interface Introduction {
  readonly cue: Cue | null;
  readonly speaker: Span | null;
}

/**
 * Reads words that end with a colon as the introduction of what follows, in the same paragraph or the next:
 *
 *     {Musa} <tweeted> from the airport:     And from Chairwoman {Roe}:     {She} was blunt:
 */
export function introductionIn(
  elements: readonly Element[],
  mentions: readonly Mention[],
): Introduction | null {
  const clause = reportingClauses(elements, mentions).findLast(isIntroducing);
  if (clause !== undefined) return { cue: clause.match.cue, speaker: clause.speaker };
  const whole = { from: 0, to: elements.length };
  const subject = mainSubject(elements, 0, elements.length);
  if (subject !== null && isSomebody(elements, subject.phrase, mentions)) {
    return { cue: null, speaker: speakerSpan(elements, mentions, subject.phrase, subject.appositive) };
  }
  const last = mentionRuns(elements, whole, mentions)
    .filter(({ mention }) => mention.type === 'person')
    .at(-1);
  return last === undefined
    ? null
    : { cue: null, speaker: { start: last.mention.start, end: last.mention.end } };
}

function isIntroducing(clause: ReportingClause): boolean {
  const { match, speaker } = clause;
  return (
    speaker !== null &&
    match.doubt === null &&
    match.shape !== 'noun' &&
    announcesMarkedWords(clause, 'announced')
  );
}

/** "…" – Commissioner {Ruiz}: the phrase after the dash. */
export function signatureAt(
  elements: readonly Element[],
  dash: number,
  mentions: readonly Mention[],
): Span | null {
  const first = elements[dash + 1];
  if (!isDash(elements[dash]) || first === undefined || !/^\p{Lu}/u.test(first.norm)) return null;
  const phrase = phraseFrom(elements, dash + 1, elements.length);
  const rest = elements.slice(phrase.to).map(({ norm }) => norm);
  if (phrase.to === phrase.from || (rest[0] !== undefined && !/^[,.(]$/.test(rest[0])) || rest.length > 20)
    return null;
  return speakerSpan(elements, mentions, phrase);
}

export function isDash(element: Element | undefined): boolean {
  return element !== undefined && /^(?:[–—―-]|--)$/.test(element.norm);
}

/** A person, an organization, a pronoun for one, or a word for people. */
function isSomebody(elements: readonly Element[], phrase: Range, mentions: readonly Mention[]): boolean {
  const runs = mentionRuns(elements, phrase, mentions);
  if (runs.some(({ mention, to }) => mention.type !== 'instrument' && to === phrase.to)) return true;
  const head = elements[phrase.to - 1];
  if (head === undefined) return false;
  return /^(?:he|she|they|i|we)$/.test(head.lower) || humanNoun(head.lower) !== null;
}
