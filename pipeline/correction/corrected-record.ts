import type {
  AnnotationRecord,
  CueRecord,
  EntityRecord,
  LocatedSpan,
  MentionRecord,
  QuotationRecord,
  QuotedSpan,
  SpeakerRecord,
} from '../annotation-record.js';
import type { GoldEntity, GoldMention, GoldQuotation } from '../evaluation/gold.js';
import { defined } from '../evaluation/json-fields.js';
import { sourceConverter } from '../formats/record-gold.js';
import { type OffsetMap, toSource } from '../offset-map.js';
import { offsetConverter } from '../offset-units.js';
import { bySpan, type Span } from '../span.js';
import { type Draft, isSame } from './draft.js';

/** Stands where a record names the rule, for what a person decided. */
const correctedRule = 'corrected';

/** The parts of a record that a page shows. */
export type ShownRecord = Omit<AnnotationRecord, 'sentences' | 'tokens'>;

/**
 * The record as it would be if the program had found what the draft says. What was not corrected keeps its rule, and
 * entities keep what gold does not know of them. Events whose mentions are gone are gone as well.
 *
 * @param original the draft that the record was at first
 * @param offsets from the text to the source, both in UTF-16 code units
 */
export function correctedRecord(
  record: ShownRecord,
  original: Draft,
  draft: Draft,
  offsets: OffsetMap,
): ShownRecord {
  const carry = carrierOf(record, offsets);
  const mentionBefore = new Map(record.mentions.map((each) => [each.id, each]));
  const quotationBefore = new Map(record.quotations.map((each) => [each.id, each]));
  const entityBefore = new Map(record.entities.map((each) => [each.id, each]));
  const inOrder = [...draft.mentions].sort(([, a], [, b]) => bySpan(a, b));
  const mentions = inOrder.map(([id, mention]): MentionRecord => {
    const before = isSame(original.mentions.get(id), mention) ? mentionBefore.get(id) : undefined;
    return before ?? mentionRecord(id, mention, carry);
  });
  const entities = [...draft.entities].map(([key, entity]) =>
    entityRecord(key, entity, mentions, entityBefore.get(key)),
  );
  const quotations = [...draft.quotations.values()].sort(bySpan).map((quotation): QuotationRecord => {
    const before = quotationBefore.get(quotation.id);
    const isUntouched = isSame(original.quotations.get(quotation.id), quotation);
    return quotationRecord(quotation, { carry, draft, before: isUntouched ? before : undefined });
  });
  const kept = new Set(mentions.filter(({ rule }) => rule !== correctedRule).map(({ id }) => id));
  const keptEntities = new Set(draft.entities.keys());
  const events = record.events.filter(
    ({ instrument, entity, agents }) =>
      kept.has(instrument) &&
      keptEntities.has(entity) &&
      agents.every(
        (agent) =>
          (agent.mention === undefined || kept.has(agent.mention)) &&
          (agent.entity === undefined || keptEntities.has(agent.entity)),
      ),
  );
  return { ...record, mentions, entities, quotations, events };
}

interface Carrier {
  readonly located: (span: Span) => LocatedSpan;
  readonly quoted: (span: Span) => QuotedSpan;
}

function carrierOf(record: ShownRecord, offsets: OffsetMap): Carrier {
  const inText = offsetConverter(record.text, record.offsetUnit).fromUtf16;
  const inSource = sourceConverter(record).fromUtf16;
  const located = (span: Span) => {
    const { start, end } = toSource(offsets, span);
    return {
      start: inText(span.start),
      end: inText(span.end),
      sourceStart: inSource(start),
      sourceEnd: inSource(end),
    };
  };
  return {
    located,
    quoted: (span) => ({ ...located(span), text: record.text.slice(span.start, span.end) }),
  };
}

function mentionRecord(id: string, mention: GoldMention, { located, quoted }: Carrier): MentionRecord {
  const { type, form, entity, fragments, honorific, role, status, provision } = mention;
  return defined({
    id,
    type,
    form,
    ...quoted({ start: mention.start, end: mention.end }),
    fragments: fragments?.map(located),
    entity: entity ?? '',
    rule: correctedRule,
    honorific,
    role,
    status,
    provision,
    confidence: null,
  });
}

function entityRecord(
  key: string,
  { type, name, kind, status, acronym, parent }: GoldEntity,
  mentions: readonly MentionRecord[],
  before: EntityRecord | undefined,
): EntityRecord {
  const mine = mentions.filter(({ entity }) => entity === key);
  const called = mine.filter(({ form, text }) => form === 'name' && text !== name).map(({ text }) => text);
  const known = before?.type === type ? before : undefined;
  return defined({
    ...known,
    id: key,
    type,
    name,
    aliases: [...new Set(called)].sort(),
    links: known?.links ?? {},
    mentions: mine.map(({ id }) => id),
    kind,
    status,
    acronym,
    parent,
  });
}

interface QuotationContext {
  readonly carry: Carrier;
  readonly draft: Draft;
  /** Where the quotation was not corrected. */
  readonly before: QuotationRecord | undefined;
}

function quotationRecord(quotation: GoldQuotation, context: QuotationContext): QuotationRecord {
  const { carry, draft, before } = context;
  const speaker = speakerRecord(quotation, context);
  // The speaker's name may have been corrected even where the quotation was not.
  if (before !== undefined) return { ...before, speaker };
  const { id, type, start, end, fragments, cue, duplicateOf, parent } = quotation;
  const quoted = fragments.map(carry.quoted);
  return defined({
    id,
    type,
    ...carry.located({ start, end }),
    text: quoted.map(({ text }) => text).join(' '),
    fragments: fragments.map(carry.located),
    cue: cue === null ? null : cueRecord(carry.quoted(cue)),
    speaker,
    duplicateOf: duplicateOf !== undefined && draft.quotations.has(duplicateOf) ? duplicateOf : undefined,
    parent: parent !== undefined && draft.quotations.has(parent) ? parent : undefined,
    rule: correctedRule,
  });
}

/** A person says which word it is, and not of what verb it is a form. */
const cueRecord = (quoted: QuotedSpan): CueRecord => ({ ...quoted, lemma: quoted.text.toLowerCase() });

function speakerRecord(
  { speakers, speakerSpan }: GoldQuotation,
  { carry, draft, before }: QuotationContext,
): SpeakerRecord {
  const [first, ...others] = speakers;
  const name = first === undefined ? null : (draft.entities.get(first)?.name ?? null);
  if (before !== undefined) return { ...before.speaker, name: name ?? before.speaker.name };
  const words =
    speakerSpan === null
      ? { start: null, end: null, sourceStart: null, sourceEnd: null, text: null }
      : carry.quoted(speakerSpan);
  return defined({
    ...words,
    mention: null,
    entity: first ?? null,
    name,
    others: others.length === 0 ? undefined : others,
    rule: correctedRule,
  });
}
