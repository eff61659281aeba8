import { drawFigure } from '../plots/draw-figure.js';
import type { Figure } from '../plots/figure.js';
import { paintFigure } from './paint-figure.js';
import { prepareOutput } from './prepare-output.js';
import { UsageError } from './usage-error.js';
import { writeAtomically } from './write-atomically.js';

/**
 * Draws figures into a folder, each as SVG and as PNG; tells their names. Throws a UsageError where what draws
 * them is not installed.
 */
export async function writePlots(folder: string, figures: readonly Figure[]): Promise<readonly string[]> {
  await prepareOutput(folder);
  for (const figure of figures) {
    const svg = await installed(drawFigure(figure));
    await writeAtomically(folder, `${figure.name}.svg`, svg);
    await writeAtomically(folder, `${figure.name}.png`, await installed(paintFigure(svg)));
  }
  return figures.map(({ name }) => name);
}

async function installed<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && 'code' in error && missing.has(error.code))
      throw new UsageError(
        'Plots are drawn by packages that were left out when glossator was installed: npm install --include=optional.',
      );
    throw error;
  }
}

/** What an `import` and what a file of a package say. */
const missing = new Set<unknown>(['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND']);
