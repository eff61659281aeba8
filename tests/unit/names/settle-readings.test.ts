import { expect, it } from 'vitest';
import type { Token } from '../../../pipeline/document.js';
import type { NameType } from '../../../pipeline/models/names/labels.js';
import { settleReadings } from '../../../pipeline/names/settle-readings.js';
import { wordOf } from '../../../pipeline/word.js';

const words = 'Veltrix grew . Veltrix fell . Veltrix rose . Zora sang . Zora left'.split(' ');
const tokens: readonly Token[] = words.map((word, index) => ({
  start: index * 10,
  end: index * 10 + word.length,
  text: word,
  norm: word,
  lower: word.toLowerCase(),
  word: wordOf(word),
  block: 0,
}));

const reading = (first: number, type: NameType) => ({ type, first, end: first + 1, sentence: 0 });

const settled = (...readings: readonly ReturnType<typeof reading>[]) =>
  settleReadings(tokens, readings, []).map(({ type }) => type);

it.each<readonly [what: string, read: readonly NameType[], settled: readonly NameType[]]>([
  [
    'the majority wins',
    ['organization', 'person', 'organization'],
    ['organization', 'organization', 'organization'],
  ],
  ['a lone reading stays', ['location'], ['location']],
])('%s', (_, read, expected) => {
  expect(settled(...read.map((type, index) => reading(index * 3, type)))).toEqual(expected);
});

it('leaves ties alone', () => {
  expect(settled(reading(9, 'person'), reading(12, 'location'))).toEqual(['person', 'location']);
});

it('lets a surer rule vote', () => {
  const rule = {
    type: 'person',
    form: 'name',
    rule: 'people/role',
    priority: 70,
    start: 90,
    end: 94,
  } as const;
  expect(settleReadings(tokens, [reading(12, 'location')], [rule]).map(({ type }) => type)).toEqual([
    'person',
  ]);
});
