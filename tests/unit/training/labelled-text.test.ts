import { expect, it } from 'vitest';
import { parseSentences } from '../../../pipeline/training/labelled-text.js';

it('reads names in brackets, and skips comments and blank lines', () => {
  const [only, ...rest] = parseSentences('a.txt', '# note\n\nMs. [P Ana Ruiz] of the [O Red Cross] spoke.\n');
  expect(rest).toEqual([]);
  expect(only?.text).toBe('Ms. Ana Ruiz of the Red Cross spoke.');
  expect(only?.names.map(({ type, start, end }) => [type, only.text.slice(start, end)])).toEqual([
    ['person', 'Ana Ruiz'],
    ['organization', 'Red Cross'],
  ]);
});

it.each([
  ['[Q Ana Ruiz] spoke.', /a\.txt:1.*P, O, L or X/],
  ['[P Ana Ruiz spoke.', /a\.txt:1.*bracket/],
])('says where %j is wrong', (line, message) => {
  expect(() => parseSentences('a.txt', line)).toThrow(message);
});
