import type {
  AnnotationRecord,
  EntityRecord,
  EventRecord,
  LocatedSpan,
  MentionRecord,
  QuotationRecord,
  QuotedSpan,
  SourceRecord,
  SpeakerRecord,
  TokenRecord,
} from './annotation-record.js';
import type { Article, Diagnostic } from './article.js';
import { addSpeakerMentions } from './attribution/add-speaker-mentions.js';
import type { AnnotatedDocument } from './document.js';
import { toSource } from './offset-map.js';
import { astralOffsets, type OffsetUnit, offsetConverter } from './offset-units.js';
import { generatorWith } from './own-names/generator-with.js';
import { noOwnNames, type OwnLexicon } from './own-names/own-lexicon.js';
import { type RecordIds, recordIds } from './record-ids.js';
import { partiesOf } from './relation/parties.js';
import type { Span } from './span.js';

/** What a record counts and holds, and the names that win. */
export interface RecordOptions {
  readonly offsetUnit?: OffsetUnit;
  /** Adds one entry a token. */
  readonly tokens?: boolean;
  /** The user's own names. */
  readonly lexicon?: OwnLexicon;
}

/**
 * Turns the layers of a document into its output record: ids in order of the text, offsets in the chosen unit,
 * every span led back to the source. Pure; the same document gives the same record.
 */
export function annotationRecord(
  annotated: AnnotatedDocument,
  diagnostics: readonly Diagnostic[],
  { offsetUnit = 'codepoint', tokens = false, lexicon = noOwnNames }: RecordOptions = {},
): AnnotationRecord {
  const document = addSpeakerMentions(annotated);
  const { article } = document;
  const carry = carrierOf(article, offsetUnit);
  const ids = recordIds(document);
  return {
    schemaVersion: 1,
    id: article.id,
    source: sourceRecord(document),
    generator: generatorWith(lexicon),
    offsetUnit,
    text: article.text,
    offsets: article.offsets.map(({ textStart, textLength, sourceStart, sourceLength }) => {
      const text = carry.text({ start: textStart, end: textStart + textLength });
      const source = carry.source({ start: sourceStart, end: sourceStart + sourceLength });
      return [text.start, text.end - text.start, source.start, source.end - source.start] as const;
    }),
    blocks: document.blocks.map((block, index) => ({
      id: blockId(index),
      kind: block.kind,
      ...carry.text(block),
    })),
    sentences: document.sentences.map((sentence, index) => ({
      id: `s${index + 1}`,
      ...carry.text(sentence),
      block: blockId(sentence.block),
    })),
    ...(tokens ? { tokens: tokenRecords(document, carry) } : {}),
    mentions: mentionRecords(ids, carry),
    entities: entityRecords(document, ids),
    quotations: quotationRecords(document, ids, carry),
    events: eventRecords(document, ids, carry),
    diagnostics: diagnostics.map(({ code, message, ...span }) => ({ code, message, ...carry.text(span) })),
  };
}

/** Carries spans of text and source into the record's unit. */
interface Carrier {
  text(span: Span): Span;
  source(span: Span): Span;
  located(span: Span): LocatedSpan;
  quoted(span: Span): QuotedSpan;
}

function carrierOf(article: Article, unit: OffsetUnit): Carrier {
  const inText = offsetConverter(article.text, unit).fromUtf16;
  const inSource = offsetConverter(article.source, unit).fromUtf16;
  const text = ({ start, end }: Span) => ({ start: inText(start), end: inText(end) });
  const source = ({ start, end }: Span) => ({ start: inSource(start), end: inSource(end) });
  const located = (span: Span) => {
    const { start, end } = source(toSource(article.offsets, span));
    return { ...text(span), sourceStart: start, sourceEnd: end };
  };
  return {
    text,
    source,
    located,
    quoted: (span) => ({ ...located(span), text: article.text.slice(span.start, span.end) }),
  };
}

function sourceRecord({ article, blocks }: AnnotatedDocument): SourceRecord {
  const astral = astralOffsets(article.source);
  const headline = blocks.find(({ kind }) => kind === 'headline');
  const title =
    article.metadata.title ??
    (headline === undefined
      ? null
      : article.text.slice(headline.start, headline.end).replace(/\s+/g, ' ').trim());
  return {
    ...article.metadata,
    title,
    length: article.source.length - astral.length,
    ...(astral.length > 0 ? { astral } : {}),
  };
}

function tokenRecords({ tokens, tags }: AnnotatedDocument, carry: Carrier): readonly TokenRecord[] {
  return tokens.map((token, index) => {
    const { pos, lemma } = tags[index] ?? { pos: 'X' as const, lemma: token.lower };
    return { ...carry.text(token), pos, lemma };
  });
}

function mentionRecords(ids: RecordIds, carry: Carrier): readonly MentionRecord[] {
  return ids.mentions.map(
    ({ id, entity, mention: { type, form, rule, fragments, attributes = {}, ...span } }) => {
      const { honorific, role, status, provision } = attributes;
      return {
        id,
        type,
        form,
        ...carry.quoted(span),
        ...(fragments === undefined ? {} : { fragments: fragments.map(carry.located) }),
        entity: ids.entity(entity),
        rule,
        ...present({ honorific, role, status, provision }),
        confidence: null,
      };
    },
  );
}

function entityRecords(document: AnnotatedDocument, ids: RecordIds): readonly EntityRecord[] {
  const { entities } = document;
  const parties = partiesOf(document);
  return ids.entityOrder.flatMap((index) => {
    const entity = entities[index];
    if (entity === undefined) return [];
    const { type, name, aliases, acronym, kind, status, year, symbol, adopter, entry, roles, links, parent } =
      entity;
    return {
      id: ids.entity(index),
      type,
      name,
      aliases,
      links,
      mentions: ids.mentionsOf(index),
      ...present({
        acronym,
        kind,
        status,
        year,
        symbol,
        adopter,
        parties: parties.get(index),
        entry,
        roles,
        parent: parent === undefined ? undefined : ids.entity(parent),
      }),
    };
  });
}

function quotationRecords(
  document: AnnotatedDocument,
  ids: RecordIds,
  carry: Carrier,
): readonly QuotationRecord[] {
  return ids.quotationOrder.flatMap((index) => {
    const quotation = document.quotations[index];
    if (quotation === undefined) return [];
    const { type, fragments, cue, rule, duplicateOf, parent } = quotation;
    const quotationId = (other: number | undefined) =>
      other === undefined ? undefined : ids.quotation(other);
    return {
      id: ids.quotation(index),
      type,
      ...carry.located(envelope(fragments)),
      text: fragments.map(({ start, end }) => document.article.text.slice(start, end)).join(' '),
      fragments: fragments.map(carry.located),
      cue: cue === null ? null : { ...carry.quoted(cue), lemma: cue.lemma },
      speaker: speakerRecord(document, index, ids, carry),
      ...present({ duplicateOf: quotationId(duplicateOf), parent: quotationId(parent) }),
      rule,
    };
  });
}

function speakerRecord(
  { attributions, entities }: AnnotatedDocument,
  quotation: number,
  ids: RecordIds,
  carry: Carrier,
): SpeakerRecord {
  const attribution = attributions[quotation];
  const noWords = { start: null, end: null, sourceStart: null, sourceEnd: null, text: null };
  if (attribution === undefined) {
    return { ...noWords, mention: null, entity: null, name: null, rule: 'attribution/unknown' };
  }
  const { span, mention, entity, others, rule } = attribution;
  return {
    ...(span === null ? noWords : carry.quoted(span)),
    mention: mention === null ? null : ids.mention(mention),
    entity: entity === null ? null : ids.entity(entity),
    name: entity === null ? null : (entities[entity]?.name ?? null),
    ...(others.length === 0 ? {} : { others: others.map(ids.entity) }),
    rule,
  };
}

function eventRecords({ events }: AnnotatedDocument, ids: RecordIds, carry: Carrier): readonly EventRecord[] {
  return events.map(({ type, instrument, entity, agents, cue, modality, rule }, index) => ({
    id: `ev${index + 1}`,
    type,
    instrument: ids.mention(instrument),
    entity: ids.entity(entity),
    agents: agents.map((agent) => ({
      ...present({
        mention: agent.mention === null ? undefined : ids.mention(agent.mention),
        entity: agent.entity === null ? undefined : ids.entity(agent.entity),
      }),
      ...carry.quoted(agent),
    })),
    cue: { ...carry.quoted(cue), lemma: cue.lemma },
    modality,
    rule,
  }));
}

/** From the first character of the first span to the last character of the last one. */
function envelope(spans: readonly Span[]): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

/** The fields that have a value: JSON knows no `undefined`. */
function present<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]?: Exclude<Fields[Key], undefined>;
  };
}

const blockId = (index: number) => `b${index + 1}`;
