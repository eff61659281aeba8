import type { Candidate, Token } from '../document.js';
import { trust } from '../rules/trust.js';
import { firstEndingAfter } from '../span.js';
import type { Taken } from './person-run.js';

/** Tokens that belong to organizations whose names are built or listed, not guessed. */
export function takenTokens(
  tokens: readonly Token[],
  organizations: readonly Pick<Candidate, 'start' | 'end' | 'priority'>[],
): Taken {
  const marks = new Uint8Array(tokens.length);
  for (const { start, end, priority } of organizations) {
    if (priority < trust.repetition) continue;
    for (let index = firstEndingAfter(tokens, start); index < tokens.length; index += 1) {
      const token = tokens[index];
      if (token === undefined || token.start >= end) break;
      if (token.start >= start && token.end <= end) marks[index] = 1;
    }
  }
  return (index) => marks[index] === 1;
}
