import type { MentionForm, QuotationType } from '../document.js';
import type { EntityType } from '../entity-types.js';
import type { EventType } from '../event-types.js';
import type { InstrumentKind, InstrumentStatus } from '../instruments.js';
import type { Span } from '../span.js';

/**
 * What somebody, a program or an annotator, wrote down about one article: the one shape that is scored and compared.
 * Spans are in UTF-16 code units of the article's clean text, so that markup never counts.
 */
export interface Annotations {
  readonly entities: ReadonlyMap<string, AnnotatedEntity>;
  readonly mentions: readonly AnnotatedMention[];
  readonly quotations: readonly AnnotatedQuotation[];
  /** Absent where nobody looked for events. */
  readonly events?: readonly AnnotatedEvent[];
}

export interface AnnotatedEntity {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind?: InstrumentKind;
  /** Title of the lexicon's row that a program took it for. */
  readonly entry?: string;
}

/** A mention's own words; the head that it shares with another mention is no part of the span. */
export interface AnnotatedMention extends Span {
  /** Of discontinuous mentions: the shared head and the own words, in order of the text. */
  readonly fragments?: readonly Span[];
  readonly type: EntityType;
  readonly form: MentionForm;
  /** Key of `entities`. */
  readonly entity: string | null;
  readonly status?: InstrumentStatus;
  /** The rule that made it; annotators have none. */
  readonly rule?: string;
}

export interface AnnotatedQuotation {
  readonly type: QuotationType;
  readonly fragments: readonly Span[];
  readonly cue: Span | null;
  /** The words that name the speaker. */
  readonly speakerSpan: Span | null;
  /** Keys of `entities`, in any order; empty where the speaker is unknown. */
  readonly speakers: readonly string[];
  readonly rule?: string;
  readonly speakerRule?: string;
}

/** What one agent does with one instrument. The span is the agent's words. */
export interface AnnotatedEvent extends Span {
  readonly type: EventType;
  /** Key of the instrument. */
  readonly entity: string;
}
