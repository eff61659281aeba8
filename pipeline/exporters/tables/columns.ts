import type { AnnotationRecord, LocatedSpan, TextSpan } from '../../annotation-record.js';
import { entityTypes } from '../../entity-types.js';
import { firstEndingAfter } from '../../span.js';
import type { Column, ForeignKey } from '../table.js';

// What more than one table says, and says in the same words.

export const entityTypeNames = Object.keys(entityTypes);

/** Several things in one cell. */
export const list = (items: readonly string[] | undefined) => (items === undefined ? null : items.join('; '));

/** The row of documents.csv. */
export const toDocument: ForeignKey = {
  fields: ['document'],
  resource: 'documents',
  reference: ['document'],
};

export const documentColumn: Column<unknown> = {
  name: 'document',
  type: 'string',
  required: true,
  description: 'Id of the article; its JSON file has the same name.',
  value: (_, { record }) => record.id,
};

export const spanColumns: readonly Column<TextSpan>[] = [
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

export const sourceColumns: readonly Column<LocatedSpan>[] = [
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

/** The sentence that a span begins in. */
export const sentenceOf = (record: AnnotationRecord, span: TextSpan) => {
  const sentence = record.sentences[firstEndingAfter(record.sentences, span.start)];
  return sentence !== undefined && sentence.start <= span.start ? sentence.id : null;
};
