import type { Attribution } from '../document.js';
import { stage } from '../stage.js';

export const attributeQuotations = stage({
  name: 'attribute-quotations',
  requires: ['blocks', 'marks', 'tokens', 'sentences', 'tags', 'mentions', 'quotations', 'entities'],
  provides: 'attributions',
  run: ({ quotations }): readonly Attribution[] =>
    quotations.map(() => ({
      span: null,
      mention: null,
      entity: null,
      others: [],
      rule: 'attribution/unknown',
    })),
});
