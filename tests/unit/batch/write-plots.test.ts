import { expect, test, vi } from 'vitest';
import { UsageError } from '../../../pipeline/batch/usage-error.js';
import { writePlots } from '../../../pipeline/batch/write-plots.js';
import type { Figure } from '../../../pipeline/plots/figure.js';
import { temporaryFolder } from '../../end-to-end/run-in-folder.js';

vi.mock('../../../pipeline/plots/draw-figure.js', () => ({
  drawFigure: () =>
    Promise.reject(Object.assign(new Error("Cannot find package 'vega'"), { code: 'ERR_MODULE_NOT_FOUND' })),
}));

test('where what draws is not installed, says how to go on', async () => {
  const frame = { name: 'people', title: 'People', subtitle: 'n = 1', source: 'Source' };
  const figure: Figure = { ...frame, kind: 'bars', colour: '#000', bars: [{ label: 'Ada', value: 1 }] };
  const written = writePlots(temporaryFolder().path, [figure]);
  await expect(written).rejects.toThrow(UsageError);
  await expect(written).rejects.toThrow('npm install --include=optional');
});
