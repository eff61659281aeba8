import { describe, expect, it } from 'vitest';
import { constructions, knownFailures } from './constructions.js';
import { expectedQuotations, foundQuotations, type WrittenQuotation } from './quotation-notation.js';

describe('hard constructions', () => {
  for (const [construction, lines] of constructions) {
    for (const line of lines) {
      const { text, quotations } = expectedQuotations(line);
      const reason = knownFailures.get(line);
      if (reason === undefined) {
        it(`${construction}: ${line}`, () => expect(written(text)).toEqual(quotations));
      } else {
        it(`${construction}, known failure (${reason}): ${line}`, () =>
          expect(written(text)).not.toEqual(quotations));
      }
    }
  }
});

function written(text: string): readonly WrittenQuotation[] {
  return foundQuotations(text).map(({ rule, name, ...quotation }) => quotation);
}
