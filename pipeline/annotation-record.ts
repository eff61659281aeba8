import type { ArticleMetadata } from './article.js';
import type { BlockKind, MentionForm, PartOfSpeech, QuotationType } from './document.js';
import type { EntityType } from './entity-types.js';
import type { EventModality, EventType } from './event-types.js';
import type { InstrumentKind, InstrumentStatus } from './instruments.js';
import type { OffsetUnit } from './offset-units.js';

/** A stretch of `text`, in the record's unit. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A stretch of `text` and of the decoded source file that it came from, both in the record's unit. */
export interface LocatedSpan extends TextSpan {
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/** A located span together with its words: `record.text.slice(start, end) === text` in the record's unit. */
export interface QuotedSpan extends LocatedSpan {
  readonly text: string;
}

export interface SourceRecord extends ArticleMetadata {
  /** Code points of the decoded file. */
  readonly length: number;
  /** Code point offsets, in the source, of characters beyond U+FFFF; absent where there are none. */
  readonly astral?: readonly number[];
}

export interface BlockRecord extends TextSpan {
  readonly id: string;
  readonly kind: BlockKind;
}

export interface SentenceRecord extends TextSpan {
  readonly id: string;
  /** Id of the block that holds it. */
  readonly block: string;
}

export interface TokenRecord extends TextSpan {
  readonly pos: PartOfSpeech;
  readonly lemma: string;
}

export interface MentionRecord extends QuotedSpan {
  readonly id: string;
  readonly type: EntityType;
  readonly form: MentionForm;
  /** Discontinuous mentions: the shared head and the mention's own words, in order of the text. */
  readonly fragments?: readonly LocatedSpan[];
  /** Id of the entity. */
  readonly entity: string;
  readonly rule: string;
  readonly honorific?: string;
  readonly role?: string;
  readonly status?: InstrumentStatus;
  readonly provision?: string;
  /** Null: not calibrated on gold. Precision per rule on gold is the honest figure. */
  readonly confidence: number | null;
}

/** Somebody or something that the article names, with everything that the article says of it. */
export interface EntityRecord {
  readonly id: string;
  readonly type: EntityType;
  readonly kind?: InstrumentKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly acronym?: string;
  readonly roles?: readonly string[];
  /** Id of the entity that it belongs to. */
  readonly parent?: string;
  readonly status?: InstrumentStatus;
  /** Instruments: year, symbol or number in the text, adopting body and title of the lexicon's row, where they are known. */
  readonly year?: string;
  readonly symbol?: string;
  readonly adopter?: string;
  readonly entry?: string;
  /** Instruments: between whom it is, where the text says so; names in order of the text. */
  readonly parties?: readonly string[];
  readonly links: Readonly<Record<string, string>>;
  /** Ids of its mentions, in order of the text. */
  readonly mentions: readonly string[];
}

export interface CueRecord extends QuotedSpan {
  readonly lemma: string;
}

/** The words that name the source, and whom they mean. All null where the text does not say; `rule` says why. */
export interface SpeakerRecord {
  readonly start: number | null;
  readonly end: number | null;
  readonly sourceStart: number | null;
  readonly sourceEnd: number | null;
  readonly text: string | null;
  readonly mention: string | null;
  readonly entity: string | null;
  /** Name of the entity. */
  readonly name: string | null;
  /** Ids of joint speakers after the first. */
  readonly others?: readonly string[];
  readonly rule: string;
}

/** `start` to `end` is the envelope of the fragments; `text` is the fragments joined by one space. */
export interface QuotationRecord extends QuotedSpan {
  readonly id: string;
  readonly type: QuotationType;
  readonly fragments: readonly LocatedSpan[];
  readonly cue: CueRecord | null;
  readonly speaker: SpeakerRecord;
  /** Id of the quotation that a pull quote or headline repeats. */
  readonly duplicateOf?: string;
  /** Id of the quotation around this one. */
  readonly parent?: string;
  readonly rule: string;
}

/** Somebody who did it. `mention` and `entity` are absent where they are only named as a state, or described. */
export interface AgentRecord extends QuotedSpan {
  readonly mention?: string;
  readonly entity?: string;
}

/** What somebody did, or means to do, with an instrument. */
export interface EventRecord {
  readonly id: string;
  readonly type: EventType;
  /** Id of the mention. */
  readonly instrument: string;
  /** Id of the instrument's entity. */
  readonly entity: string;
  /** One or more, in order of the text. */
  readonly agents: readonly AgentRecord[];
  readonly cue: CueRecord;
  readonly modality: EventModality;
  readonly rule: string;
}

export interface DiagnosticRecord extends TextSpan {
  readonly code: string;
  readonly message: string;
}

/**
 * One article's output, as `<id>.json` holds it. `docs/output-format.md` explains every field to people,
 * `docs/output.schema.json` to programs. Everything but `source.length` and `source.astral` counts in `offsetUnit`.
 */
export interface AnnotationRecord {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly source: SourceRecord;
  readonly generator: { readonly name: string; readonly version: string; readonly rules: string };
  readonly offsetUnit: OffsetUnit;
  readonly text: string;
  /** `[textStart, textLength, sourceStart, sourceLength]`, run by run. */
  readonly offsets: readonly (readonly [number, number, number, number])[];
  readonly blocks: readonly BlockRecord[];
  readonly sentences: readonly SentenceRecord[];
  readonly tokens?: readonly TokenRecord[];
  readonly mentions: readonly MentionRecord[];
  readonly entities: readonly EntityRecord[];
  readonly quotations: readonly QuotationRecord[];
  readonly events: readonly EventRecord[];
  readonly diagnostics: readonly DiagnosticRecord[];
}
