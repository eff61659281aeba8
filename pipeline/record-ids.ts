import type { AnnotatedDocument, Mention } from './document.js';
import { bySpan, type Span } from './span.js';

/** A mention under the id that it has in the file. */
export interface NamedMention {
  readonly id: string;
  /** Index in the document. */
  readonly index: number;
  readonly mention: Mention;
  /** Index of its entity in the document. */
  readonly entity: number;
}

/** Which index of the document has which id in the file. Ids count in order of the text: m1, m2 … e1 … q1 … */
export interface RecordIds {
  readonly mentions: readonly NamedMention[];
  /** Indices of the entities, by their first mention. */
  readonly entityOrder: readonly number[];
  readonly quotationOrder: readonly number[];
  entity(index: number): string;
  quotation(index: number): string;
  /** Ids of an entity's mentions, in order of the text. */
  mentionsOf(entity: number): readonly string[];
  mention(index: number): string;
}

/** Numbers what the file will name. */
export function recordIds(document: AnnotatedDocument): RecordIds {
  const mentions = namedMentions(document);
  const byEntity = new Map<number, NamedMention[]>();
  for (const named of mentions) {
    const others = byEntity.get(named.entity);
    if (others === undefined) byEntity.set(named.entity, [named]);
    else others.push(named);
  }
  const entityOrder = orderOf(
    document.entities.map((_, index) => index),
    (index) => byEntity.get(index)?.[0]?.mention,
  );
  const quotationOrder = orderOf(
    document.quotations.map((_, index) => index),
    (index) => document.quotations[index]?.fragments[0],
  );
  const mentionRank = ranks(mentions.map(({ index }) => index));
  const entityRank = ranks(entityOrder);
  const quotationRank = ranks(quotationOrder);
  return {
    mentions,
    entityOrder,
    quotationOrder,
    entity: (index) => `e${entityRank.get(index)}`,
    quotation: (index) => `q${quotationRank.get(index)}`,
    mentionsOf: (index) => (byEntity.get(index) ?? []).map(({ id }) => id),
    mention: (index) => `m${mentionRank.get(index)}`,
  };
}

function namedMentions({ mentions, entities }: AnnotatedDocument): readonly NamedMention[] {
  const entityOf = new Map(
    entities.flatMap((entity, index) => entity.mentions.map((mention) => [mention, index])),
  );
  return mentions
    .map((mention, index) => {
      const entity = entityOf.get(index);
      if (entity === undefined) {
        throw new Error(`The mention at ${mention.start}–${mention.end} belongs to no entity.`);
      }
      return { index, mention, entity };
    })
    .sort((a, b) => bySpan(a.mention, b.mention))
    .map((named, rank) => ({ id: `m${rank + 1}`, ...named }));
}

/** Sorts indices by the span of each; those without one come last, in their own order. */
function orderOf(indices: readonly number[], spanOf: (index: number) => Span | undefined): readonly number[] {
  const last = { start: Number.POSITIVE_INFINITY, end: 0 };
  const spans = indices.map((index) => spanOf(index) ?? last);
  const at = (index: number) => spans[index] ?? last;
  return [...indices].sort((a, b) =>
    at(a).start === at(b).start ? at(b).end - at(a).end : at(a).start - at(b).start,
  );
}

const ranks = (order: readonly number[]) => new Map(order.map((index, rank) => [index, rank + 1]));
