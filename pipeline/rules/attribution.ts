import { passes } from '../attribution/sieves.js';
import type { Rule } from './rule.js';

/** Every sieve that can decide, or refuse to decide, who said a quotation. */
export const attributionRules: readonly Rule[] = [...new Set(passes.flatMap(({ sieves }) => sieves))];
