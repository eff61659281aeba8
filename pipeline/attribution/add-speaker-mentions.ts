import type { AnnotatedDocument, Entity, Mention } from '../document.js';
import { contains, firstEndingAfter, type Span } from '../span.js';
import { type SpeakerMention, speakerMentions } from './speaker-mentions.js';

/**
 * A document whose mentions include those that are mentions only as speakers: pronouns, and descriptions of
 * organizations. They come after the other mentions, so that indices stay what they were. A body that the text never
 * names becomes an entity named by the words that describe it, unless the user's list says that they are no name.
 */
export function addSpeakerMentions(document: AnnotatedDocument): AnnotatedDocument {
  const found = speakerMentions(document).filter(({ span, form }) => {
    const own = document.ownNames[firstEndingAfter(document.ownNames, span.start)];
    return form === 'pronoun' || own?.type !== null || !contains(own, span);
  });
  if (found.length === 0) return document;
  const wordsOf = ({ start, end }: Span) => document.article.text.slice(start, end);
  const { entities, entityOf } = addEntities(document.entities, found, wordsOf);
  const mentions: Mention[] = [...document.mentions];
  const mentionsOf = new Map<number, number[]>();
  const bySpan = new Map<string, { readonly mention: number | null; readonly entity: number }>();
  for (const [rank, { span, form, type, rule }] of found.entries()) {
    const entity = entityOf[rank] ?? 0;
    if (form === null) {
      bySpan.set(keyOf(span), { mention: null, entity });
      continue;
    }
    bySpan.set(keyOf(span), { mention: mentions.length, entity });
    mentionsOf.set(entity, [...(mentionsOf.get(entity) ?? []), mentions.length]);
    mentions.push({ ...span, form, type, rule, priority: 0 });
  }
  return {
    ...document,
    mentions,
    entities: entities.map((entity, index) => ({
      ...entity,
      mentions: [...entity.mentions, ...(mentionsOf.get(index) ?? [])],
    })),
    attributions: document.attributions.map((attribution) => ({
      ...attribution,
      ...(attribution.span === null ? undefined : bySpan.get(keyOf(attribution.span))),
    })),
  };
}

/** The entities with those added that only a description names, and the entity of each mention that was found. */
function addEntities(
  known: readonly Entity[],
  found: readonly SpeakerMention[],
  wordsOf: (span: Span) => string,
): { readonly entities: readonly Entity[]; readonly entityOf: readonly number[] } {
  const entities = [...known];
  const described = new Map<string, number>();
  const entityOf = found.map(({ entity, type, name: words }) => {
    if (entity !== null) return entity;
    const name = wordsOf(words);
    const key = name.toLowerCase();
    const index = described.get(key) ?? entities.length;
    if (!described.has(key)) {
      described.set(key, index);
      entities.push({ type, name, aliases: [], links: {}, mentions: [] });
    }
    return index;
  });
  return { entities, entityOf };
}

const keyOf = ({ start, end }: Span) => `${start}-${end}`;
