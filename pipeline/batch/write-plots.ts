import { drawFigure } from '../plots/draw-figure.js';
import type { Figure } from '../plots/figure.js';
import { prepareOutput } from './prepare-output.js';
import { UsageError } from './usage-error.js';
import { writeAtomically } from './write-atomically.js';

/** Draws figures into a folder, one SVG each; tells their names. Throws a UsageError where Vega is not installed. */
export async function writePlots(folder: string, figures: readonly Figure[]): Promise<readonly string[]> {
  await prepareOutput(folder);
  const names: string[] = [];
  for (const figure of figures) {
    const svg = await drawFigure(figure).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')
        throw new UsageError(
          'Plots are drawn by the package "vega", which was left out when glossator was installed: npm install vega@6.',
        );
      throw error;
    });
    const name = `${figure.name}.svg`;
    await writeAtomically(folder, name, svg);
    names.push(name);
  }
  return names;
}
