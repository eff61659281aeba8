import type { Attribution, Quotation } from '../document.js';
import type { Span } from '../span.js';
import type { Decision, StageContext } from '../stage.js';
import { openCandidates, scoredChoice, tied } from './scored-choice.js';
import type { Sieve, Situation } from './sieve.js';

/**
 * Notes for `explain` who was chosen as the speaker, and who was not: whom each later sieve of the pass would have
 * named had none answered before it, and how the candidates of the scored choice stood.
 */
export function traceChoice(
  { trace }: StageContext,
  situation: Situation,
  sieves: readonly Sieve[],
  answer: Attribution,
): void {
  const { reading, quotation, words } = situation;
  const span = extentOf(quotation);
  const note = (rule: string, outcome: Decision['outcome'], reason: string) =>
    trace({ ...span, rule, outcome, reason });
  const nameOf = (entity: number) => reading.entity(entity)?.name ?? '?';
  const spoken = words === null ? 'no words name the speaker' : `“${textOf(situation, words.span)}”`;
  const chosen = answer.entity;
  if (chosen === null) note(answer.rule, 'blocked', `speaker unknown (${spoken})`);
  else
    note(
      answer.rule,
      'selected',
      `speaker: ${[chosen, ...answer.others].map(nameOf).join(' and ')} (${spoken})`,
    );
  const told = new Set([chosen]);
  const later = sieves.slice(sieves.findIndex(({ id }) => id === answer.rule) + 1);
  for (const { id, attribute } of later) {
    const entity = attribute(situation)?.entity ?? null;
    if (entity === null || told.has(entity)) continue;
    told.add(entity);
    note(id, 'lost', `speaker ${nameOf(entity)}: this rule is asked only after the one that decided`);
  }
  const isScored = answer.rule === scoredChoice.id || answer.rule === tied.id;
  for (const { entity, score } of openCandidates(situation)) {
    if (told.has(entity)) continue;
    const points = `speaker ${nameOf(entity)}: ${score.toFixed(1)} points for nearness, place in the sentence, gender and how often the name stands`;
    note(
      scoredChoice.id,
      'lost',
      isScored ? points : `${points}; a sharper rule decided before points were asked for`,
    );
  }
}

function textOf({ reading }: Situation, { start, end }: Span): string {
  return reading.document.article.text.slice(start, end);
}

/** From the first to the last of a quotation's words, its cue and its speaker. */
function extentOf({ fragments, cue, speaker }: Quotation): Span {
  const spans = [...fragments, ...(cue === null ? [] : [cue]), ...(speaker === null ? [] : [speaker])];
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
