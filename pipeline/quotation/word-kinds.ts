import { demonyms } from '../lexicons/demonyms.js';
import { humanNoun } from '../lexicons/human-noun-forms.js';
import { roleNouns } from '../lexicons/role-nouns.js';
import { timeNouns } from '../lexicons/time-nouns.js';
import type { Element } from './narration.js';
import { isFiniteAuxiliary } from './verb-group.js';

export const subjectPronouns = new Set(
  'he she they it i we you who one some many others another both several few those these this that everyone everybody someone somebody nobody anyone most all none neither each'.split(
    ' ',
  ),
);

const objectPronouns = new Set('him her them me us himself herself themselves itself'.split(' '));

export const hyphens = new Set(['-', '‐', '‑', '/', '&']);

export function isTime({ lower }: Element): boolean {
  return timeNouns.has(lower) || timeNouns.has(lower.replace(/s$/, '')) || /^(?:19|20)\d\d$/.test(lower);
}

export function isSubjectPronoun({ lower, pos }: Element): boolean {
  return subjectPronouns.has(lower) && pos !== 'SCONJ';
}

export function isObjectPronoun({ lower }: Element): boolean {
  return objectPronouns.has(lower);
}

/** A word that can stand within a noun phrase, its head included. */
export function isNominal(element: Element | undefined): boolean {
  if (element === undefined) return false;
  if (element.mention !== null || element.region !== null) return true;
  if (element.lower === "'s" || element.lower === "'" || hyphens.has(element.norm)) return true;
  if (isFiniteAuxiliary(element) && element.pos === 'AUX') return false;
  return /^(?:NOUN|PROPN|ADJ|NUM|DET|PRON|SYM)$/.test(element.pos) && !isSentenceLink(element);
}

function isSentenceLink({ lower, pos }: Element): boolean {
  return (
    (lower === 'that' && pos !== 'DET' && pos !== 'PRON') ||
    /^(?:who|whom|which|whose|what|where|when|while|as|if|whether|because)$/.test(lower)
  );
}

/** A word that a phrase can end with: a noun, a name, a pronoun, a number. */
export function isHead(element: Element | undefined): boolean {
  if (element === undefined) return false;
  if (element.mention !== null || element.region !== null) return true;
  return (
    /^(?:NOUN|PROPN|PRON|NUM|X)$/.test(element.pos) ||
    subjectPronouns.has(element.lower) ||
    (element.pos === 'ADJ' && demonyms.has(element.norm)) ||
    (element.pos === 'ADJ' && /(?:ian|ese|ish|al|ive|ary|ers|s)$/.test(element.lower)) ||
    /^(?:opposition|elderly|accused|jobless|homeless|wounded|former|latter)$/.test(element.lower) ||
    (/^(?:ADJ|VERB|ADV)$/.test(element.pos) && isPersonNoun(element.lower))
  );
}

/** The tagger takes "chief" for an adjective and "guard" for a verb. */
function isPersonNoun(lower: string): boolean {
  return roleNouns.has(lower) || humanNoun(lower) !== null;
}

/** The article, demonstrative or possessive pronoun that opens a phrase and stays outside of a speaker's span. */
export function isDeterminer({ lower, mention }: Element): boolean {
  return mention === null && /^(?:the|a|an|this|that|these|those|his|her|its|their|my|our|your)$/.test(lower);
}
