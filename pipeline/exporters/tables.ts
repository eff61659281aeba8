import type {
  AnnotationRecord,
  EntityRecord,
  EventRecord,
  LocatedSpan,
  MentionRecord,
  QuotationRecord,
  TextSpan,
  TokenRecord,
} from '../annotation-record.js';
import { type EntityType, entityTypes } from '../entity-types.js';
import { instrumentStatuses } from '../instruments.js';
import { eventModalities, eventTypes } from '../relation/event-types.js';
import { firstEndingAfter } from '../span.js';
import { countWords } from '../word-count.js';
import { statusOf } from './status.js';
import { type Column, type ForeignKey, type Table, table } from './table.js';

const entityTypeNames = Object.keys(entityTypes);

const list = (items: readonly string[] | undefined) => (items === undefined ? null : items.join('; '));

const ranges = (spans: readonly TextSpan[]) => spans.map(({ start, end }) => `${start}-${end}`).join(';');

const toDocument: ForeignKey = { fields: ['document'], resource: 'documents', reference: ['document'] };

const documentColumn: Column<unknown> = {
  name: 'document',
  type: 'string',
  required: true,
  description: 'Id of the article; its JSON file has the same name.',
  value: (_, { record }) => record.id,
};

/** Columns that mean the same in every table. */
const spanColumns: readonly Column<TextSpan>[] = [
  {
    name: 'start',
    type: 'integer',
    description: 'Offset of the first character in the text.',
    value: ({ start }) => start,
  },
  {
    name: 'end',
    type: 'integer',
    description: 'Offset after the last character in the text.',
    value: ({ end }) => end,
  },
];

const sourceColumns: readonly Column<LocatedSpan>[] = [
  {
    name: 'source_start',
    type: 'integer',
    description: 'Offset of the first character in the source file.',
    value: ({ sourceStart }) => sourceStart,
  },
  {
    name: 'source_end',
    type: 'integer',
    description: 'Offset after the last character in the source file.',
    value: ({ sourceEnd }) => sourceEnd,
  },
];

/** The columns of a span, said of an event's cue. */
const ofCue = (columns: readonly Column<LocatedSpan>[]): readonly Column<EventRecord>[] =>
  columns.map(({ value, description, ...column }) => ({
    ...column,
    description: description.replace('character', 'character of the cue'),
    value: ({ cue }, context) => value(cue, context),
  }));

const countOf = (record: AnnotationRecord, wanted: EntityType) =>
  record.entities.filter(({ type }) => type === wanted).length;

const sentenceOf = (record: AnnotationRecord, span: TextSpan) => {
  const sentence = record.sentences[firstEndingAfter(record.sentences, span.start)];
  return sentence !== undefined && sentence.start <= span.start ? sentence.id : null;
};

const documents = table<AnnotationRecord>({
  name: 'documents',
  description: 'One row an article.',
  primaryKey: ['document'],
  things: (record) => [record],
  columns: [
    documentColumn,
    {
      name: 'path',
      type: 'string',
      description: 'Path of the file below the input folder.',
      value: ({ source }) => source.path,
    },
    {
      name: 'title',
      type: 'string',
      description: 'Title of the article.',
      value: ({ source }) => source.title,
    },
    {
      name: 'published_at',
      type: 'string',
      description: 'Date as the file declares it, ISO 8601.',
      value: ({ source }) => source.publishedAt,
    },
    {
      name: 'language',
      type: 'string',
      description: 'Language, BCP 47.',
      value: ({ source }) => source.language,
    },
    {
      name: 'words',
      type: 'integer',
      description: 'Number of words.',
      value: ({ text }) => countWords(text),
    },
    {
      name: 'people',
      type: 'integer',
      description: 'Number of different people.',
      value: (record) => countOf(record, 'person'),
    },
    {
      name: 'organizations',
      type: 'integer',
      description: 'Number of different organizations.',
      value: (record) => countOf(record, 'organization'),
    },
    {
      name: 'instruments',
      type: 'integer',
      description: 'Number of different legal and political instruments.',
      value: (record) => countOf(record, 'instrument'),
    },
    {
      name: 'quotations',
      type: 'integer',
      description: 'Number of quotations, repeated ones included.',
      value: ({ quotations }) => quotations.length,
    },
    {
      name: 'status',
      type: 'string',
      enum: ['ok', 'ok-with-warnings'],
      description: 'Whether the reader had to repair or doubt the file.',
      value: statusOf,
    },
  ],
});

const entities = table<EntityRecord>({
  name: 'entities',
  description: 'One row a person, organization or instrument of an article.',
  primaryKey: ['document', 'entity'],
  foreignKeys: [toDocument],
  things: (record) => record.entities,
  columns: [
    documentColumn,
    {
      name: 'entity',
      type: 'string',
      required: true,
      description: 'Id of the entity within the article.',
      value: ({ id }) => id,
    },
    {
      name: 'type',
      type: 'string',
      enum: entityTypeNames,
      description: 'person, organization or instrument.',
      value: ({ type }) => type,
    },
    { name: 'kind', type: 'string', description: 'What an instrument is.', value: ({ kind }) => kind },
    { name: 'name', type: 'string', description: 'Fullest name.', value: ({ name }) => name },
    {
      name: 'aliases',
      type: 'string',
      description: 'Other names in the text, divided by "; ".',
      value: ({ aliases }) => list(aliases),
    },
    { name: 'acronym', type: 'string', description: 'Acronym.', value: ({ acronym }) => acronym },
    {
      name: 'roles',
      type: 'string',
      description: 'Roles of a person as written, divided by "; ".',
      value: ({ roles }) => list(roles),
    },
    {
      name: 'parent',
      type: 'string',
      description: 'Id of the entity that it belongs to.',
      value: ({ parent }) => parent,
    },
    {
      name: 'mentions',
      type: 'integer',
      description: 'Number of its mentions.',
      value: ({ mentions }) => mentions.length,
    },
    {
      name: 'links',
      type: 'string',
      description: 'Outside identifiers as key=value, divided by "; ".',
      value: ({ links }) =>
        list(
          Object.entries(links)
            .map(([key, value]) => `${key}=${value}`)
            .sort(),
        ),
    },
    {
      name: 'status',
      type: 'string',
      enum: instrumentStatuses,
      description: 'What the text last says has become of an instrument.',
      value: ({ status }) => status,
    },
    {
      name: 'year',
      type: 'string',
      description: 'Year of an instrument, as its names or our list give it.',
      value: ({ year }) => year,
    },
    {
      name: 'symbol',
      type: 'string',
      description: 'Fullest symbol or number of an instrument in the text.',
      value: ({ symbol }) => symbol,
    },
    {
      name: 'adopter',
      type: 'string',
      description: 'Body that adopted an instrument, by our list.',
      value: ({ adopter }) => adopter,
    },
    {
      name: 'parties',
      type: 'string',
      description: 'Between whom a treaty or agreement is, divided by "; ".',
      value: ({ parties }) => list(parties),
    },
  ],
});

const mentions = table<MentionRecord>({
  name: 'mentions',
  description: 'One row a place in the text that names an entity.',
  primaryKey: ['document', 'mention'],
  foreignKeys: [
    toDocument,
    { fields: ['document', 'entity'], resource: 'entities', reference: ['document', 'entity'] },
  ],
  things: (record) => record.mentions,
  columns: [
    documentColumn,
    {
      name: 'mention',
      type: 'string',
      required: true,
      description: 'Id of the mention within the article.',
      value: ({ id }) => id,
    },
    {
      name: 'type',
      type: 'string',
      enum: entityTypeNames,
      description: 'person, organization or instrument.',
      value: ({ type }) => type,
    },
    {
      name: 'form',
      type: 'string',
      enum: ['name', 'description', 'pronoun'],
      description: 'How the text refers to it.',
      value: ({ form }) => form,
    },
    { name: 'text', type: 'string', description: 'The words themselves.', value: ({ text }) => text },
    {
      name: 'entity',
      type: 'string',
      required: true,
      description: 'Id of the entity.',
      value: ({ entity }) => entity,
    },
    {
      name: 'name',
      type: 'string',
      description: 'Name of the entity.',
      value: ({ entity: id }, { entity }) => entity(id)?.name,
    },
    {
      name: 'honorific',
      type: 'string',
      description: 'Honorific as written ("Mr.").',
      value: ({ honorific }) => honorific,
    },
    { name: 'role', type: 'string', description: 'Role as written.', value: ({ role }) => role },
    ...spanColumns,
    ...sourceColumns,
    {
      name: 'sentence',
      type: 'string',
      description: 'Id of the sentence that it stands in.',
      value: (mention, { record }) => sentenceOf(record, mention),
    },
    { name: 'rule', type: 'string', description: 'Id of the rule that found it.', value: ({ rule }) => rule },
  ],
});

const quotations = table<QuotationRecord>({
  name: 'quotations',
  description: 'One row a quotation, with who said it.',
  primaryKey: ['document', 'quotation'],
  foreignKeys: [toDocument],
  things: (record) => record.quotations,
  columns: [
    documentColumn,
    {
      name: 'quotation',
      type: 'string',
      required: true,
      description: 'Id of the quotation within the article.',
      value: ({ id }) => id,
    },
    {
      name: 'type',
      type: 'string',
      enum: ['direct', 'indirect', 'mixed'],
      description: 'Whole clauses in marks, reported without marks, or a few words in marks.',
      value: ({ type }) => type,
    },
    {
      name: 'text',
      type: 'string',
      description: 'The words, fragments joined by one space.',
      value: ({ text }) => text,
    },
    {
      name: 'speaker',
      type: 'string',
      description: 'Name of the speaker; joint speakers divided by "; ". Empty where unknown.',
      value: ({ speaker }, { entity }) =>
        speaker.name === null
          ? null
          : list([speaker.name, ...(speaker.others ?? []).flatMap((id) => entity(id)?.name ?? [])]),
    },
    {
      name: 'speaker_type',
      type: 'string',
      enum: entityTypeNames,
      description: 'Type of the speaker.',
      value: ({ speaker }, { entity }) => entity(speaker.entity)?.type,
    },
    {
      name: 'speaker_role',
      type: 'string',
      description: 'Roles of the speaker as written, divided by "; ".',
      value: ({ speaker }, { entity }) => list(entity(speaker.entity)?.roles),
    },
    {
      name: 'speaker_text',
      type: 'string',
      description: 'The words that name the speaker.',
      value: ({ speaker }) => speaker.text,
    },
    {
      name: 'cue',
      type: 'string',
      description: 'The reporting words ("said").',
      value: ({ cue }) => cue?.text,
    },
    {
      name: 'fragments',
      type: 'string',
      description: 'start-end of each part in the text, divided by ";".',
      value: ({ fragments }) => ranges(fragments),
    },
    {
      name: 'duplicate_of',
      type: 'string',
      description: 'Id of the quotation that this one repeats (pull quotes, headlines).',
      value: ({ duplicateOf }) => duplicateOf,
    },
    ...spanColumns,
    ...sourceColumns,
    { name: 'rule', type: 'string', description: 'Id of the rule that found it.', value: ({ rule }) => rule },
  ],
});

const events = table<EventRecord>({
  name: 'events',
  description: 'One row a thing that somebody did, or means to do, with an instrument.',
  primaryKey: ['document', 'event'],
  foreignKeys: [
    toDocument,
    { fields: ['document', 'instrument'], resource: 'mentions', reference: ['document', 'mention'] },
  ],
  things: (record) => record.events,
  columns: [
    documentColumn,
    {
      name: 'event',
      type: 'string',
      required: true,
      description: 'Id of the event within the article.',
      value: ({ id }) => id,
    },
    {
      name: 'type',
      type: 'string',
      enum: eventTypes,
      description: 'What is done with the instrument: adopt, sign, ratify …',
      value: ({ type }) => type,
    },
    {
      name: 'instrument',
      type: 'string',
      required: true,
      description: 'Id of the mention of the instrument.',
      value: ({ instrument }) => instrument,
    },
    {
      name: 'instrument_name',
      type: 'string',
      description: 'Name of the instrument.',
      value: ({ entity: id }, { entity }) => entity(id)?.name,
    },
    {
      name: 'agents',
      type: 'string',
      description: 'Who does it, by name where it is known, else in the words of the text, divided by "; ".',
      value: ({ agents }, { entity }) =>
        list(agents.map(({ entity: id, text }) => entity(id ?? null)?.name ?? text)),
    },
    {
      name: 'cue',
      type: 'string',
      description: 'The word that says so ("signed").',
      value: ({ cue }) => cue.text,
    },
    {
      name: 'modality',
      type: 'string',
      enum: eventModalities,
      description: 'Whether the text says that it happened (asserted) or that it is meant to (expected).',
      value: ({ modality }) => modality,
    },
    ...ofCue(spanColumns),
    ...ofCue(sourceColumns),
    {
      name: 'sentence',
      type: 'string',
      description: 'Id of the sentence that the cue stands in.',
      value: ({ cue }, { record }) => sentenceOf(record, cue),
    },
    { name: 'rule', type: 'string', description: 'Id of the rule that found it.', value: ({ rule }) => rule },
  ],
});

const tokens = table<TokenRecord>({
  name: 'tokens',
  description: 'One row a word, number or punctuation mark (only with --tokens).',
  primaryKey: ['document', 'start'],
  foreignKeys: [toDocument],
  things: (record) => record.tokens ?? [],
  columns: [
    documentColumn,
    ...spanColumns,
    {
      name: 'pos',
      type: 'string',
      description: 'Universal part of speech.',
      value: ({ pos }) => pos,
    },
    { name: 'lemma', type: 'string', description: 'Dictionary form.', value: ({ lemma }) => lemma },
    {
      name: 'sentence',
      type: 'string',
      description: 'Id of the sentence that it stands in.',
      value: (token, { record }) => sentenceOf(record, token),
    },
  ],
});

/** The tables of a run. Tokens are a table only where the records hold them. */
export function tablesOf(records: readonly AnnotationRecord[]): readonly Table[] {
  return tablesWith({ tokens: records.some((record) => record.tokens !== undefined) });
}

/** The tables of a run that writes tokens, or doesn't. */
export function tablesWith({ tokens: withTokens }: { readonly tokens: boolean }): readonly Table[] {
  const always = [documents, entities, mentions, quotations, events];
  return withTokens ? [...always, tokens] : always;
}
