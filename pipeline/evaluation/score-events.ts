import type { EntityAlignment } from './align-entities.js';
import type { AnnotatedEvent, Annotations } from './annotations.js';
import { matchSpans } from './match-spans.js';
import { isSameEntity } from './score-mentions.js';
import { type Tallies, tally } from './tally.js';

/**
 * `instruments/events`: who does what with which instrument. One is right where instrument and type are, and where the
 * words for who does it overlap; joint agents count one by one. Counts nothing where gold has no events annotated.
 */
export function scoreEvents(predicted: Annotations, gold: Annotations, alignment: EntityAlignment): Tallies {
  if (gold.events === undefined) return new Map();
  const mine = predicted.events ?? [];
  const { pairs } = matchSpans(mine, gold.events, {
    compare: (a, b) => compareText(a.type, b.type) || compareText(a.entity, b.entity),
    start: ({ start }) => start,
    end: ({ end }) => end,
    weight: (a, b) => (isSameDeed(a, b, alignment) ? 1 : 0),
  });
  return new Map([['instruments/events', tally(pairs.length, mine.length, gold.events.length)]]);
}

function isSameDeed(mine: AnnotatedEvent, theirs: AnnotatedEvent, alignment: EntityAlignment): boolean {
  return mine.type === theirs.type && isSameEntity(mine.entity, theirs.entity, alignment);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
