import type { MentionForm, QuotationType } from '../document.js';
import type { EntityType } from '../entity-types.js';
import { type EventType, eventTypes } from '../event-types.js';
import {
  type InstrumentKind,
  type InstrumentStatus,
  instrumentKinds,
  instrumentStatuses,
} from '../instruments.js';
import type { Span } from '../span.js';
import { defined, type JsonFields, jsonFields } from './json-fields.js';
import { entityTypeNames, mentionForms, quotationTypes } from './vocabulary.js';

/**
 * Human truth about one article, as `tests/gold/<name>.json` holds it.
 * Every span is in UTF-16 code units of the decoded **source** file.
 */
export interface Gold {
  /** Base name of the article's file. */
  readonly source: string;
  /** `test`: not to be looked at while rules are written. */
  readonly set?: GoldSet;
  readonly entities: ReadonlyMap<string, GoldEntity>;
  readonly mentions: readonly GoldMention[];
  readonly quotations: readonly GoldQuotation[];
  /** All that people, organizations and states do with instruments; absent where nobody looked for it. */
  readonly events?: readonly GoldEvent[];
}

export const goldSets = ['dev', 'test'] as const;
export type GoldSet = (typeof goldSets)[number];

export interface GoldEntity {
  readonly type: EntityType;
  readonly name: string;
  readonly kind?: InstrumentKind;
  readonly status?: InstrumentStatus;
  readonly acronym?: string;
  readonly parent?: string;
}

export interface GoldMention extends Span {
  readonly type: EntityType;
  readonly form: MentionForm;
  /** Key of `entities`; null where nobody said. */
  readonly entity: string | null;
  /** The words without markup. */
  readonly text?: string;
  /** Discontinuous mentions: the shared head and the mention's own words, in order of the text. */
  readonly fragments?: readonly Span[];
  readonly honorific?: string;
  readonly role?: string;
  readonly status?: InstrumentStatus;
  readonly provision?: string;
}

/** The span is the words for one who did it. */
export interface GoldEvent extends Span {
  readonly type: EventType;
  /** Key of the instrument in `entities`. */
  readonly entity: string;
}

/** `start` and `end` are the envelope of the fragments. */
export interface GoldQuotation extends Span {
  readonly id: string;
  readonly type: QuotationType;
  readonly fragments: readonly Span[];
  /** Keys of `entities`, more than one for joint speakers; empty where the speaker is unknown. */
  readonly speakers: readonly string[];
  readonly speakerSpan: Span | null;
  readonly cue: Span | null;
  readonly duplicateOf?: string;
  readonly parent?: string;
}

/** Gold that can't be used, with every reason at once. */
export class GoldError extends Error {
  constructor(
    readonly file: string,
    readonly problems: readonly string[],
  ) {
    super(
      `${file}: ${problems.length} problem(s) in the gold\n${problems.map((each) => `  - ${each}`).join('\n')}`,
    );
    this.name = 'GoldError';
  }
}

/**
 * Reads the contents of a gold file. Throws a {@link GoldError} that lists everything whose form is wrong; whether
 * the spans agree with an article is for `checkGold`.
 */
export function parseGold(file: string, json: string): Gold {
  const problems: string[] = [];
  const reader = jsonFields(problems);
  const root = reader.object(parse(file, json), 'the file');
  const entities = new Map(
    Object.entries(reader.object(root.entities ?? {}, 'entities')).map(([id, value]) => [
      id,
      readGoldEntity(reader, value, `entity "${id}"`),
    ]),
  );
  const mentions = reader
    .list(root.mentions, 'mentions')
    .map((value, index) => readMention(reader, value, `mention ${index + 1}`));
  const quotations = reader
    .list(root.quotations, 'quotations')
    .map((value, index) => readQuotation(reader, value, `quotation ${index + 1}`));
  const events =
    root.events === undefined
      ? undefined
      : reader
          .list(root.events, 'events')
          .map((value, index) => readEvent(reader, value, `event ${index + 1}`));
  const source = reader.text(root.source, 'source');
  const set = reader.optionalOneOf(root.set, goldSets, 'set');
  if (problems.length > 0) throw new GoldError(file, problems);
  return defined({ source, set, entities, mentions, quotations, events });
}

function parse(file: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new GoldError(file, [`not JSON: ${cause instanceof Error ? cause.message : String(cause)}`]);
  }
}

/** Facts of one entity, as gold files hold them. */
export function readGoldEntity(reader: JsonFields, value: unknown, where: string): GoldEntity {
  const fields = reader.object(value, where);
  return defined({
    type: reader.oneOf(fields.type, entityTypeNames, `${where}: type`),
    name: reader.text(fields.name, `${where}: name`),
    kind: reader.optionalOneOf(fields.kind, instrumentKinds, `${where}: kind`),
    status: reader.optionalOneOf(fields.status, instrumentStatuses, `${where}: status`),
    acronym: reader.optionalText(fields.acronym, `${where}: acronym`),
    parent: reader.optionalText(fields.parent, `${where}: parent`),
  });
}

function readMention(reader: JsonFields, value: unknown, where: string): GoldMention {
  const fields = reader.object(value, where);
  return defined({
    type: reader.oneOf(fields.type, entityTypeNames, `${where}: type`),
    form: reader.oneOf(fields.form, mentionForms, `${where}: form`),
    entity: fields.entity === null ? null : reader.text(fields.entity, `${where}: entity`),
    start: reader.offset(fields.start, `${where}: start`),
    end: reader.offset(fields.end, `${where}: end`),
    text: reader.optionalText(fields.text, `${where}: text`),
    fragments:
      fields.fragments === undefined ? undefined : reader.spans(fields.fragments, `${where}: fragments`),
    honorific: reader.optionalText(fields.honorific, `${where}: honorific`),
    role: reader.optionalText(fields.role, `${where}: role`),
    status: reader.optionalOneOf(fields.status, instrumentStatuses, `${where}: status`),
    provision: reader.optionalText(fields.provision, `${where}: provision`),
  });
}

function readQuotation(reader: JsonFields, value: unknown, position: string): GoldQuotation {
  const fields = reader.object(value, position);
  const id = reader.text(fields.id, `${position}: id`);
  const where = `quotation "${id}"`;
  const speaker = fields.speaker === null ? null : reader.text(fields.speaker, `${where}: speaker`);
  return defined({
    id,
    type: reader.oneOf(fields.type, quotationTypes, `${where}: type`),
    start: reader.offset(fields.start, `${where}: start`),
    end: reader.offset(fields.end, `${where}: end`),
    fragments: reader.spans(fields.fragments, `${where}: fragments`),
    speakers: speaker === null ? [] : speaker.split('+'),
    speakerSpan: reader.nullableSpan(fields.speakerSpan, `${where}: speakerSpan`),
    cue: reader.nullableSpan(fields.cue, `${where}: cue`),
    duplicateOf: reader.optionalText(fields.duplicateOf, `${where}: duplicateOf`),
    parent: reader.optionalText(fields.parent, `${where}: parent`),
  });
}

function readEvent(reader: JsonFields, value: unknown, where: string): GoldEvent {
  const fields = reader.object(value, where);
  return {
    type: reader.oneOf(fields.type, eventTypes, `${where}: type`),
    entity: reader.text(fields.entity, `${where}: entity`),
    ...reader.span(fields, where),
  };
}
