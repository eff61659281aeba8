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
