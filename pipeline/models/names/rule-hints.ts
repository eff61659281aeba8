import type { Candidate, Token } from '../../document.js';
import { firstEndingAfter } from '../../span.js';
import { hashOf } from './hash.js';

/**
 * What the rules proposed at each token, as hashed words for the features: the tagger learns how far to believe each
 * rule (stacking, Wolpert 1992). Where candidates overlap, the more trusted one speaks.
 */
export interface RuleHints {
  /** Type and place in the candidate: `person-first`. */
  readonly labels: Int32Array;
  /** The same with the rule: `people/role person-first`. */
  readonly rules: Int32Array;
}

export function ruleHints(tokens: readonly Token[], candidates: readonly Candidate[]): RuleHints {
  const labels = new Int32Array(tokens.length);
  const rules = new Int32Array(tokens.length);
  for (const { type, rule, start, end } of [...candidates].sort((a, b) => a.priority - b.priority)) {
    for (let index = firstEndingAfter(tokens, start); index < tokens.length; index += 1) {
      const token = tokens[index];
      if (token === undefined || token.start >= end) break;
      const place = `${token.start <= start ? 'first' : 'inner'}${token.end >= end ? '-last' : ''}`;
      labels[index] = hashOf(`${type} ${place}`);
      rules[index] = hashOf(`${rule} ${type} ${place}`);
    }
  }
  return { labels, rules };
}
