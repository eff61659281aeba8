import { expect, test } from 'vitest';
import {
  characterAfter,
  characterBefore,
  sideAfter,
  sideBefore,
} from '../../../pipeline/quotation-marks/neighbours.js';

test.each([
  ['ab', 0, 1, 'a'],
  ['ab', 0, 0, ''],
  ['ab', 1, 1, ''],
  ['a\u200bb', 0, 2, 'a'],
  ['\u200bb', 0, 1, ''],
  ['a\u200bb', 1, 2, ''],
])('before in %j from %i at %i: %j', (text, start, offset, expected) => {
  expect(characterBefore(text, { start, end: text.length }, offset)).toBe(expected);
});

test.each([
  ['“a', 2, 0, 'a'],
  ['“a', 1, 0, ''],
  ['“ a', 3, 0, ' '],
  ['’\u202f”x', 4, 0, 'x'],
  ['’\u202fx', 3, 0, '\u202f'],
  ['’\u202f', 2, 0, '\u202f'],
  ['\u200ba', 2, 0, 'a'],
  [`${'’'.repeat(11)}a`, 20, 0, 'a'],
  [`${'’'.repeat(12)}a`, 20, 0, ''],
])('after in %j up to %i at %i: %j', (text, end, offset, expected) => {
  expect(characterAfter(text, { start: 0, end }, offset)).toBe(expected);
});

test.each([
  ['', 'edge', 'edge'],
  [' ', 'edge', 'edge'],
  ['(', 'opening', 'word'],
  ['-', 'opening', 'closing'],
  ['—', 'opening', 'closing'],
  ['.', 'closing', 'closing'],
  [')', 'closing', 'closing'],
  ['a', 'word', 'word'],
])('%j turns %s forward and %s back', (character, forward, back) => {
  expect([sideBefore(character), sideAfter(character)]).toEqual([forward, back]);
});
