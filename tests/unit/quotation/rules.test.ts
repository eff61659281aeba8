import { describe, expect, it } from 'vitest';
import { quotationRules } from '../../../pipeline/rules/quotations.js';
import { expectedQuotations, foundQuotations } from './quotation-notation.js';

describe('rules for quotations', () => {
  for (const { id, examples } of quotationRules) {
    for (const example of examples) {
      it(`${id}: ${example}`, () => {
        const { text, quotations } = expectedQuotations(example);
        const [wanted] = quotations;
        const found = foundQuotations(text).find(({ rule }) => rule === id);
        expect(found?.fragments).toEqual(wanted?.fragments);
        expect(found?.cue).toBe(wanted?.cue);
        expect(found?.speaker).toBe(wanted?.speaker);
      });
    }
  }
});
