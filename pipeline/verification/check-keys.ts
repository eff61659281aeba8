import type { AnnotationRecord, EntityRecord, MentionRecord } from '../annotation-record.js';
import { differing, type FieldProblem } from './problem.js';

/** Does every id that the record uses exist, does each thing come once, and do both ends of a link agree? */
export function checkKeys(record: AnnotationRecord): readonly FieldProblem[] {
  const { blocks, sentences, mentions, entities, quotations, events } = record;
  const entityById = new Map(entities.map((entity) => [entity.id, entity]));
  const mentionById = new Map(mentions.map((mention) => [mention.id, mention]));
  const blockIds = new Set(blocks.map(({ id }) => id));
  const quotationIds = new Set(quotations.map(({ id }) => id));
  const listed = new Set(
    entities.flatMap(({ id, mentions: ids }) => ids.map((mention) => `${id} ${mention}`)),
  );
  const known = (field: string, ids: { has(id: string): boolean }, id: string | null | undefined) =>
    id === null || id === undefined || ids.has(id) ? [] : differing(field, 'an id that exists', id);
  return [
    ...numbered('blocks', 'b', blocks),
    ...numbered('sentences', 's', sentences),
    ...numbered('mentions', 'm', mentions),
    ...numbered('entities', 'e', entities),
    ...numbered('quotations', 'q', quotations),
    ...numbered('events', 'ev', events),
    ...noDuplicates(mentions),
    ...sentences.flatMap(({ block }, index) => known(`sentences[${index}].block`, blockIds, block)),
    ...mentions.flatMap((mention, index) => mentionLinks(`mentions[${index}]`, mention, entityById, listed)),
    ...entities.flatMap((entity, index) => [
      ...known(`entities[${index}].parent`, entityById, entity.parent),
      ...entityLinks(`entities[${index}]`, entity, mentionById),
    ]),
    ...quotations.flatMap(({ speaker, duplicateOf, parent }, index) => {
      const field = `quotations[${index}]`;
      const entity = speaker.entity === null ? undefined : entityById.get(speaker.entity);
      return [
        ...known(`${field}.duplicateOf`, quotationIds, duplicateOf),
        ...known(`${field}.parent`, quotationIds, parent),
        ...known(`${field}.speaker.mention`, mentionById, speaker.mention),
        ...known(`${field}.speaker.entity`, entityById, speaker.entity),
        ...(speaker.others ?? []).flatMap((id, other) =>
          known(`${field}.speaker.others[${other}]`, entityById, id),
        ),
        ...(entity === undefined ? [] : differing(`${field}.speaker.name`, entity.name, speaker.name)),
      ];
    }),
    ...events.flatMap(({ instrument, entity, agents }, index) => {
      const field = `events[${index}]`;
      return [
        ...instrumentLink(field, instrument, entity, mentionById),
        ...agents.flatMap(({ mention, entity: actor }, agent) => [
          ...known(`${field}.agents[${agent}].mention`, mentionById, mention),
          ...known(`${field}.agents[${agent}].entity`, entityById, actor),
          ...(mention === undefined
            ? []
            : differing(`${field}.agents[${agent}].entity`, mentionById.get(mention)?.entity, actor)),
        ]),
      ];
    }),
  ];
}

/** Ids count from 1 in order of the list. */
function numbered(
  name: string,
  letter: string,
  things: readonly { readonly id: string }[],
): readonly FieldProblem[] {
  return things.flatMap(({ id }, index) => differing(`${name}[${index}].id`, `${letter}${index + 1}`, id));
}

function noDuplicates(mentions: readonly MentionRecord[]): readonly FieldProblem[] {
  const seen = new Map<string, string>();
  return mentions.flatMap(({ id, type, start, end, fragments = [] }, index) => {
    const key = JSON.stringify([
      type,
      start,
      end,
      fragments.map((fragment) => [fragment.start, fragment.end]),
    ]);
    const earlier = seen.get(key);
    seen.set(key, earlier ?? id);
    return earlier === undefined
      ? []
      : differing(
          `mentions[${index}]`,
          'a mention of its own',
          `${id}, the same span and type as ${earlier}`,
        );
  });
}

function mentionLinks(
  field: string,
  { id, entity, type }: MentionRecord,
  entityById: ReadonlyMap<string, EntityRecord>,
  listed: ReadonlySet<string>,
): readonly FieldProblem[] {
  const linked = entityById.get(entity);
  if (linked === undefined) return differing(`${field}.entity`, 'an id that exists', entity);
  return [
    ...differing(`${field}.type`, linked.type, type),
    ...(listed.has(`${entity} ${id}`)
      ? []
      : differing(`${field}.entity`, `an entity that lists ${id}`, entity)),
  ];
}

function instrumentLink(
  field: string,
  instrument: string,
  entity: string,
  mentionById: ReadonlyMap<string, MentionRecord>,
): readonly FieldProblem[] {
  const mention = mentionById.get(instrument);
  if (mention === undefined) return differing(`${field}.instrument`, 'an id that exists', instrument);
  return [
    ...differing(`${field}.instrument`, 'instrument', mention.type),
    ...differing(`${field}.entity`, mention.entity, entity),
  ];
}

function entityLinks(
  field: string,
  { id, mentions }: EntityRecord,
  mentionById: ReadonlyMap<string, MentionRecord>,
): readonly FieldProblem[] {
  return mentions.flatMap((mention, index) => {
    const linked = mentionById.get(mention);
    return linked === undefined
      ? differing(`${field}.mentions[${index}]`, 'an id that exists', mention)
      : differing(`${field}.mentions[${index}]`, id, linked.entity);
  });
}
