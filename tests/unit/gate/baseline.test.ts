import { describe, expect, test } from 'vitest';
import type { Baseline } from '../../../pipeline/gate/baseline.js';
import { readBaseline } from '../../../pipeline/gate/read-baseline.js';
import { writeBaseline } from '../../../pipeline/gate/write-baseline.js';

const baseline: Baseline = {
  rules: ['0123456789abcdef'],
  scores: new Map([['person', { right: 2, predicted: 3, gold: 4, low: 0.25, high: 0.9001 }]]),
  articles: new Map([
    [
      'a',
      [
        {
          spans: [
            { start: 1, end: 9 },
            { start: 12, end: 20 },
          ],
          words: 'She said "no" \\ twice',
          facts: [
            { measure: 'quotation', rule: 'quotations/inverted' },
            { measure: 'cue', value: 'said' },
            { measure: 'speaker', value: 'Ana [Ruiz]', rule: 'attribution/name' },
          ],
        },
        { spans: [{ start: 57, end: 65 }], words: 'Ruiz', facts: [{ measure: 'person' }] },
      ],
    ],
    ['b "c"', []],
  ]),
};

test('a baseline is lines for people', () => {
  expect(writeBaseline(baseline).split('\n').slice(5)).toEqual([
    'rules 0123456789abcdef',
    'score person right 2 predicted 3 gold 4 interval 0.2500-0.9001',
    '',
    'article "a"',
    '1-9+12-20 "She said \\"no\\" \\\\ twice" quotation[quotations/inverted] cue="said" speaker="Ana [Ruiz]"[attribution/name]',
    '57-65 "Ruiz" person',
    '',
    'article "b \\"c\\""',
    '',
  ]);
});

test('what is written is read, with either line end', () => {
  expect(readBaseline(writeBaseline(baseline))).toEqual(baseline);
  expect(readBaseline(writeBaseline(baseline).replaceAll('\n', '\r\n'))).toEqual(baseline);
});

test('the order in which articles and places come does not matter', () => {
  const reversed = new Map(
    [...baseline.articles].reverse().map(([name, places]) => [name, [...places].reverse()]),
  );
  expect(writeBaseline({ ...baseline, articles: reversed })).toBe(writeBaseline(baseline));
});

test('the interval is rounded outwards', () => {
  const scores = new Map([['person', { right: 1, predicted: 1, gold: 1, low: 0.12349, high: 0.98761 }]]);
  expect(writeBaseline({ ...baseline, scores })).toContain('interval 0.1234-0.9877');
});

test.each([
  ['a line end', 'a\nb'],
  ['direction characters', 'a\u202Eb\u2066c'],
  ['an invisible character beyond U+FFFF', 'a\u{E0041}b'],
  ['half a character', 'a\uD800b'],
])('%s is escaped and read again', (_, words) => {
  const articles = new Map([
    ['a', [{ spans: [{ start: 0, end: 3 }], words, facts: [{ measure: 'person' }] }]],
  ]);
  const written = writeBaseline({ ...baseline, articles });
  expect(written).toMatch(/^[\n\x20-\x7E…]*$/);
  expect(readBaseline(written).articles).toEqual(articles);
});

describe('what is no baseline is refused, with the line', () => {
  const head = 'glossator baseline 1\n';
  test.each([
    ['{"a": 1}', 'line 1: "glossator baseline 1" should stand here'],
    [`${head}1-2 "a" person`, 'line 2: an article should begin before this line'],
    [`${head}article "a"\n<<<<<<< HEAD`, 'line 3: this is neither an article nor a place in one'],
    [`${head}article "a"\n1-2 "a" person ]`, 'line 3: "]" is nothing that can be right'],
    [`${head}article "a"\narticle "a"`, 'line 3: the article "a" stands twice'],
    [`${head}article a`, 'line 2: a is no text in double quotes'],
    [`${head}article 1`, 'line 2: 1 is no text in double quotes'],
    [`${head}score person right x`, 'line 2: this is no line of a score'],
  ])('%j', (content, message) => {
    expect(() => readBaseline(content)).toThrow(message);
  });
});
