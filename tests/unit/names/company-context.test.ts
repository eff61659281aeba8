import { expect, it } from 'vitest';
import { actsAsCompany } from '../../../pipeline/names/company-context.js';
import { wordOf } from '../../../pipeline/word.js';

function evidenceFor(text: string) {
  const tokens = text.split(' ').map((word, index) => ({
    start: index * 20,
    end: index * 20 + word.length,
    text: word,
    norm: word,
    lower: word.toLowerCase(),
    word: wordOf(word),
    block: 0,
  }));
  const first = tokens.findIndex(({ norm }) => norm === 'Zornex');
  return actsAsCompany(tokens, { first, end: first + 1 });
}

it.each([
  'The ferry is operated by Zornex .',
  'They are staff at Zornex .',
  'Talks between the unions and Zornex failed .',
  'Zornex has apologised to customers .',
  'Zornex apologized to its guests .',
  'Zornex said it would cut jobs .',
  'Zornex says it plans a sale .',
])('%s shows a company', (text) => {
  expect(evidenceFor(text)).not.toBeNull();
});

it.each([
  'The ferry is owned by Zornex .',
  'They met at Zornex .',
  'The unions and Zornex failed .',
  'Zornex has apologised to his wife .',
  'Zornex said it would be wrong .',
  'Zornex said it was late .',
])('%s shows nothing', (text) => {
  expect(evidenceFor(text)).toBeNull();
});
