import type { Mention } from '../document.js';
import type { CueMatch } from './find-cues.js';
import type { Element } from './narration.js';
import { phraseFrom } from './noun-phrase.js';
import type { ReportingClause } from './reporting-clause.js';
import { speakerSpan } from './speaker-phrase.js';
import { isFiniteAuxiliary, isFiniteVerb } from './verb-group.js';
import { isHead } from './word-kinds.js';

export function afterPreposition(
  elements: readonly Element[],
  mentions: readonly Mention[],
  match: CueMatch,
): ReportingClause | null {
  if (match.isOwned)
    return { match, order: 'preposition', speaker: null, subject: null, from: match.at, to: match.to };
  const phrase = phraseFrom(elements, match.to, elements.length);
  if (phrase.to === phrase.from) return null;
  const appositive = appositiveAfter(elements, phrase.to);
  return {
    match,
    order: 'preposition',
    speaker: speakerSpan(elements, mentions, phrase, appositive),
    subject: { phrase, appositive },
    from: match.at,
    to: isInterrupted(elements, match) ? phrase.to : afterSubject(elements, phrase.to),
  };
}

/** "There was, according to the referee, [a foul]": the second comma leads back to the clause, to no apposition. */
function isInterrupted(elements: readonly Element[], { at }: CueMatch): boolean {
  const verb = elements[at - 2];
  return elements[at - 1]?.norm === ',' && verb !== undefined && isFiniteAuxiliary(verb);
}

/** The stretch between the comma at `at` and the next one or the end. */
export function appositiveAfter(
  elements: readonly Element[],
  at: number,
): { from: number; to: number } | null {
  if (elements[at]?.norm !== ',') return null;
  let to = at + 1;
  while (to < elements.length && !/^[,.;:]$/.test(elements[to]?.norm ?? '') && elements[to]?.region === null)
    to += 1;
  return { from: at + 1, to };
}

/** Goes over the apposition or relative clause after a source: "…, a lawyer from Quito who joined the talks". */
export function afterSubject(elements: readonly Element[], at: number): number {
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
