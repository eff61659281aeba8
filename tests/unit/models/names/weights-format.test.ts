import { expect, it } from 'vitest';
import { labelCount } from '../../../../pipeline/models/names/labels.js';
import { packWeights, unpackWeights } from '../../../../pipeline/models/names/weights-format.js';

const bits = 6;
const emissions = new Float32Array((1 << bits) * labelCount);
emissions[0] = 4;
emissions[3] = -1;
// Farther from the last one than one byte can say.
emissions[900] = 0.25;
const transitions = new Float32Array(labelCount * labelCount);
transitions[labelCount] = 2;
const packed = packWeights('1', bits, emissions, transitions);

it('keeps every weight to the grain of its scale', () => {
  const unpacked = unpackWeights(packed);
  const scale = 32_000 / packed.largest;
  const read = (cell: number) => (unpacked.emissions[cell] ?? 0) / scale;
  expect(read(0)).toBeCloseTo(4, 2);
  expect(read(3)).toBeCloseTo(-1, 1);
  expect(read(900)).toBeCloseTo(0.25, 1);
  expect(unpacked.emissions.filter((weight) => weight !== 0)).toHaveLength(3);
  expect((unpacked.transitions[labelCount] ?? 0) / scale).toBeCloseTo(2, 1);
});

it('refuses weights that were cut short', () => {
  expect(() => unpackWeights({ ...packed, emissions: packed.emissions.slice(0, 4) })).toThrow(/damaged/);
});
