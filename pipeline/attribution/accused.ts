import type { Reading } from './reading.js';

/** Tokens after a name within which its verb stands, past an age, an address or a relative pronoun. */
const reach = 14;

const passing =
  /^(?:,|\d{1,3}|of|who|had|has|have|was|were|is|been|also|later|then|initially|previously|now|not|allegedly)$/;
const verbs =
  /^(?:pleaded|pleads|pled|jailed|charged|convicted|sentenced|arrested|acquitted|indicted|imprisoned|remanded)$/;

/** "[Deborah Fitch], 47, of Alphington Road, had pleaded not guilty": the text puts whoever the name is in the dock. */
export function isAccused(reading: Reading, after: number): boolean {
  let commas = 0;
  for (let at = after; at < after + reach; at += 1) {
    const { lower = '.' } = reading.token(at) ?? {};
    if (lower === ',') commas += 1;
    if (verbs.test(lower)) return commas !== 1;
    if (commas !== 1 && !passing.test(lower)) return false;
    if (/^[.;:!?]$/.test(lower)) return false;
  }
  return false;
}
