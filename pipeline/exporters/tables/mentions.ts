import type { MentionRecord } from '../../annotation-record.js';
import { table } from '../table.js';
import {
  documentColumn,
  entityTypeNames,
  sentenceOf,
  sourceColumns,
  spanColumns,
  toDocument,
} from './columns.js';

export const mentions = table<MentionRecord>({
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
