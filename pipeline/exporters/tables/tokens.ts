import type { TokenRecord } from '../../annotation-record.js';
import { table } from '../table.js';
import { documentColumn, sentenceOf, spanColumns, toDocument } from './columns.js';

export const tokens = table<TokenRecord>({
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
