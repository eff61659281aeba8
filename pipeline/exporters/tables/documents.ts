import type { AnnotationRecord } from '../../annotation-record.js';
import type { EntityType } from '../../entity-types.js';
import { countWords } from '../../word-count.js';
import { statusOf } from '../status.js';
import { table } from '../table.js';
import { documentColumn } from './columns.js';

const countOf = (record: AnnotationRecord, wanted: EntityType) =>
  record.entities.filter(({ type }) => type === wanted).length;

export const documents = table<AnnotationRecord>({
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
