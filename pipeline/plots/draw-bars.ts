import type { Mark, Spec } from 'vega';
import type { Bars } from './figure.js';
import { ink, sheetOf, shortened, textSize, widthOf } from './sheet.js';

const step = 24;
const longestLabel = 44;

/** Horizontal bars with their numbers at the end, which spares the reader an axis. */
export function drawBars(figure: Bars): Spec {
  const bars = figure.bars.map(({ label, value }, at) => ({
    at,
    value,
    label: shortened(label, longestLabel),
  }));
  const widest = Math.max(...bars.map(({ label }) => widthOf(label)));
  return sheetOf(figure, {
    margins: { left: widest + 28, right: 60, top: 6, bottom: 6 },
    height: bars.length * step,
    data: [{ name: 'bars', values: bars }],
    scales: [
      { name: 'x', type: 'linear', range: 'width', domain: { data: 'bars', field: 'value' }, zero: true },
      { name: 'y', type: 'band', range: 'height', domain: { data: 'bars', field: 'at' }, padding: 0.25 },
    ],
    marks: [
      {
        type: 'rect',
        from: { data: 'bars' },
        encode: {
          enter: {
            x: { scale: 'x', value: 0 },
            x2: { scale: 'x', field: 'value' },
            y: { scale: 'y', field: 'at' },
            height: { scale: 'y', band: 1 },
            fill: { value: figure.colour },
          },
        },
      },
      text('label', { x: { value: -8 }, align: { value: 'right' } }),
      text('value', { x: { scale: 'x', field: 'value', offset: 6 } }),
    ],
  });
}

/** One text a bar, at half its height. */
const text = (field: string, place: object): Mark => ({
  type: 'text',
  from: { data: 'bars' },
  encode: {
    enter: {
      text: { field },
      y: { scale: 'y', field: 'at', band: 0.5 },
      baseline: { value: 'middle' },
      fontSize: { value: textSize },
      fill: { value: ink },
      ...place,
    },
  },
});
