import { describe, expect, test } from 'vitest';
import { foldWords } from '../../../pipeline/lexicons/fold.js';
import { contentKey, instrumentLexicon, knownInstruments } from '../../../pipeline/lexicons/instruments.js';

describe('the lexicon of instruments', () => {
  test('has a thousand instruments and more, each with a source', () => {
    expect(knownInstruments.instruments.length).toBeGreaterThan(1000);
    expect(knownInstruments.instruments.filter(({ source }) => source === '')).toEqual([]);
  });

  test('gives no title twice', () => {
    const titles = knownInstruments.instruments.map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('gives every instrument words to be found by', () => {
    for (const { title } of knownInstruments.instruments) expect(foldWords(title), title).not.toEqual([]);
  });

  test('links no name that two instruments have', () => {
    const lexicon = instrumentLexicon([
      { rows: 'Lima Act?\tOld Act\t\tact\nQuito Act\tLima Act?;Old Act\t\tact', source: 'test' },
    ]);
    const namesOf = (name: string) => lexicon.names.matchesAt(foldWords(name), 0, 2)[0]?.value ?? [];
    expect(namesOf('Lima Act').map(({ shared }) => shared)).toEqual([true, true]);
    expect(lexicon.byContent(foldWords('Old Act'))).toBeUndefined();
    expect(lexicon.byContent(foldWords('Quito Act'))?.title).toBe('Quito Act');
  });

  test.each([
    ['Lisbon Treaty', 'Treaty of Lisbon'],
    ['UN convention against corruption', 'United Nations Convention against Corruption'],
    [
      'global compact on safe, orderly and regular migration',
      'Global Compact for Safe, Orderly and Regular Migration',
    ],
    [
      'Escazu Agreement',
      'Regional Agreement on Access to Information, Public Participation and Justice in Environmental Matters in Latin America and the Caribbean',
    ],
  ])('finds "%s" by its content', (name, title) => {
    expect(knownInstruments.byContent(foldWords(name))?.title).toBe(title);
  });

  test.each([
    ['S/RES/2254', 'United Nations Security Council resolution 2254 (2015)'],
    ['Regulation (EU) 2016/679', 'General Data Protection Regulation'],
  ])('finds %s by its symbol', (symbol, title) => {
    expect(knownInstruments.bySymbol(symbol)?.title).toBe(title);
  });
});

test.each([
  ['Comprehensive Nuclear-Test-Ban Treaty', 'comprehensive nuclear test ban treaty'],
  ['Treaty on the Non-Proliferation of Nuclear Weapons', 'treaty on the nonproliferation of nuclear weapons'],
  ['United Nations Programme of Action', 'un program of action'],
  ['Convention of Belém do Pará', 'convention of belem do para'],
  ['Organised Labour Act', 'organized labor act'],
  ["Women's Convention", 'women s convention'],
  ['Women’s Convention', 'women s convention'],
  ['U.S. Constitution', 'us constitution'],
  ['constructor __proto__', 'constructor proto'],
  ['', ''],
])('folds "%s"', (name, folded) => {
  expect(foldWords(name).join(' ')).toBe(folded);
});

test('a content key ignores order, grammar and number', () => {
  expect(contentKey(foldWords('Conventions on the Law of the Sea'))).toBe(
    contentKey(foldWords('Law of the Sea Convention')),
  );
});
