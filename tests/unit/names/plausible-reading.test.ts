import { expect, test } from 'vitest';
import { annotateText } from '../../annotate-text.js';

test.each([
  'A Bill to amend the latter is listed for the Winter Session.',
  'The Bill was tabled on Monday.',
  'Members read the Bill twice.',
  'They want each Act to have a sunset clause.',
  'This Bill is bad for trade.',
])('%s names nobody', (text) => {
  const { mentions } = annotateText(text, 'text/plain');
  expect(mentions.filter(({ type }) => type !== 'instrument')).toEqual([]);
});

test('Bill is a person where no article stands before', () => {
  const { mentions } = annotateText('Bill Okoro left on Monday. She said that Bill was tired.', 'text/plain');
  expect(mentions.filter(({ type }) => type === 'person')).toHaveLength(2);
});

test.each([
  'A relic of the Raj, it was torn down.',
  'Ana Ruiz, SAN, won her case.',
  'Labour and CSOs kick.',
  'The Union government agreed.',
  'Nan’s a legend.',
  'The Antonov-24 crashed on Monday near the town.',
  'Federalism is being dismantled, the governor said.',
  'The two sides signed an MoU.',
])('%s has no other name', (text) => {
  const { mentions } = annotateText(text, 'text/plain');
  const names = mentions
    .filter(({ type }) => type !== 'instrument')
    .map(({ start, end }) => text.slice(start, end));
  expect(names.filter((name) => !/^(?:Ana Ruiz|Labour)$/.test(name))).toEqual([]);
});

test('a judge is no forename', () => {
  const text = 'Lady Justice Grace Njeri ruled on Friday.';
  const { mentions } = annotateText(text, 'text/plain');
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Grace Njeri']);
});
