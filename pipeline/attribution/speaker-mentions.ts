import type { Document, MentionForm } from '../document.js';
import type { EntityType } from '../entity-types.js';
import type { Span } from '../span.js';
import { readDocument } from './reading.js';
import { representedState, stateRepresented } from './represented-state.js';
import { readSpeaker } from './speaker-words.js';

/** A source that exists only because its words are a quotation's: a mention, or a state behind a mere speaker span. */
export interface SpeakerMention {
  readonly span: Span;
  /** Null where the span is no mention: an unnamed delegate. */
  readonly form: Exclude<MentionForm, 'name'> | null;
  readonly type: EntityType;
  /** Index of the entity; null for a body that the text never names: an entity of its own. */
  readonly entity: number | null;
  /** The words that name such an entity. */
  readonly name: Span;
  /** Index of the quotation. */
  readonly quotation: number;
  /** The sieve that said whose words they are. */
  readonly rule: string;
}

/**
 * The mentions that speakers add to a document: pronouns, which take the type of the one they stand for, and
 * descriptions of organizations ("the agency", "the government", "Washington"), which count nowhere else.
 * Unnamed people and joint speakers are speaker spans and no mentions. In order of the text, one a span.
 */
export function speakerMentions(
  document: Document<
    | 'blocks'
    | 'marks'
    | 'tokens'
    | 'sentences'
    | 'tags'
    | 'mentions'
    | 'quotations'
    | 'entities'
    | 'attributions'
  >,
): readonly SpeakerMention[] {
  const reading = readDocument(document);
  const seen = new Set<number>();
  const found: SpeakerMention[] = [];
  for (const [quotation, { span, mention, entity, others, rule }] of document.attributions.entries()) {
    if (span === null || mention !== null || others.length > 0 || seen.has(span.start)) continue;
    const words = readSpeaker(reading, span);
    const resolved = entity === null ? undefined : document.entities[entity];
    if (words?.kind === 'pronoun' && entity !== null && resolved !== undefined) {
      seen.add(span.start);
      const { type } = resolved;
      // "she", a spokeswoman of Oxfam: its voice, and no mention of it.
      if (type !== 'person' && /^(?:fe)?male$/.test(words.pronoun.gender ?? '')) continue;
      found.push({ span, form: 'pronoun', type, entity, name: span, quotation, rule });
    } else if (words?.kind === 'organization' || words?.kind === 'place') {
      if (resolved !== undefined && resolved.type !== 'organization') continue;
      seen.add(span.start);
      found.push({
        span,
        form: 'description',
        type: 'organization',
        entity,
        name: span,
        quotation,
        rule,
      });
    } else if (words !== null && rule === representedState.id) {
      const name = stateRepresented(reading, words);
      if (name === null) continue;
      seen.add(span.start);
      found.push({ span, form: null, type: 'organization', entity: null, name, quotation, rule });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
