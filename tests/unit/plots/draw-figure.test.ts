import { expect, test } from 'vitest';
import { drawFigure } from '../../../pipeline/plots/draw-figure.js';
import type { Figure } from '../../../pipeline/plots/figure.js';
import { shortened } from '../../../pipeline/plots/sheet.js';
import { elementsOf } from '../report/page-parts.js';

const frame = { name: 'x', title: 'Title', subtitle: 'n = 3', source: 'Source: <b>&' };
const hostile = '</text><script>alert(1)</script> "מריה" 👩🏽‍⚖️';

const bars: Figure = {
  ...frame,
  kind: 'bars',
  colour: '#0072B2',
  bars: [
    { label: hostile, value: 1234 },
    { label: 'Ada', value: 2 },
    { label: 'Ada', value: 1 },
  ],
};
const columns: Figure = {
  ...frame,
  kind: 'columns',
  horizontal: 'day',
  vertical: 'articles',
  columns: Array.from({ length: 30 }, (_, at) => ({ label: `2024-05-${at + 1}`, value: at % 3 })),
};
const matrix: Figure = {
  ...frame,
  kind: 'matrix',
  rows: ['Ada', hostile],
  columns: ['Paris Agreement', 'UNICEF'],
  cells: [
    [7, 0],
    [1, 2],
  ],
};

const textsOf = (svg: string) =>
  elementsOf(svg).flatMap(({ name, content }) => (name === 'text' ? [content] : []));

test.each([bars, columns, matrix])(
  'draws $kind: the same bytes again, with title, n and source',
  async (figure) => {
    const svg = await drawFigure(figure);
    expect(await drawFigure(structuredClone(figure))).toBe(svg);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['Title', 'n = 3', 'Source: <b>&']));
    expect(svg).toMatch(/^<svg [^>]*width="680"/);
    expect(svg).not.toContain('<script');
    for (const [, size] of svg.matchAll(/font-size="(\d+)px"/g))
      expect(Number(size)).toBeGreaterThanOrEqual(10);
  },
);

test('bars of one label stay two, each with its number', async () => {
  const texts = textsOf(await drawFigure(bars));
  expect(texts.filter((text) => text === 'Ada')).toHaveLength(2);
  expect(texts).toEqual(expect.arrayContaining(['1234', '2', '1']));
});

test('of many columns few have a label, and all are drawn', async () => {
  const svg = await drawFigure(columns);
  expect(textsOf(svg).filter((text) => text.startsWith('2024-'))).toHaveLength(8);
  expect(svg.match(/<path d="M[^"]+" fill="#0072B2"/g)).toHaveLength(30);
});

test('a matrix leaves zeros blank', async () => {
  const texts = textsOf(await drawFigure(matrix));
  expect(texts.filter((text) => /^\d+$/.test(text)).sort()).toEqual(['1', '2', '7']);
  expect(texts).toEqual(expect.arrayContaining(['Ada', 'Paris Agreement', 'UNICEF']));
});

test.each([
  ['as long as it may be', 'Paris Agreement', 15, 'Paris Agreement'],
  ['cut at a space', 'Convention against Corruption', 20, 'Convention against…'],
  ['cut in a word that is too long', 'Donaudampfschifffahrt', 10, 'Donaudamp…'],
  ['wide characters count double', '联合国儿童基金会', 9, '联合国儿…'],
  ['no half of a pair', '😀😀😀😀', 6, '😀😀…'],
])('a label is %s', (_, label, most, expected) => {
  expect(shortened(label, most)).toBe(expected);
});
