import { addSpeakerMentions } from '../attribution/add-speaker-mentions.js';
import type { AnnotatedDocument } from '../document.js';
import type { Annotations } from './annotations.js';
import { defined } from './json-fields.js';

/** What the pipeline wrote down, in the shape that is scored. Keys of entities are their indices. */
export function documentAnnotations(annotated: AnnotatedDocument): Annotations {
  const document = addSpeakerMentions(annotated);
  const entityOf = new Map<number, string>();
  for (const [index, { mentions }] of document.entities.entries())
    for (const mention of mentions) entityOf.set(mention, String(index));
  return {
    events: document.events.flatMap(({ type, entity, agents }) =>
      agents.map(({ start, end }) => ({ type, entity: String(entity), start, end })),
    ),
    entities: new Map(
      document.entities.map(({ type, name, aliases, acronym, kind, entry }, index) => [
        String(index),
        defined({
          type,
          name,
          aliases: acronym === undefined ? aliases : [...aliases, acronym],
          kind,
          entry,
        }),
      ]),
    ),
    mentions: document.mentions.map(({ start, end, fragments, type, form, rule, attributes }, index) =>
      defined({
        start,
        end,
        fragments,
        type,
        form,
        rule,
        entity: entityOf.get(index) ?? null,
        status: attributes?.status,
      }),
    ),
    quotations: document.quotations.map(({ type, fragments, cue, speaker, rule }, index) => {
      const attribution = document.attributions[index];
      const first = attribution?.entity ?? null;
      return defined({
        type,
        fragments,
        cue,
        speakerSpan: attribution?.span ?? speaker,
        speakers: first === null ? [] : [first, ...(attribution?.others ?? [])].map(String),
        rule,
        speakerRule: attribution?.rule,
      });
    }),
  };
}
