import { expect, it } from 'vitest';
import { labelCount } from '../../../../pipeline/models/names/labels.js';
import { rowSums } from '../../../../pipeline/models/names/row-sums.js';

const table = new Int16Array(5 * labelCount).map((_, cell) => ((cell * 37) % 101) - 50);

it('adds the rows that were noted since the last sum, one of them twice', () => {
  const rows = rowSums(table);
  const sums = new Int32Array(2 * labelCount).fill(1000);
  for (const row of [3, 0, 3]) rows.note(row);
  rows.addTo(sums, labelCount);
  rows.note(4);
  rows.addTo(sums, 0);
  for (let label = 0; label < labelCount; label += 1) {
    const at = (row: number) => table[row * labelCount + label] ?? 0;
    expect(sums[label]).toBe(1000 + at(4));
    expect(sums[labelCount + label]).toBe(1000 + at(3) + at(0) + at(3));
  }
});
