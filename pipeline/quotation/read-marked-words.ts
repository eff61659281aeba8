import { hasFiniteVerb } from './clause-opening.js';
import { contentEnd } from './content-end.js';
import type { ContentStart } from './content-start.js';
import { announcesClause, announcesMarkedWords, hasDocumentSource, isSaying } from './frames.js';
import { isClauseInMarks, isSong, notSpeech } from './marked-words.js';
import { type Element, lastWord } from './narration.js';
import type { ReportingClause } from './reporting-clause.js';
import { type ClauseWithContent, type SentenceDraft, sourceOf } from './sentence-draft.js';
import { segmentStart } from './sentence-segment.js';
import { isFiniteAuxiliary } from './verb-group.js';
import { isHead } from './word-kinds.js';

/**
 * Gives a reporting clause the marked region beside it: `▢ said Ruiz`, `Ruiz said: ▢`, `▢, she said, ▢`.
 * True where the clause has found its words, or is known to have none.
 */
export function readMarkedWords(draft: SentenceDraft, position: number): boolean {
  const { clause, content } = draft.clauses[position] ?? {};
  if (clause === undefined || content === undefined || isToldOf(draft, clause)) return false;
  if (isPredicateAfter(draft, clause, content) || isReportedItself(draft, position, content)) return false;
  const left =
    content.kind === 'marked' && content.announced
      ? regionSetOff(draft, clause)
      : regionBefore(draft, clause);
  const isTitle = left !== null && left > 0 && notSpeech(draft.elements, left) !== null;
  if (left !== null && !isTitle && announcesMarkedWords(clause, 'left')) {
    const { doubt } = clause.match;
    if (doubt === 'the speech is denied') draft.block(left, 'quotations/after-words', doubt);
    else readBefore(draft, position, clause, left);
    return true;
  }
  if (content.kind !== 'marked') return false;
  const isSpeech = isSaying(clause) || hasDocumentSource(draft.elements, clause);
  if (!content.announced && !isSpeech) return false;
  readAfter(draft, position, clause, content);
  return true;
}

/** 'The charter, he said, "has no footnotes"', 'It was, he said, "a mess"': the marked words go on with what stands before the clause. */
export function isPredicateAfter(
  { elements }: SentenceDraft,
  { match, order, from }: ReportingClause,
  content: ContentStart,
): boolean {
  if (match.classes.has('quote-only')) return false;
  if (content.kind !== 'marked' || !content.announced || elements[content.at - 1]?.norm === ':') return false;
  if (order !== 'subject-cue' && order !== 'cue-subject') return false;
  const subject = elements[from - 2];
  const region = elements[content.at];
  const [verb] = region?.inner ?? [];
  if (elements[from - 1]?.norm !== ',' || subject?.region !== null) return false;
  if (isFiniteAuxiliary(subject)) return region !== undefined && !isClauseInMarks(region);
  if (!isHead(subject)) return false;
  return verb !== undefined && (isFiniteAuxiliary(verb) || isThirdPerson(verb));
}

/** "night trading rules": the words between are modifiers of the subject that follows. */
function isOnePhrase(elements: readonly Element[], from: number, to: number): boolean {
  return elements
    .slice(from, to)
    .every(({ pos, region }) => region === null && /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos));
}

/** 'The mission said it had noted "errors"': the noting is what the mission said. */
function isReportedItself(
  { clauses, elements }: SentenceDraft,
  position: number,
  content: ContentStart,
): boolean {
  const { clause } = clauses[position] ?? {};
  if (clause?.order !== 'subject-cue' || (content.kind === 'marked' && content.announced)) return false;
  return clauses
    .slice(0, position)
    .some(
      ({ clause: outer, content: { kind, at } }) =>
        kind === 'clause' && isSaying(outer) && at <= clause.from && isOnePhrase(elements, at, clause.from),
    );
}

function isThirdPerson({ pos, lower }: Element): boolean {
  return pos === 'VERB' && /[^s]s$/.test(lower);
}

/** "…, inquiry told": a verb that wants a hearer stands last; its subject listens. */
export function isToldOf({ elements }: SentenceDraft, { match, order, to }: ReportingClause): boolean {
  const next = elements[to];
  return (
    order === 'subject-cue' &&
    match.classes.has('tell') &&
    !match.classes.has('say') &&
    (next === undefined || (next.pos === 'PUNCT' && next.norm !== ':')) &&
    elements[to + 1]?.region == null
  );
}

/** The region directly left of the clause, with or without a comma between. */
function regionBefore(draft: SentenceDraft, { match, order, from }: ReportingClause): number | null {
  if (order === 'shared-subject' || order === 'agent' || order === 'no-source') return null;
  const { elements } = draft;
  const adjacent = elements[from - 1];
  // "'We lost everything': survivors speak" only says that they speak.
  const isColon = draft.isHeadline && !/^(?:speak|tell)/.test(match.cue.lemma);
  const divider = isColon ? /^[,:–—-]$/ : /^[,–—-]$/;
  const divided = adjacent?.region == null && divider.test(adjacent?.norm ?? '');
  const at = divided ? from - 2 : from - 1;
  return draft.isFree(at) ? at : null;
}

/** 'About his "protégé" he wrote: ▢': without a comma the words to the left are no quotation of this clause. */
function regionSetOff(draft: SentenceDraft, clause: ReportingClause): number | null {
  const at = regionBefore(draft, clause);
  if (at === null || at < clause.from - 1) return at;
  const isSetOff = /[.,?!…–—-]$/.test(lastWord(draft.elements[at]?.inner ?? []));
  return isSetOff ? at : null;
}

function readBefore(draft: SentenceDraft, position: number, clause: ReportingClause, left: number): void {
  const { elements } = draft;
  const start = segmentStart(elements, left);
  if (isEmbedded(draft, start, left)) {
    draft.addIndirect('quotations/trailing-attribution', [{ from: start, to: left + 1 }], clause);
    return;
  }
  const regions = [left];
  while (draft.isFree((regions[0] ?? 0) - 1)) regions.unshift((regions[0] ?? 0) - 1);
  const right = regionAfter(draft, position, clause);
  if (right !== null) regions.push(right);
  const rule = clause.order === 'cue-subject' ? 'quotations/inverted' : 'quotations/after-words';
  draft.addMarked(rule, 'direct', regions, sourceOf(clause));
}

/** `The plan is ▢, she said`: the reporter's own clause holds the marked words. */
function isEmbedded({ elements }: SentenceDraft, start: number, at: number): boolean {
  const region = elements[at];
  const before = elements[at - 1];
  if (at <= start || region === undefined || before === undefined || before.region !== null) return false;
  if (/^[,:–—-]$/.test(before.norm)) return false;
  return hasFiniteVerb(elements, start, at) || !isClauseInMarks(region);
}

/** A further region after the clause that goes on with the one before it: `▢, he said, ▢`. */
function regionAfter(draft: SentenceDraft, position: number, clause: ReportingClause): number | null {
  const { elements, clauses } = draft;
  const next = clauses.slice(position + 1).find((other) => other.clause.match.shape !== 'noun');
  const limit = next?.clause.from ?? elements.length;
  for (let at = clause.to; at < limit; at += 1) {
    if (elements[at]?.region == null) continue;
    const hasOwnSpeaker =
      next !== undefined && next.clause.speaker !== null && regionBefore(draft, next.clause) === at;
    if (hasOwnSpeaker) return null;
    const divided = /^[,;:–—-]$/.test(elements[at - 1]?.norm ?? '');
    return divided && draft.isFree(at) && notSpeech(elements, at) === null ? at : null;
  }
  return null;
}

function readAfter(
  draft: SentenceDraft,
  position: number,
  clause: ReportingClause,
  { at, announced }: ContentStart & { kind: 'marked' },
): void {
  const { elements } = draft;
  const region = elements[at];
  const place = announced ? 'announced' : 'right';
  if (region === undefined || !draft.isFree(at) || !announcesMarkedWords(clause, place)) return;
  const { doubt } = clause.match;
  const song = isSong(region, clause.match.cue.lemma) ? 'a song' : null;
  const reason = doubt === 'nobody spoke' ? doubt : announced ? null : (song ?? notSpeech(elements, at));
  if (reason !== null) {
    draft.block(at, 'quotations/announced', reason);
  } else if (opensReportedClause(draft, position, at, announced)) {
    const to = contentEnd(elements, at, draft.clauses.slice(position + 1));
    draft.addIndirect('quotations/bare-clause', [{ from: at, to }], clause);
  } else if (announced || isClauseInMarks(region)) {
    const regions = [at];
    while (elements[(regions.at(-1) ?? at) + 1]?.region != null) regions.push((regions.at(-1) ?? at) + 1);
    const rule = announced ? 'quotations/announced' : 'quotations/unannounced-clause';
    draft.addMarked(rule, isPartOfSentence(draft, at) ? 'mixed' : 'direct', regions, sourceOf(clause));
  } else {
    draft.addMarked('quotations/marked-object', 'mixed', [at], sourceOf(clause));
  }
}

/** `The pact was, as she puts it, “a plan without a map”`: less than a clause, in a sentence of the reporter's. */
function isPartOfSentence({ elements }: SentenceDraft, at: number): boolean {
  const region = elements[at];
  if (region === undefined || elements[at - 1]?.norm !== ',' || isClauseInMarks(region)) return false;
  return /^\p{Ll}/u.test(region.inner[0]?.norm ?? '');
}

/** `said ▢ talks were over`: the marked words are the beginning of a clause that the reporter goes on with. */
function opensReportedClause(
  { elements, clauses }: SentenceDraft,
  position: number,
  at: number,
  announced: boolean,
): boolean {
  const region = elements[at];
  const { clause }: Partial<ClauseWithContent> = clauses[position] ?? {};
  if (announced || region === undefined || clause === undefined || isClauseInMarks(region)) return false;
  const goesOn = elements[at + 1]?.pos !== 'PUNCT' && hasFiniteVerb(elements, at + 1, at + 4);
  return goesOn && announcesClause(clause, 'bare');
}
