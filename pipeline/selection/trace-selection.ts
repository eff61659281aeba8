import type { Candidate, TaggedName } from '../document.js';
import type { EntityType } from '../entity-types.js';
import type { StageContext } from '../stage.js';

/** Notes for `explain` that the user's list forbids a candidate. */
export function traceForbidden(context: StageContext, { start, end, rule }: Candidate): void {
  const reason = "the user's own list says that these words are no name";
  context.trace({ start, end, rule, outcome: 'blocked', reason });
}

/** … that it stands. */
export function traceSelection(context: StageContext, { start, end, rule, type }: Candidate): void {
  const reason = `stands as ${typeWords(type)}: nothing surer or longer overlaps it`;
  context.trace({ start, end, rule, outcome: 'selected', reason });
}

/** … to which rival it is lost, and why. */
export function traceLoss(
  context: StageContext,
  text: string,
  candidate: Candidate,
  rival: Candidate,
  standingOf: ReadonlyMap<Candidate, number>,
): void {
  const isSurer =
    (standingOf.get(rival) ?? rival.priority) > (standingOf.get(candidate) ?? candidate.priority);
  const isLonger = rival.end - rival.start > candidate.end - candidate.start;
  const why = isSurer ? 'a surer rule found it' : isLonger ? 'it is as sure, and longer' : 'it is as sure';
  context.trace({
    start: candidate.start,
    end: candidate.end,
    rule: candidate.rule,
    outcome: 'lost',
    reason: `to “${text.slice(rival.start, rival.end)}”, ${typeWords(rival.type)}: ${why} (${rival.rule})`,
  });
}

/** … that the tagger reads it as something else. */
export function traceContradiction(
  context: StageContext,
  text: string,
  { start, end, rule }: Candidate,
  name: TaggedName,
): void {
  const type =
    name.type === 'location' ? 'a place' : name.type === 'other' ? 'something else' : typeWords(name.type);
  context.trace({
    start,
    end,
    rule,
    outcome: 'blocked',
    reason: `the learned tagger reads “${text.slice(name.start, name.end)}” as the name of ${type}`,
  });
}

function typeWords(type: EntityType): string {
  return `${type === 'person' ? 'a' : 'an'} ${type}`;
}
