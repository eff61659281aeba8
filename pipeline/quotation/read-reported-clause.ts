import { hasFiniteVerb, opensClause } from './clause-opening.js';
import { contentEnd, relativeEnd } from './content-end.js';
import type { ContentStart } from './content-start.js';
import { announcesClause } from './frames.js';
import { isClauseInMarks } from './marked-words.js';
import type { Element } from './narration.js';
import type { Range } from './noun-phrase.js';
import { isPredicateAfter, isToldOf } from './read-marked-words.js';
import type { ReportingClause } from './reporting-clause.js';
import { type SentenceDraft, sourceOf } from './sentence-draft.js';
import { hasMainClause, segmentStart } from './sentence-segment.js';
import { isFiniteVerb } from './verb-group.js';

const ruleOfLink = {
  that: 'quotations/that-clause',
  bare: 'quotations/bare-clause',
  question: 'quotations/indirect-question',
  colon: 'quotations/colon-clause',
} as const;

/** Gives a reporting clause the words without marks that it reports: after it, before it, or around it. */
export function readReportedClause(draft: SentenceDraft, position: number): void {
  const { clause, content } = draft.clauses[position] ?? {};
  if (clause === undefined || content === undefined) return;
  if (content.kind === 'clause' && readAfter(draft, position, clause, content)) return;
  if (content.kind !== 'clause') readBefore(draft, position, clause, content);
}

/** `Ruiz said that […]`. True where the question is settled. */
function readAfter(
  draft: SentenceDraft,
  position: number,
  clause: ReportingClause,
  { at, link }: ContentStart & { kind: 'clause' },
): boolean {
  const { elements } = draft;
  const { match } = clause;
  if (!announcesClause(clause, link, elements)) return false;
  const doubt = match.doubt ?? (isHearersOwn(clause, at, link) ? 'a passive, whose subject listens' : null);
  if (doubt !== null) {
    draft.block(match.at, 'quotations/that-clause', doubt);
    return true;
  }
  const to = endAfter(draft, position, clause, at);
  const region = elements[at];
  const isWhole = to <= at + 1 || elements[at + 1]?.norm === ',';
  if (region?.region != null && isWhole && isClauseInMarks(region)) {
    if (draft.isFree(at)) draft.addMarked('quotations/that-clause', 'direct', [at], sourceOf(clause));
    return true;
  }
  const isSure = link === 'bare' || link === 'that' || draft.isHeadline;
  if (!isSure && !hasFiniteVerb(elements, at, to)) return false;
  const isSourced = match.shape === 'preposition';
  const before = isSourced && elements[clause.to]?.norm === ',' ? textBefore(draft, clause) : null;
  const ranges = before === null ? [{ from: at, to }] : [before, { from: at, to }];
  draft.addIndirect(isSourced ? 'quotations/according-to' : ruleOfLink[link], ranges, clause);
  return true;
}

function endAfter(
  { elements, clauses }: SentenceDraft,
  position: number,
  clause: ReportingClause,
  at: number,
): number {
  const end = contentEnd(elements, at, clauses.slice(position + 1));
  if (isAside(elements, clause)) return relativeEnd(elements, at, end, 'comma');
  return hasRelativeSubject({ elements }, clause) ? relativeEnd(elements, at, end, 'main-verb') : end;
}

/** "Asked by the judge why she was late, she paused"; "When reporters asked whether he would go, he laughed". */
function isAside(elements: readonly Element[], { match, order, from }: ReportingClause): boolean {
  if (order === 'no-source') return true;
  if (order === 'agent') return match.groupFrom === 0 && match.classes.has('ask');
  return (
    from === 1 && /^(?:when|if|as|after|once)$/.test(elements[0]?.lower ?? '') && order === 'subject-cue'
  );
}

/** "was taken in and told that …": a verb that wants a hearer has none. */
function isHearersOwn({ match, to }: ReportingClause, at: number, link: string): boolean {
  return match.classes.has('tell') && !match.classes.has('say') && at - to <= (link === 'that' ? 1 : 0);
}

/** `[…], Ruiz said`, `[…], Ruiz said, […]`. */
function readBefore(
  draft: SentenceDraft,
  position: number,
  clause: ReportingClause,
  content: ContentStart,
): void {
  const { elements, isHeadline } = draft;
  if (!canEndSentence(draft, clause)) return;
  if (readAfterRelative(draft, position, clause, content)) return;
  const before = textBefore(draft, clause);
  if (before === null || isQuotedAlready(draft, position, before) || hasWordsInReach(draft, clause)) return;
  const isStated = hasMainClause(elements, before.from, before.to);
  const after = textAfter(draft, position, clause, content);
  if (after !== null && isLinked(draft, before, after)) {
    draft.addIndirect('quotations/medial-attribution', [after], clause);
  } else if (after !== null && isContinued(draft, before, after, isStated)) {
    draft.addIndirect('quotations/medial-attribution', [before, after], clause);
  } else if (isStated || isHeadline || (isLast(draft, clause) && isStatement(draft, before))) {
    const isSourced = clause.match.shape === 'preposition';
    const rule = isSourced ? 'quotations/according-to' : 'quotations/trailing-attribution';
    draft.addIndirect(rule, [before], clause);
  }
}

function canEndSentence(draft: SentenceDraft, clause: ReportingClause): boolean {
  const { elements } = draft;
  const { match, order, to } = clause;
  if (match.shape === 'participle' || match.doubt !== null) return false;
  if (order === 'shared-subject' || order === 'agent' || order === 'no-source') return false;
  if (hasRelativeSubject(draft, clause) || isToldOf(draft, clause)) return false;
  // "Greece agree to talk", "Speaker says no"
  const next = elements[to];
  if (next?.lower === 'to' && elements[to + 1]?.pos === 'VERB') return false;
  if (/^(?:yes|no)$/.test(next?.lower ?? '')) return false;
  // "a move unions said would cost jobs": the verb after the cue has its subject before it.
  if (match.shape !== 'preposition' && isFiniteVerb(draft.elements, to)) return false;
  return announcesClause(clause, 'trailing', draft.elements);
}

function hasRelativeSubject(
  { elements }: Pick<SentenceDraft, 'elements'>,
  { match }: ReportingClause,
): boolean {
  return /^(?:who|which|that)$/.test(elements[match.groupFrom - 1]?.norm ?? '');
}

/** "at a club where, his captain said, [he was loved]": only what follows is said. */
function readAfterRelative(
  draft: SentenceDraft,
  position: number,
  clause: ReportingClause,
  { at }: ContentStart,
): boolean {
  const { elements, clauses } = draft;
  const opens = /^(?:where|when|which|who|that)$/.test(elements[clause.from - 2]?.lower ?? '');
  if (!opens || elements[clause.from - 1]?.norm !== ',' || elements[at]?.norm !== ',') return false;
  const to = contentEnd(elements, at + 1, clauses.slice(position + 1));
  draft.addIndirect('quotations/medial-attribution', [{ from: at + 1, to }], clause);
  return true;
}

/** The words before ", he said" that are not the narrator's own link or setting. */
function textBefore({ elements }: SentenceDraft, { match, from }: ReportingClause): Range | null {
  const divided = /^[,–—-]$/.test(elements[from - 1]?.norm ?? '');
  if (!divided && (match.shape !== 'preposition' || elements[from - 1]?.pos === 'ADP')) return null;
  const to = divided ? from - 1 : from;
  const start = segmentStart(elements, to);
  const words = elements.slice(start, to);
  const isLink = words.every(
    ({ pos, mention, region }) =>
      mention === null && region === null && /^(?:CCONJ|ADV|PUNCT|SCONJ)$/.test(pos),
  );
  const isRelative = /^(?:which|who|whom|that|where|when)$/.test(elements[to - 1]?.lower ?? '');
  return words.length === 0 || isLink || isRelative ? null : { from: start, to };
}

/** What follows the second comma of ", he said,". */
function textAfter(
  draft: SentenceDraft,
  position: number,
  clause: ReportingClause,
  content: ContentStart,
): Range | null {
  const { elements, clauses } = draft;
  const from = isPredicateAfter(draft, clause, content) ? content.at : content.at + 1;
  if (elements[from - 1]?.norm !== ',' || from >= elements.length) return null;
  const to = contentEnd(elements, from, clauses.slice(position + 1));
  const next = clauses[position + 1]?.clause.match;
  const isCue = next?.at === from && next.shape === 'participle';
  const isParticiple = isCue || (elements[from]?.pos === 'VERB' && !isFiniteVerb(elements, from));
  return to > from && !isParticiple ? { from, to } : null;
}

/** Another reporting clause among the words may have its own; without one they are somebody else's already. */
function isQuotedAlready(
  { elements, clauses, findings }: SentenceDraft,
  position: number,
  text: Range,
): boolean {
  const first = elements[text.from];
  const last = elements[text.to - 1];
  if (first === undefined || last === undefined) return true;
  const overlapping = findings.some(({ fragments }) =>
    fragments.some(({ start, end }) => start < last.end && end > first.start),
  );
  const nested = clauses
    .slice(0, position)
    .some(({ clause }) => clause.from >= text.from && clause.match.shape !== 'noun');
  return overlapping && !nested;
}

/** "warned of “rivers of blood”": the cue has marked words of its own to the right. */
function hasWordsInReach({ elements }: SentenceDraft, { to }: ReportingClause): boolean {
  for (let at = to; at < elements.length && elements[at]?.norm !== ','; at += 1) {
    if (elements[at]?.region != null) return true;
  }
  return false;
}

/** "The fund, he said, was empty", not "In Geneva, he said, adding …" nor "…, he said, after a long day". */
function isContinued({ elements }: SentenceDraft, before: Range, after: Range, isStated: boolean): boolean {
  if (!isStated) return hasFiniteVerb(elements, after.from, after.to) || opensAsVerb(elements, after.from);
  if (/^(?:AUX|VERB|ADP|DET|SCONJ|CCONJ)$/.test(elements[before.to - 1]?.pos ?? '')) return true;
  return /^(?:and|but|or|because|so|while|which|although|though|if|unless|nor)$/.test(
    elements[after.from]?.lower ?? '',
  );
}

/** "The fund, he says, [plans] to move": a verb in the present that the tagger took for a plural. */
function opensAsVerb(elements: readonly Element[], at: number): boolean {
  const verb = elements[at];
  if (verb?.pos !== 'NOUN' || !/[^s]s$/.test(verb.lower)) return false;
  return /^(?:DET|PART|PRON)$/.test(elements[at + 1]?.pos ?? '');
}

/** "The rains failed and, farmers say, the wells ran dry": what stands before "and" is the narrator's own clause. */
function isLinked({ elements }: SentenceDraft, before: Range, after: Range): boolean {
  const link = elements[before.to - 1];
  return link?.pos === 'CCONJ' && before.to - before.from > 2 && opensClause(elements, after.from, false);
}

function isLast({ elements }: SentenceDraft, { to }: ReportingClause): boolean {
  return elements.slice(to).every(({ pos }) => pos === 'PUNCT');
}

/** Words that the tagger found no verb in may be a statement all the same, unless they are a fronted phrase. */
function isStatement({ elements }: SentenceDraft, { from, to }: Range): boolean {
  return to - from > 3 && !/^(?:ADP|SCONJ|ADV|PART|VERB)$/.test(elements[from]?.pos ?? '');
}
