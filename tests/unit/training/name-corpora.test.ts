import { expect, it } from 'vitest';
import { parseCorpus } from '../../../pipeline/training/name-corpora.js';

it.each([
  ['the Lake Bank', 'organization', 'Lake Bank', 'organization'],
  ['Mr. Obi', 'person', 'Obi', 'person'],
  ['Mr. Obi', 'organization', 'Mr. Obi', 'organization'],
  ["Obi's", 'person', 'Obi', 'person'],
  ['Lake Treaty', 'instrument', 'Lake Treaty', 'other'],
])('brings %j as %s to our conventions', (text, type, name, own) => {
  const line = JSON.stringify({ id: 'x', text, entities: [{ start: 0, end: text.length, type }] });
  const [only] = parseCorpus(`${line}\n`);
  expect(only?.names.map((each) => [text.slice(each.start, each.end), each.type])).toEqual([[name, own]]);
});
