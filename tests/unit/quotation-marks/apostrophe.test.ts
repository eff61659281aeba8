import { expect, test } from 'vitest';
import {
  closesElision,
  opensElision,
  opensLetter,
  opensPossessive,
} from '../../../pipeline/quotation-marks/apostrophe.js';

test.each([
  ['em, they said', true],
  ['Tis the season', true],
  ['90s', true],
  ['68.', true],
  ['1990s', false],
  ['90ss', false],
  ['900', false],
  [' em', false],
  ['Yes', false],
  ['', false],
])('an apostrophe may stand before %j: %s', (text, expected) => {
  expect(opensElision(`x’${text}`, 2)).toBe(expected);
});

test.each([
  ["n' roll", true],
  ['R’ Us', true],
  ["an' x", false],
  ["in'", false],
  ['n x', false],
])('%j is a letter between two apostrophes: %s', (text, expected) => {
  expect(opensLetter(`x'${text}`, 2)).toBe(expected);
});

test.each([
  ["goin'", true],
  ["Ol'", true],
  ["going'", false],
  ["in'", false],
  ["dinner'", false],
  ["old'", false],
  ["'", false],
  ["goin '", false],
  ["a very long way to goin'", true],
])('an apostrophe shortens the end of %j: %s', (text, expected) => {
  expect(closesElision(text, text.length - 1)).toBe(expected);
});

test.each([
  ['s work', true],
  ['S', true],
  ['s', true],
  ['so', false],
  ['s2', false],
  ['as', false],
  ['a s ', false],
])('%j is what a possessive ends in: %s', (text, expected) => {
  expect(opensPossessive(`Yahoo!’${text}`, 7)).toBe(expected);
});
