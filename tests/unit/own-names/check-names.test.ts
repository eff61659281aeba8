import { describe, expect, test } from 'vitest';
import { builtInNames } from '../../../pipeline/own-names/built-in-names.js';
import { checkAgainst, checkNames, nameCounter } from '../../../pipeline/own-names/check-names.js';
import { ownLexicon } from '../../../pipeline/own-names/own-lexicon.js';
import { readOwnNames } from '../../../pipeline/own-names/read-own-names.js';

const entriesOf = (...rows: readonly string[]) =>
  readOwnNames({ name: 'own.csv', text: ['type,name,aliases', ...rows].join('\n') }).entries;

const check = (...rows: readonly string[]) =>
  checkNames(entriesOf(...rows)).map(({ code, line, form }) => `${line} ${code} ${form}`);

describe('a list of own names', () => {
  test.each([
    ['nothing wrong', ['person,Ana Ruiz,Ruizova', 'organization,Blue Door'], []],
    [
      'one form, two types',
      ['person,Ana Ruizova,Owl', 'organization,Owls,owl'],
      ['2 other-type Owl', '3 other-type owl'],
    ],
    [
      'one form, two things',
      ['person,Ana Ruizova,Quabek', 'person,Pia Ruizova,Quabek'],
      ['2 ambiguous Quabek', '3 ambiguous Quabek'],
    ],
    [
      'a row without a name of its own',
      ['person,Quabek,', 'organization,Mornings Ltd,Quabek'],
      ['2 other-type Quabek', '2 shadowed Quabek', '3 other-type Quabek'],
    ],
    ['a row twice', ['person,Ana Ruizova', 'person,Ana Ruizova,Quabek'], ['3 duplicate Ana Ruizova']],
    ['two sentences', ['organization,Is it? They Ask'], ['2 never-matches Is it? They Ask']],
    ['an everyday word', ['organization,House', 'instrument,house cloth'], ['2 everyday-word House']],
    ['words that are no name may be everyday words', ['none,House'], []],
    [
      'a very long name',
      [`instrument,${'Pact of '.repeat(20)}Ulm`],
      [`2 very-long ${'Pact of '.repeat(20)}Ulm`],
    ],
  ] as const)('%s', (_, rows, expected) => {
    expect(check(...rows)).toEqual(expected);
  });

  test('is compared with our lists', () => {
    const found = checkAgainst(
      entriesOf('person,Reuters', 'organization,World Health Organization'),
      builtInNames(),
    );
    expect(found.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '2: our list has it as the organization “Reuters”; yours wins',
    ]);
  });

  test('is counted in articles', () => {
    const counter = nameCounter(ownLexicon(entriesOf('person,Ana Ruizova,Quabek', 'organization,Blue Door')));
    counter.add('Ana Ruizova left.\n\nQuabek is gone.');
    counter.add('Quabek again.');
    expect(counter.findings().map(({ code, line, message }) => `${line} ${code}: ${message}`)).toEqual([
      '2 in-text: 3 times in 2 articles',
      '3 not-in-text: none of its names stands in the articles',
    ]);
  });
});

describe('our own lists', () => {
  const rows = builtInNames();
  const problems = checkNames(rows).filter(({ severity }) => severity === 'problem');
  const of = (code: string) =>
    problems.flatMap((problem) => (problem.code === code ? [problem.form] : [])).sort();

  test('hold at least 1,000 instruments and 1,000 bodies', () => {
    const count = (type: string) => rows.filter((row) => row.type === type).length;
    expect(count('instrument')).toBeGreaterThanOrEqual(1000);
    expect(count('organization')).toBeGreaterThanOrEqual(1000);
  });

  test('have no conflicts but names that letter case or accents alone tell apart', () => {
    expect(of('other-type')).toEqual([]);
    expect(of('duplicate')).toEqual([]);
    expect(of('ambiguous')).toEqual(
      ['Newsday', 'NewsDay', 'SAPO', 'Säpo', 'UVA', 'UvA', 'Umkhonto we Sizwe', 'uMkhonto we Sizwe'].sort(),
    );
  });

  test('have no names that never match', () => {
    expect(of('never-matches')).toEqual([]);
  });
});
