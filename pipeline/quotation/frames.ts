import { documentNouns } from '../lexicons/document-nouns.js';
import { humanNoun } from '../lexicons/human-noun-forms.js';
import { organizationDescriptions } from '../lexicons/organization-descriptions.js';
import { researcherNouns } from '../lexicons/researcher-nouns.js';
import { roleNouns } from '../lexicons/role-nouns.js';
import type { Element } from './narration.js';
import type { Range } from './noun-phrase.js';
import type { ReportingClause } from './reporting-clause.js';

/** Where marked words stand to a cue: before it, after a comma or colon, right after it, or further on in its clause. */
export type MarkedPlace = 'left' | 'announced' | 'right' | 'within';

/** How a clause without marks hangs on a cue. */
export type ClauseLink = 'that' | 'bare' | 'question' | 'colon' | 'trailing';

const sayingClasses = ['say', 'tell', 'ask', 'write', 'manner'] as const;

/** Verbs of saying proper; verbs that pass judgement or give evidence take objects as well. */
export function isSaying({ match }: Pick<ReportingClause, 'match'>): boolean {
  return match.shape === 'preposition' || sayingClasses.some((name) => match.classes.has(name));
}

/** Whether the cue's class lets it announce marked words in that place. */
export function announcesMarkedWords(clause: ReportingClause, place: MarkedPlace): boolean {
  const { match, order } = clause;
  const { classes, shape } = match;
  const isSpeech = isSaying(clause);
  if (match.cue.lemma === 'move') return false;
  if (shape === 'preposition') return true;
  switch (place) {
    case 'left':
      return (
        order !== 'agent' &&
        (isSpeech || classes.has('judge') || classes.has('evidence') || classes.has('think'))
      );
    case 'announced':
      return isSpeech || classes.has('judge') || classes.has('evidence');
    case 'right':
      return isSpeech || classes.has('judge') || classes.has('evidence');
    case 'within':
      return (isSpeech && !classes.has('quote-only') && !classes.has('manner')) || classes.has('judge');
  }
}

/** Whether the cue's class lets it report a clause without marks; `elements` show whether its source is a document. */
export function announcesClause(
  { match, subject, order }: ReportingClause,
  link: ClauseLink,
  elements: readonly Element[] = [],
): boolean {
  const { classes, shape } = match;
  if (shape === 'preposition') return link !== 'question';
  if (classes.has('think') && !classes.has('say')) return false;
  if (match.cue.lemma === 'move') return link === 'that';
  if (link === 'question') return true;
  if (shape === 'passive')
    return link === 'that' && (order === 'agent' || order === 'no-source') && classes.has('say');
  const says = classes.has('say') && !classes.has('quote-only');
  const tells = classes.has('tell');
  const writes = classes.has('write') && !classes.has('quote-only');
  if (showing.has(match.cue.lemma)) return subject !== null && isPlausibleSource(elements, subject.phrase);
  if (says || tells || writes) return true;
  if (link === 'that' && demanding.has(match.cue.lemma)) return true;
  return hasDocumentSource(elements, { match, subject });
}

/** Verbs of asking for something, in the frame of a clause: "urged that the contracts be cancelled". */
const demanding = new Set(['urge', 'demand', 'request', 'recommend', 'insist', 'advise', 'direct', 'order']);

/** What facts do as well as people: "The fact that they left suggests that …" is nobody's speech. */
const showing = new Set(['suggest', 'indicate', 'signal', 'imply', 'hint', 'reveal', 'confirm']);

/** A named or described person or body, a document, or a pronoun for people. */
function isPlausibleSource(elements: readonly Element[], phrase: Range): boolean {
  if (elements.length === 0 || isDocumentOrResearcher(elements, phrase)) return true;
  return elements.slice(phrase.from, phrase.to).some(({ mention, pos, lower }) => {
    if (mention !== null || pos === 'PROPN' || /^(?:he|she|they|i|we)$/.test(lower)) return true;
    return humanNoun(lower) !== null || roleNouns.has(lower) || organizationDescriptions.has(lower);
  });
}

/** What evidence does is speech where a document, a poll or those who made it are the subject. */
export function hasDocumentSource(
  elements: readonly Element[],
  { match, subject }: Pick<ReportingClause, 'match' | 'subject'>,
): boolean {
  return (
    match.classes.has('evidence') && subject !== null && isDocumentOrResearcher(elements, subject.phrase)
  );
}

function isDocumentOrResearcher(
  elements: readonly Element[],
  { from, to }: { from: number; to: number },
): boolean {
  for (let at = from; at < to; at += 1) {
    const element = elements[at];
    if (element === undefined || element.lower === 'of' || element.pos === 'ADP') break;
    const singular = element.lower.replace(/s$/, '');
    if (documentNouns.has(element.lower) || documentNouns.has(singular)) return true;
    if (researcherNouns.has(element.lower) || researcherNouns.has(singular)) return true;
  }
  return false;
}
