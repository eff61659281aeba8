import type { Spec } from 'vega';
import { drawBars } from './draw-bars.js';
import { drawColumns } from './draw-columns.js';
import { drawMatrix } from './draw-matrix.js';
import type { Figure } from './figure.js';

/**
 * A figure as SVG, drawn by Vega (https://vega.github.io/vega/); the same figure gives the same text. Vega is loaded
 * when the first figure is drawn: it is an optional dependency. Rejects where it is not installed.
 */
export async function drawFigure(figure: Figure): Promise<string> {
  const { None, parse, View } = await import('vega');
  const view = new View(parse(specOf(figure)), { renderer: 'none', logLevel: None });
  const svg = await view.toSVG();
  view.finalize();
  return `${svg}\n`;
}

function specOf(figure: Figure): Spec {
  if (figure.kind === 'bars') return drawBars(figure);
  return figure.kind === 'columns' ? drawColumns(figure) : drawMatrix(figure);
}
