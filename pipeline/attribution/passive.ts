import type { Situation } from './sieve.js';

/** "It was alleged that …", "was described as": the words don't say by whom. */
export function isPassive({ quotation, reading }: Situation): boolean {
  if (quotation.cue === null) return false;
  const [at] = reading.tokenRange(quotation.cue);
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
    const token = reading.token(back);
    if (token === undefined) return false;
    if (/^(?:is|are|was|were|be|been|being|'s|'re)$/.test(token.lower))
      return !token.lower.startsWith("'") || at - back === 1;
    if (reading.tag(back)?.pos !== 'ADV' && !/^(?:also|not|widely|once)$/.test(token.lower)) return false;
  }
  return false;
}
