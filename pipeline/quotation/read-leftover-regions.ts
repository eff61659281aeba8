import { crowdCalls } from '../lexicons/cues.js';
import { hasFiniteVerb } from './clause-opening.js';
import type { Finding } from './finding.js';
import { announcesMarkedWords } from './frames.js';
import { introductionIn, signatureAt } from './introduction.js';
import { isClauseInMarks, isSong, isUtterance, notSpeech } from './marked-words.js';
import type { ReportingClause } from './reporting-clause.js';
import { type SentenceDraft, sourceOf } from './sentence-draft.js';

const maxDistance = 30;

const maxDistanceFromNoun = 8;

const maxDistanceInRelative = 3;

const noSource = { cue: null, speaker: null };

/**
 * Decides on the marked regions that stand beside no reporting clause: mixed where a verb of speech reaches them,
 * floating where they are a sentence of their own, else scare quotes, a term or a title.
 */
export function readLeftoverRegions(draft: SentenceDraft): void {
  const { elements } = draft;
  for (const [at, element] of elements.entries()) {
    if (!draft.isFree(at)) continue;
    const reason = notSpeech(elements, at);
    const clause = reason === null ? clauseReaching(draft, at) : null;
    const isDirect = isClauseInMarks(element);
    const crowd = reason === null ? crowdBefore(draft, at) : null;
    if (crowd !== null) {
      draft.addMarked('quotations/speech-noun', isDirect ? 'direct' : 'mixed', [at], crowd);
    } else if (reason !== null) {
      draft.block(at, 'quotations/marked-object', reason);
    } else if (clause !== null) {
      addReached(draft, at, clause);
    } else if (draft.within !== null) {
      draft.block(at, 'quotations/marked-object', 'no source: scare quotes, a term or a title');
    } else if (draft.isHeadline) {
      const rule =
        isHeading(draft, at) || isAfterDash(draft, at) ? 'quotations/floating' : 'quotations/repeated';
      draft.addMarked(rule, isDirect ? 'direct' : 'mixed', [at], noSource);
    } else if (isFloating(draft, at)) {
      addFloating(draft, at);
    } else {
      draft.block(at, 'quotations/marked-object', 'no source: scare quotes, a term or a title');
    }
  }
}

/** "amid chants of ▢": a noun for what a crowd calls out is the cue, and nobody by name the source. */
function crowdBefore({ elements }: SentenceDraft, at: number): Pick<Finding, 'cue' | 'speaker'> | null {
  const noun = elements[at - 2];
  if (noun === undefined || elements[at - 1]?.lower !== 'of' || !crowdCalls.has(noun.lower)) return null;
  return { cue: { start: noun.start, end: noun.end, lemma: noun.lower }, speaker: null };
}

function addReached(draft: SentenceDraft, at: number, clause: ReportingClause): void {
  const region = draft.elements[at];
  if (region === undefined) return;
  const isAnnounced = draft.elements[at - 1]?.norm === ':' && isUtterance(region);
  const isDirect = isAnnounced || (at === clause.to && isClauseInMarks(region));
  const rule = clause.match.shape === 'noun' ? 'quotations/speech-noun' : 'quotations/marked-object';
  draft.addMarked(rule, isDirect ? 'direct' : 'mixed', [at], sourceOf(clause));
}

/** Words that stand alone: signed after a dash, introduced before a colon, or left to attribution. */
function addFloating(draft: SentenceDraft, at: number): void {
  const { elements, mentions } = draft;
  const speaker = signatureAt(elements, at + 1, mentions);
  const isAfterColon = elements[at - 1]?.norm === ':';
  const introduction = isAfterColon ? introductionIn(elements.slice(0, at - 1), mentions) : null;
  if (speaker !== null) draft.addMarked('quotations/signature', 'direct', [at], { cue: null, speaker });
  else if (introduction !== null) draft.addMarked('quotations/introduced', 'direct', [at], introduction);
  else draft.addMarked('quotations/floating', 'direct', [at], noSource);
}

/** The nearest clause to the left in whose reach the marked words stand. */
function clauseReaching(draft: SentenceDraft, at: number): ReportingClause | null {
  const { elements, clauses } = draft;
  if (elements[at + 1]?.pos === 'AUX' && /^(?:how|what)$/.test(elements[at + 2]?.lower ?? '')) {
    const after = clauses.find(({ clause }) => clause.from > at && clause.speaker !== null);
    if (after !== undefined) return after.clause;
  }
  return clauses.findLast(({ clause }) => reaches(draft, clause, at))?.clause ?? null;
}

function reaches(draft: SentenceDraft, clause: ReportingClause, at: number): boolean {
  const { elements } = draft;
  const { match, speaker, to } = clause;
  const region = elements[at];
  if (isAfterDash(draft, at) && at - 1 > to) return false;
  if (region === undefined || match.at > at || at - to > maxDistance || match.doubt === 'nobody spoke')
    return false;
  if (elements.slice(to, at).some(({ norm }) => norm === ';') || isSong(region, match.cue.lemma))
    return false;
  if (speaker === null && !isOwnedSpeech(draft, clause, at)) return false;
  if (clause.order === 'cue-subject' && isInRelativeClause(draft, clause, at)) return false;
  if (isRelativeCue(draft, clause) && at - to > maxDistanceInRelative) return false;
  const reach = draft.reachOf(clause);
  if (reach !== null && reach < at) return false;
  return match.shape === 'noun' || announcesMarkedWords(clause, 'within');
}

/** 'wrote Wolf, who cut his rating to "sell"': in what is told of the subject after the words. */
function isInRelativeClause({ elements }: SentenceDraft, { match }: ReportingClause, at: number): boolean {
  return elements.slice(match.to, at).some(({ lower }) => /^(?:who|which|whose)$/.test(lower));
}

/** "the man whom everyone called Deacon": what the verb governs stands before it. */
function isRelativeCue({ elements }: SentenceDraft, { subject }: ReportingClause): boolean {
  return subject !== null && /^(?:whom|that|which)$/.test(elements[subject.phrase.from - 1]?.lower ?? '');
}

/** "his claim that …", "the minister's promise of …": a noun for speech whose owner stands before it. */
function isOwnedSpeech({ elements }: SentenceDraft, { match }: ReportingClause, at: number): boolean {
  if (match.shape !== 'noun' || at - match.to > maxDistanceFromNoun) return false;
  const isOwner = (index: number) => /^(?:his|her|its|their|'s|')$/.test(elements[index]?.lower ?? '');
  return (isOwner(match.at - 1) || isOwner(match.at - 2)) && !hasFiniteVerb(elements, match.to, at - 1);
}

/** 'Hanging by a thread': traders fear the worst; or a heading that is nothing but marked words. */
function isHeading({ elements }: SentenceDraft, at: number): boolean {
  const isWhole = elements.length === 1 || elements[1]?.norm === ':';
  return at === 0 && isWhole && (elements[0]?.inner.length ?? 0) > 1;
}

/** Court rejects plea – 'We will appeal': a clause in marks that ends a headline, and no part of what stands before the dash. */
function isAfterDash({ elements, isHeadline }: SentenceDraft, at: number): boolean {
  const region = elements[at];
  if (!isHeadline || at !== elements.length - 1 || region === undefined || !isClauseInMarks(region))
    return false;
  return /^[–—-]$/.test(elements[at - 1]?.norm ?? '');
}

function isFloating({ elements }: SentenceDraft, at: number): boolean {
  const region = elements[at];
  const before = elements[at - 1];
  if (region === undefined || !isUtterance(region)) return false;
  return before === undefined || before.region !== null || /^[:.?!–—]$/.test(before.norm);
}
