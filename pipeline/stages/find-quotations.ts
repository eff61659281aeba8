import type { Quotation } from '../document.js';
import { stage } from '../stage.js';

export const findQuotations = stage({
  name: 'find-quotations',
  requires: ['blocks', 'marks', 'tokens', 'sentences', 'tags', 'mentions'],
  provides: 'quotations',
  run: (): readonly Quotation[] => [],
});
