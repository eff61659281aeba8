import type { EventModality } from '../event-types.js';
import { deedNouns, futureWords, unrealWords } from '../lexicons/instrument-deeds.js';
import { phraseFrom, type Range } from '../quotation/noun-phrase.js';
import { byPhrase } from './agents.js';
import type { Clause, ClauseElement } from './clause.js';
import { possessorOf } from './doers.js';
import type { Finding } from './finding.js';
import { themesAfter } from './themes.js';

/** What the noun at `at` says of instruments: "Norway's ratification of the Kyoto Protocol". */
export function nounDeed(clause: Clause, at: number): Finding | null {
  const { elements } = clause;
  const element = elements[at];
  if (element === undefined || element.mention !== null || element.region !== null) return null;
  const noun = deedNouns.get(element.lower);
  if (noun === undefined || element.pos === 'VERB') return null;
  const roles = rolesAround(clause, at, noun.preposition);
  if (roles === null) return null;
  const modality = modalityOf(elements, Math.min(at, roles.agents.from), at, roles.themes.at(-1) ?? at);
  if (modality === null) return null;
  return { type: noun.type, lemma: noun.lemma, cue: at, modality, ...roles };
}

function rolesAround(
  clause: Clause,
  at: number,
  preposition: string,
): Pick<Finding, 'rule' | 'themes' | 'agents'> | null {
  const { elements } = clause;
  const next = elements[at + 1]?.lower;
  const ofInstrument = next === preposition ? themesAfter(elements, at + 2) : [];
  const owned = ownedBy(elements, at);
  const themes = ofInstrument.length > 0 ? ofInstrument : owned === null ? [] : [owned];
  if (themes.length > 0) {
    const after = ofInstrument.length > 0 ? (themes.at(-1) ?? at) : at;
    const agents = byPhrase(elements, after + 1);
    if (agents !== null) return { rule: 'events/noun-by', themes, agents };
    const owner = owned === null ? possessorOf(clause, at) : null;
    return owner === null ? null : { rule: 'events/possessor', themes, agents: owner };
  }
  if (next === 'of' && preposition !== 'of') return ofSomebody(elements, at, preposition);
  if (next !== 'by') return null;
  for (let to = at + 2; to < Math.min(elements.length, at + 14); to += 1) {
    if (elements[to]?.mention !== null || elements[to]?.lower !== preposition) continue;
    const found = themesAfter(elements, to + 1);
    const agents = phraseFrom(elements, at + 2, to);
    if (found.length > 0 && agents.to > agents.from) return { rule: 'events/noun-by', themes: found, agents };
  }
  return null;
}

/** "the treaty's ratification", "the treaty's swift ratification": index of the instrument. */
function ownedBy(elements: readonly ClauseElement[], noun: number): number | null {
  let at = noun - 1;
  while (elements[at]?.pos === 'ADJ' && at > noun - 3) at -= 1;
  const isPossessive = elements[at]?.lower === "'s" || elements[at]?.lower === "'";
  return isPossessive && elements[at - 1]?.instrument != null ? at - 1 : null;
}

/** "the accession of [Norway] to the Protocol" */
function ofSomebody(
  elements: readonly ClauseElement[],
  at: number,
  preposition: string,
): Pick<Finding, 'rule' | 'themes' | 'agents'> | null {
  for (let to = at + 2; to < Math.min(elements.length, at + 14); to += 1) {
    const element = elements[to];
    if (element === undefined || element.mention !== null || element.lower !== preposition) continue;
    const themes = themesAfter(elements, to + 1);
    const agents: Range = { from: at + 2, to };
    return themes.length === 0 ? null : { rule: 'events/noun-of', themes, agents };
  }
  return null;
}

const reach = 5;

/** How real the noun's deed is, by the words before it and the verb after the instrument. */
function modalityOf(
  elements: readonly ClauseElement[],
  from: number,
  noun: number,
  last: number,
): EventModality | null {
  const before = [...elements.slice(Math.max(0, from - reach), from), ...elements.slice(from, noun)].filter(
    ({ mention }) => mention === null,
  );
  const stop = before.findLastIndex(({ norm }) => /^[,;:—–]$/.test(norm));
  const near = before.slice(stop + 1);
  if (near.some(({ lower }) => unrealWords.has(lower))) return null;
  const after = elements.slice(last + 1, last + 4).map(({ lower }) => lower);
  if (after.some((word) => /^(?:would|could|might|may|unlikely|not|n't)$/.test(word))) return null;
  const isFuture =
    near.some(({ lower }) => futureWords.has(lower)) ||
    after.some((word) => futureWords.has(word) || word === 'due');
  return isFuture ? 'expected' : 'asserted';
}
