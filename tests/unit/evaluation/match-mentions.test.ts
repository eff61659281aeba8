import { expect, test } from 'vitest';
import type { AnnotatedMention } from '../../../pipeline/evaluation/annotations.js';
import { matchMentions } from '../../../pipeline/evaluation/match-mentions.js';

const types = { p: 'person', o: 'organization', i: 'instrument' } as const;

/** Mentions from `0–4p 5–9i:a`: a span, the first letter of a type, and an entity. */
const mentions = (notation: string): readonly AnnotatedMention[] =>
  [...notation.matchAll(/(\d+)–(\d+)([poi])(?::(\w))?/g)].map(([, start, end, type, entity = null]) => ({
    start: Number(start),
    end: Number(end),
    type: type === 'p' ? types.p : type === 'o' ? types.o : types.i,
    form: 'name',
    entity,
  }));

test.each([
  ['0–4p', '0–4p', '1 0 0 0 0'],
  ['0–4p', '0–5p', '0 1 0 0 0'],
  ['0–4p', '1–4p', '0 1 0 0 0'],
  ['0–4p', '3–9p', '0 1 0 0 0'],
  ['0–4p', '4–9p', '0 0 0 1 1'],
  ['0–4p', '0–4o', '0 0 1 0 0'],
  ['0–4p', '0–8o', '0 0 1 0 0'],
  ['0–4p', '0–9o', '0 0 0 1 1'],
  ['0–4p 0–4o', '0–4o', '1 0 0 1 0'],
  ['0–4p', '0–3p 0–4p', '1 0 0 0 1'],
])('%s with %s: %s', (predicted, gold, expected) => {
  const { exact, wrongBoundary, wrongType, spurious, missing } = matchMentions(
    mentions(predicted),
    mentions(gold),
  );
  expect([exact, wrongBoundary, wrongType, spurious, missing].map((each) => each.length).join(' ')).toBe(
    expected,
  );
});

test.each([
  [
    [
      [0, 2],
      [3, 4],
    ],
    [
      [0, 2],
      [3, 4],
    ],
    1,
  ],
  [
    [
      [0, 2],
      [3, 4],
    ],
    [
      [0, 1],
      [3, 4],
    ],
    0,
  ],
  [
    [
      [0, 2],
      [3, 4],
    ],
    [
      [1, 2],
      [3, 4],
    ],
    0,
  ],
  [
    [
      [0, 2],
      [3, 4],
    ],
    [],
    0,
  ],
  [
    [],
    [
      [0, 2],
      [3, 4],
    ],
    0,
  ],
] as const)('fragments %j and %j', (mine, theirs, exact) => {
  const mention = (fragments: readonly (readonly [number, number])[]): AnnotatedMention => ({
    start: 3,
    end: 4,
    type: 'instrument',
    form: 'name',
    entity: null,
    ...(fragments.length > 0 && { fragments: fragments.map(([start, end]) => ({ start, end })) }),
  });
  expect(matchMentions([mention(mine)], [mention(theirs)]).exact).toHaveLength(exact);
});

test.each([
  ['0–4p:c 0–4p:a 0–4p:b', '0–4p:x', 'a'],
  ['0–4p:a 0–4p:c 0–4p:b', '0–4p:x', 'a'],
  ['0–4p:b 0–4p:a', '0–4p:x', 'a'],
  ['0–4p:a 0–4p:b', '0–4p:x', 'a'],
])('of equals in %s the same one is matched in any order', (predicted, gold, expected) => {
  const { exact } = matchMentions(mentions(predicted), mentions(gold));
  expect(exact.map((pair) => pair.predicted.entity)).toEqual([expected]);
});
