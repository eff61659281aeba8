import type { EntityRecord } from '../../annotation-record.js';
import { instrumentStatuses } from '../../instruments.js';
import { table } from '../table.js';
import { documentColumn, entityTypeNames, list, toDocument } from './columns.js';

export const entities = table<EntityRecord>({
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
