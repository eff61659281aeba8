import { describe, expect, test } from 'vitest';
import { outlineOf, read } from './read.js';

const wrapped =
  'The envoys who met in the capital on Monday said\nthat they would meet again before the end of the\nmonth.';

describe('readPlainText', () => {
  test.each([
    ['a\n\nb\n \nc', ['a', 'b', 'c']],
    ['One sentence.\nAnother one.\nA third.', ['One sentence.', 'Another one.', 'A third.']],
    [wrapped, [wrapped]],
    [`Talks resume\nBy Jane Roe\n${wrapped}`, ['Talks resume', 'By Jane Roe', wrapped]],
    ['a\r\n\r\nb\r\rc', ['a', 'b', 'c']],
    ['a\u2029b', ['a', 'b']],
    ['A line.\u2028Another.\u0085Third.', ['A line.', 'Another.', 'Third.']],
    ['  a  \n\n\tb\t', ['a', 'b']],
    ['<p>&amp;', ['<p>&amp;']],
    ['', []],
    [' \n\n ', []],
  ])('%j', (source, expected) => {
    expect(outlineOf(read('plain', source))).toEqual(expected.map((each) => `paragraph: ${each}`));
  });

  test('bullets begin list items', () => {
    expect(outlineOf(read('plain', 'They want:\n- water\n- land\n\n• peace'))).toEqual([
      'paragraph: They want:',
      'list-item: - water',
      'list-item: - land',
      'list-item: • peace',
    ]);
  });

  test('long lines are paragraphs of their own', () => {
    const line = `${'The envoys met again and again '.repeat(8)}.`;
    expect(
      outlineOf(read('plain', `Talks resume in the capital after a year\n${line}\n${line}`)),
    ).toHaveLength(3);
  });

  test('every character is kept', () => {
    const source = '\u2028a\ud800\0\u200b e\u0301\t\n';
    expect(read('plain', source).text).toBe(source.replace('\u2028', '\n'));
  });
});
