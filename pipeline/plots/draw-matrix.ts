import type { Mark, Spec } from 'vega';
import type { Matrix } from './figure.js';
import { ink, sheetOf, shortened, textSize, widthOf, widthWithin } from './sheet.js';

const step = 26;
const longestRow = 36;
const longestColumn = 32;
/** Columns are no wider than this, however few there are. */
const widestColumn = 64;
/** Shades of one blue from light to dark: told apart without seeing colours, and printed with their numbers. */
const shades = ['#e1ecf7', '#c6dbef', '#9ecae1', '#6baed6', '#3182bd', '#08519c'];
const firstDark = 4;

/** A table of shaded cells with their numbers; the heads of columns lean. */
export function drawMatrix(figure: Matrix): Spec {
  const rows = figure.rows.map((label) => shortened(label, longestRow));
  const columns = figure.columns.map((label) => shortened(label, longestColumn));
  const leaning = Math.max(...columns.map(widthOf)) * Math.SQRT1_2;
  const margins = {
    left: Math.max(...rows.map(widthOf)) + 28,
    right: Math.ceil(leaning) + 8,
    top: Math.ceil(leaning) + 20,
    bottom: 6,
  };
  const width = Math.min(widestColumn, widthWithin(margins) / columns.length);
  const most = Math.max(...figure.cells.flat());
  const cells = figure.cells.flatMap((counts, row) =>
    counts.flatMap((count, column) => {
      const shade = Math.ceil((count / most) * shades.length) - 1;
      const place = { x: column * width, y: row * step };
      return count === 0
        ? []
        : [{ ...place, count, fill: shades[shade], ink: shade < firstDark ? ink : 'white' }];
    }),
  );
  const lines = [
    ...rows.map((_, at) => ({ x: 0, x2: columns.length * width, y: (at + 1) * step, y2: (at + 1) * step })),
    ...columns.map((_, at) => ({ x: (at + 1) * width, x2: (at + 1) * width, y: 0, y2: rows.length * step })),
  ];
  return sheetOf(figure, {
    margins,
    height: rows.length * step,
    data: [
      { name: 'cells', values: cells },
      { name: 'rows', values: rows.map((label, at) => ({ label, x: -8, y: (at + 0.5) * step })) },
      { name: 'columns', values: columns.map((label, at) => ({ label, x: (at + 0.5) * width, y: -6 })) },
      { name: 'lines', values: lines },
    ],
    marks: [
      {
        type: 'rect',
        from: { data: 'cells' },
        encode: {
          enter: { ...at, width: { value: width }, height: { value: step }, fill: { field: 'fill' } },
        },
      },
      {
        type: 'rule',
        from: { data: 'lines' },
        encode: { enter: { ...at, x2: { field: 'x2' }, y2: { field: 'y2' }, stroke: { value: '#dddddd' } } },
      },
      text('cells', 'count', {
        x: { field: 'x', offset: width / 2 },
        y: { field: 'y', offset: step / 2 },
        align: { value: 'center' },
        fill: { field: 'ink' },
      }),
      text('rows', 'label', { align: { value: 'right' } }),
      text('columns', 'label', { angle: { value: -45 }, baseline: { value: 'alphabetic' } }),
    ],
  });
}

const at = { x: { field: 'x' }, y: { field: 'y' } };

const text = (data: string, field: string, style: object): Mark => ({
  type: 'text',
  from: { data },
  encode: {
    enter: {
      ...at,
      text: { field },
      baseline: { value: 'middle' },
      fontSize: { value: textSize },
      fill: { value: ink },
      ...style,
    },
  },
});
