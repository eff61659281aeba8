import { expect, it } from 'vitest';
import { annotateText } from '../../annotate-text.js';

/** The names that an article has, with their types. */
function namesIn(text: string): readonly string[] {
  return annotateText(text, 'text/plain')
    .mentions.filter(({ form }) => form === 'name')
    .map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

it.each([
  [
    'They sold it to Zunvale Retail Holdings.\n\nZunvale, which is old, fell.',
    ['organization Zunvale Retail Holdings', 'organization Zunvale'],
  ],
  // an everyday word stays one
  ['They sold it to Summer Retail Holdings.\n\nSummer was late.', ['organization Summer Retail Holdings']],
])('%s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});
