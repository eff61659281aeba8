import type { AnnotatedEntity, AnnotatedMention, Annotations } from './annotations.js';
import type { MentionMatching } from './match-mentions.js';

/** The gold entity that each predicted entity stands for; predicted entities that stand for none are absent. */
export type EntityAlignment = ReadonlyMap<string, string>;

/**
 * A predicted entity stands for the gold entity with which it shares most matched mentions. Only names vote, so that
 * a pronoun left alone is not taken for the person it means; where a gold entity has no name, its other mentions vote.
 * A predicted entity without votes stands for a gold entity of its type that has its name.
 */
export function alignEntities(
  predicted: Annotations,
  gold: Annotations,
  { exact, wrongBoundary }: MentionMatching,
): EntityAlignment {
  const named = new Set(gold.mentions.filter(({ form }) => form === 'name').map(({ entity }) => entity));
  const votes = new Map<string, Map<string, number>>();
  for (const pair of [...exact, ...wrongBoundary]) {
    const mine = pair.predicted.entity;
    const theirs = pair.gold.entity;
    if (mine === null || theirs === null || !mayVote(pair.gold, named)) continue;
    const ballot = votes.get(mine) ?? new Map<string, number>();
    ballot.set(theirs, (ballot.get(theirs) ?? 0) + 1);
    votes.set(mine, ballot);
  }
  const alignment = new Map<string, string>();
  const byName = namesOf(gold.entities);
  for (const id of new Set([...predicted.entities.keys(), ...votes.keys()])) {
    const entity = predicted.entities.get(id);
    const sameName = entity === undefined ? undefined : byName.get(nameKey(entity, entity.name));
    const winner = mostVotes(votes.get(id) ?? new Map(), sameName) ?? sameName;
    if (winner !== undefined) alignment.set(id, winner);
  }
  return alignment;
}

function mayVote(mention: AnnotatedMention, named: ReadonlySet<string | null>): boolean {
  return mention.form === 'name' || !named.has(mention.entity);
}

function mostVotes(ballot: ReadonlyMap<string, number>, preferred: string | undefined): string | undefined {
  const most = Math.max(...ballot.values());
  const winners = [...ballot].filter(([, count]) => count === most).map(([id]) => id);
  return preferred !== undefined && winners.includes(preferred) ? preferred : winners.sort()[0];
}

function namesOf(entities: Annotations['entities']): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  for (const [id, entity] of entities)
    for (const name of [entity.name, ...entity.aliases])
      if (!byName.has(nameKey(entity, name))) byName.set(nameKey(entity, name), id);
  return byName;
}

function nameKey({ type }: AnnotatedEntity, name: string): string {
  return `${type} ${name.normalize('NFC').toLowerCase()}`;
}
