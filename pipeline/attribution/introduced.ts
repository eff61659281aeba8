import type { Reading } from './reading.js';

/** Tokens between a form of "be" and the name that it introduces. */
const longestPredicate = 12;

/** "One of them was [Ole Berg], 19", "That is the view of her brother, [Ole Berg].": named for the first time there. */
export function isIntroduced(reading: Reading, index: number, entity: number): boolean {
  const mention = reading.mention(index);
  if (mention?.type !== 'person' || reading.entity(entity)?.mentions[0] !== index) return false;
  const [from] = reading.tokenRange(mention);
  for (let at = from - 1; at > from - longestPredicate; at -= 1) {
    const { lower = '.', block } = reading.token(at) ?? {};
    if (block !== reading.token(from)?.block || reading.tag(at)?.pos === 'VERB' || /^[.?!;:]$/.test(lower))
      return false;
    if (/^(?:is|was)$/.test(lower)) return true;
  }
  return false;
}
