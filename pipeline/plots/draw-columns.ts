import type { Axis, Spec } from 'vega';
import { layers } from '../pages/layers.js';
import type { Columns } from './figure.js';
import { ink, sheetOf, textSize } from './sheet.js';

const labelsShown = 8;

/** Columns from left to right; of many labels some are left out. */
export function drawColumns(figure: Columns): Spec {
  const labels = figure.columns.map(({ label }) => label);
  const every = Math.ceil(labels.length / labelsShown);
  const most = Math.max(...figure.columns.map(({ value }) => value));
  return sheetOf(figure, {
    margins: { left: 64, right: 36, top: 10, bottom: 52 },
    height: 260,
    data: [{ name: 'columns', values: [...figure.columns] }],
    scales: [
      {
        name: 'x',
        type: 'band',
        range: 'width',
        domain: labels,
        paddingInner: 0.2,
        paddingOuter: labels.length < labelsShown ? 1 : 0.2,
      },
      { name: 'y', type: 'linear', range: 'height', domain: [0, most], nice: true, zero: true },
    ],
    axes: [
      {
        ...axis(figure.horizontal),
        scale: 'x',
        orient: 'bottom',
        ticks: false,
        values: labels.filter((_, at) => at % every === 0),
      },
      {
        ...axis(figure.vertical),
        scale: 'y',
        orient: 'left',
        grid: true,
        gridColor: '#dddddd',
        domain: false,
        ticks: false,
        tickMinStep: 1,
        tickCount: 5,
        format: ',d',
      },
    ],
    marks: [
      {
        type: 'rect',
        from: { data: 'columns' },
        encode: {
          enter: {
            x: { scale: 'x', field: 'label' },
            width: { scale: 'x', band: 1 },
            y: { scale: 'y', field: 'value' },
            y2: { scale: 'y', value: 0 },
            fill: { value: layers.person.colour },
          },
        },
      },
    ],
  });
}

const axis = (title: string): Omit<Axis, 'scale' | 'orient'> => ({
  title,
  titleFontSize: textSize,
  titleFontWeight: 'normal',
  titleColor: ink,
  titlePadding: 10,
  labelFontSize: textSize,
  labelColor: ink,
  labelPadding: 6,
  labelOverlap: false,
  labelBound: false,
});
