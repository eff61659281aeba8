import { expect, test } from 'vitest';
import { readLeads, readNames } from '../../../pipeline/models/names/name-tagger.js';
import { newsPipeline } from '../../../pipeline/pipeline.js';
import { articleFrom } from '../../gold/gold-files.js';

const { document } = newsPipeline.run(
  articleFrom(
    'a.txt',
    'Ana Ruiz of the Blue Door Council met Jordan Pell in Quito. The Rivermouth Rovers lost.\n\n“We tried,” Pell said.',
  ),
);
const { tokens, tags, sentences, people, organizations, instruments } = document;
const source = { tokens, tags, sentences, candidates: [...people, ...organizations, ...instruments] };

test('the best type of each word is the one that the tagger gives it', () => {
  const typeOf = new Map(
    readNames(source).flatMap(({ first, end, type }) =>
      Array.from({ length: end - first }, (_, place) => [first + place, type] as const),
    ),
  );
  const leads = readLeads(source);
  expect(typeOf.size).toBeGreaterThan(5);
  expect(leads.map(({ type }) => type)).toEqual(tokens.map((_, index) => typeOf.get(index) ?? null));
});

test('the second is another type, and behind', () => {
  for (const { type, rival, lead } of readLeads(source)) {
    expect(rival).not.toBe(type);
    expect(lead).toBeGreaterThan(0);
  }
});
