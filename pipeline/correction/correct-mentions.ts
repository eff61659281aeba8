import type { EntityType } from '../entity-types.js';
import type { GoldEntity, GoldMention } from '../evaluation/gold.js';
import { defined } from '../evaluation/json-fields.js';
import { overlaps, type Span } from '../span.js';
import { type Draft, freeId } from './draft.js';

/** A draft with something that was added to it. */
export interface Added {
  readonly draft: Draft;
  readonly id: string;
}

/** Marks words as a name of the entity that is called so already, else of a new one. */
export function addMention(draft: Draft, text: string, span: Span, type: EntityType): Added {
  const words = text.slice(span.start, span.end);
  const twin =
    [...draft.mentions.values()].find((each) => each.type === type && each.text === words)?.entity ??
    [...draft.entities].find(([, each]) => each.type === type && each.name === words)?.[0];
  const entity = twin ?? freeKey(draft);
  const id = freeId('c', (each) => draft.mentions.has(each));
  const mention: GoldMention = { ...span, type, form: 'name', entity, text: words };
  return {
    id,
    draft: {
      ...draft,
      mentions: new Map(draft.mentions).set(id, mention),
      entities:
        twin === undefined ? new Map(draft.entities).set(entity, { type, name: words }) : draft.entities,
    },
  };
}

export function deleteMention(draft: Draft, id: string): Draft {
  const mentions = new Map(draft.mentions);
  mentions.delete(id);
  return withoutStrays({ ...draft, mentions });
}

/** Other facts of a mention that leave its type and entity alone. */
export function setMention(draft: Draft, id: string, facts: Partial<Pick<GoldMention, 'form'>>): Draft {
  const mention = draft.mentions.get(id);
  return mention === undefined ? draft : withMention(draft, id, { ...mention, ...facts });
}

/** Gives a mention other words. A head that it shares with another mention stays, unless the words now hold it. */
export function resizeMention(draft: Draft, text: string, id: string, span: Span): Draft {
  const mention = draft.mentions.get(id);
  if (mention === undefined) return draft;
  const shared = mention.fragments?.filter(
    (each) => !(each.start === mention.start && each.end === mention.end) && !overlaps(each, span),
  );
  const fragments =
    shared === undefined || shared.length === 0
      ? undefined
      : [...shared, span].sort((a, b) => a.start - b.start);
  return withMention(
    draft,
    id,
    defined({ ...mention, ...span, text: text.slice(span.start, span.end), fragments }),
  );
}

/** Says that a mention means another entity, or one that nothing else means. */
export function moveMention(draft: Draft, id: string, entity: string | 'new'): Draft {
  const mention = draft.mentions.get(id);
  if (mention === undefined || mention.entity === entity) return draft;
  const key = entity === 'new' ? freeKey(draft) : entity;
  const entities =
    entity === 'new'
      ? new Map(draft.entities).set(key, { type: mention.type, name: mention.text ?? key })
      : draft.entities;
  return withoutStrays(withMention({ ...draft, entities }, id, { ...mention, entity: key }));
}

/** Gives one mention another type; it then means an entity of its own. */
export function retypeMention(draft: Draft, id: string, type: EntityType): Draft {
  const mention = draft.mentions.get(id);
  if (mention === undefined || mention.type === type) return draft;
  const twin = [...draft.mentions.values()].find((each) => each.type === type && each.text === mention.text);
  const retyped = withMention(draft, id, { ...factsFor(mention, type), entity: mention.entity });
  return moveMention(retyped, id, twin?.entity ?? 'new');
}

/** Gives an entity, with all of its mentions, another type. */
export function retypeEntity(draft: Draft, key: string, type: EntityType): Draft {
  const entity = draft.entities.get(key);
  if (entity === undefined || entity.type === type) return draft;
  const { name, acronym, parent } = entity;
  const mentions = [...draft.mentions].map(
    ([id, each]) => [id, each.entity === key ? factsFor(each, type) : each] as const,
  );
  return {
    ...draft,
    mentions: new Map(mentions),
    entities: new Map(draft.entities).set(key, defined({ type, name, acronym, parent })),
  };
}

/** Name, kind, status: a value that is undefined takes the fact away. */
export function setEntity(
  draft: Draft,
  key: string,
  facts: { readonly [Name in 'name' | 'kind' | 'status']?: GoldEntity[Name] | undefined },
): Draft {
  const entity = draft.entities.get(key);
  if (entity === undefined) return draft;
  const changed = defined({ ...entity, ...facts, name: facts.name ?? entity.name });
  return { ...draft, entities: new Map(draft.entities).set(key, changed) };
}

/** Makes two entities of one type one: what meant `from` means `into`, which keeps its facts. */
export function mergeEntities(draft: Draft, from: string, into: string): Draft {
  if (from === into || draft.entities.get(from)?.type !== draft.entities.get(into)?.type) return draft;
  const moved = (key: string) => (key === from ? into : key);
  const entities = [...draft.entities].flatMap(([key, entity]) => {
    if (key === from) return [];
    const parent = entity.parent === undefined ? undefined : moved(entity.parent);
    return [[key, defined({ ...entity, parent: parent === key ? undefined : parent })] as const];
  });
  return {
    entities: new Map(entities),
    mentions: new Map(
      [...draft.mentions].map(([id, each]) => [
        id,
        each.entity === null ? each : { ...each, entity: moved(each.entity) },
      ]),
    ),
    quotations: new Map(
      [...draft.quotations].map(([id, each]) => [
        id,
        { ...each, speakers: [...new Set(each.speakers.map(moved))] },
      ]),
    ),
  };
}

/** Without entities that nothing means any more: no mention, no speaker, no part of an entity. */
export function withoutStrays(draft: Draft): Draft {
  const used = new Set([
    ...[...draft.mentions.values()].map(({ entity }) => entity),
    ...[...draft.quotations.values()].flatMap(({ speakers }) => speakers),
    ...[...draft.entities.values()].map(({ parent }) => parent),
  ]);
  return { ...draft, entities: new Map([...draft.entities].filter(([key]) => used.has(key))) };
}

/** The mention as one of another type: what only people or only instruments have is left behind. */
function factsFor({ start, end, form, entity, text, fragments }: GoldMention, type: EntityType): GoldMention {
  return defined({ type, form, entity, start, end, text, fragments });
}

function withMention(draft: Draft, id: string, mention: GoldMention): Draft {
  return { ...draft, mentions: new Map(draft.mentions).set(id, mention) };
}

const freeKey = ({ entities }: Draft) => freeId('n', (key) => entities.has(key));
