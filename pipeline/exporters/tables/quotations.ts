import type { QuotationRecord, TextSpan } from '../../annotation-record.js';
import { table } from '../table.js';
import { documentColumn, entityTypeNames, list, sourceColumns, spanColumns, toDocument } from './columns.js';

const ranges = (spans: readonly TextSpan[]) => spans.map(({ start, end }) => `${start}-${end}`).join(';');

export const quotations = table<QuotationRecord>({
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
