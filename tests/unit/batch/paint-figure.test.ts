import { expect, test } from 'vitest';
import { paintFigure } from '../../../pipeline/batch/paint-figure.js';

const svgOf = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="48"><rect width="96" height="48" fill="white"/>${content}</svg>`;
const textOf = (family: string) => svgOf(`<text y="20" font-size="12" font-family="${family}">Ada</text>`);

test('paints at 300 dots an inch, the same bytes again', async () => {
  const png = Buffer.from(await paintFigure(textOf('Arial')));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([300, 150]);
  expect(png.equals(await paintFigure(textOf('Arial')))).toBe(true);
});

test('writes letters, whatever typeface is asked for', async () => {
  const [empty, text, other] = await Promise.all(
    [svgOf(''), textOf('sans-serif'), textOf('Nowhere')].map(paintFigure),
  );
  expect(text).not.toEqual(empty);
  expect(other).toEqual(text);
});
