import { describe, expect, test } from 'vitest';
import {
  addPairs,
  agreementOf,
  type LabelPairs,
} from '../../../../pipeline/evaluation/agreement/label-pairs.js';

function agreement(first: string, second: string) {
  const pairs: LabelPairs = new Map();
  addPairs(pairs, [...first], [...second]);
  return agreementOf(pairs);
}

describe('agreement on labels', () => {
  // Both examples with their results are in Krippendorff 2011.
  test.each([
    ['0100000010', '1110010000', 0.095],
    ['aabbdcccedda', 'babbbccceddd', 0.692],
  ])('alpha of %s and %s is the published one', (first, second, alpha) => {
    expect(agreement(first, second).alpha).toBeCloseTo(alpha, 3);
  });

  test('kappa of 20 and 15 agreements, 5 and 10 differences is 0.4', () => {
    const first = 'y'.repeat(25) + 'n'.repeat(25);
    const second = `${'y'.repeat(20)}${'n'.repeat(5)}${'y'.repeat(10)}${'n'.repeat(15)}`;
    expect(agreement(first, second).kappa).toBeCloseTo(0.4, 12);
  });

  test('is 1 where all is the same, and unknown where there was nothing to tell apart', () => {
    expect(agreement('aab', 'aab')).toEqual({ units: 3, observed: 1, kappa: 1, alpha: 1 });
    expect(agreement('aaa', 'aaa')).toEqual({ units: 3, observed: 1, kappa: null, alpha: null });
  });

  test('does not change when the annotators change places', () => {
    expect(agreement('abcab', 'abbba')).toEqual(agreement('abbba', 'abcab'));
  });
});
