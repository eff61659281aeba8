import { expect, test } from 'vitest';
import { doubled, marksIn } from '../../../pipeline/quotation-marks/mark.js';
import { pairMarks } from '../../../pipeline/quotation-marks/pair-marks.js';

const all = (text: string) => marksIn(text, { start: 0, end: text.length });

test.each([
  ['double either', '"＂'],
  ['double open', '“‟„'],
  ['double close', '”'],
  ['single either', "'＇"],
  ['single open', '‘‛‚`'],
  ['single close', '’'],
  ['guillemet open', '«'],
  ['guillemet close', '»'],
  ['angle open', '‹'],
  ['angle close', '›'],
])('%s: %s', (expected, glyphs) => {
  for (const glyph of glyphs) {
    const [{ kind, faces, start, end } = { kind: '', faces: '', start: 0, end: 0 }] = all(`a ${glyph} b`);
    expect(`${kind} ${faces} ${start}–${end}`).toBe(`${expected} 2–3`);
  }
});

test.each([
  ["''", 'double either 0–2'],
  ['’’', 'double close 0–2'],
  ['``', 'double open 0–2'],
  ['‘‘', 'double open 0–2'],
  ['""', 'none'],
  ["'’", 'none'],
  ["' '", 'none'],
  ["'", 'none'],
])('%s together: %s', (text, expected) => {
  const [first, second] = all(text);
  const mark = first === undefined ? null : doubled(first, second);
  expect(mark === null ? 'none' : `${mark.kind} ${mark.faces} ${mark.start}–${mark.end}`).toBe(expected);
});

test('only the block is searched, and a run of more than three is no mark', () => {
  expect(marksIn('"a"\'\'\'"b', { start: 1, end: 6 }).map(({ start }) => start)).toEqual([2, 3, 4, 5]);
  expect(all("'''a''''b'").map(({ start }) => start)).toEqual([0, 1, 2, 9]);
});

test.each([
  '“a”',
  '‟a”',
  '„a“',
  '„a”',
  '”a”',
  "``a''",
  '‘‘a’’',
  '‘a’',
  '‛a’',
  '‚a‘',
  '‚a’',
  "`a'",
  '«a»',
  '»a«',
  '‹a›',
  '›a‹',
  '"a"',
  "'a'",
])('%s are of one shape', (text) => {
  const { pairs } = pairMarks(`x ${text} y`, { start: 0, end: text.length + 4 }, []);
  expect(pairs.map(({ mismatched }) => mismatched)).toEqual([false]);
});

test.each(['“a"', '"a”', '«a”', "‘a'", '“a“'])('%s are not', (text) => {
  const { pairs } = pairMarks(`x ${text} y`, { start: 0, end: text.length + 4 }, []);
  expect(pairs.map(({ mismatched }) => mismatched)).toEqual(text === '«a”' ? [] : [true]);
});
