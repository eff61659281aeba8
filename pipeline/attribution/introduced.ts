import { humanNoun } from '../lexicons/human-noun-forms.js';
import type { Reading } from './reading.js';

/** Tokens between a form of "be" and the name that it introduces. */
const longestPredicate = 12;

/** "One of them was [Ole Berg], 19", "That is the view of her brother, [Ole Berg].": named for the first time there. */
export function isIntroduced(reading: Reading, index: number, entity: number): boolean {
  const mention = reading.mention(index);
  if (mention?.type !== 'person' || reading.entity(entity)?.mentions[0] !== index) return false;
  const [from, to] = reading.tokenRange(mention);
  if (isApposition(reading, from, to)) return true;
  for (let at = from - 1; at > from - longestPredicate; at -= 1) {
    const { lower = '.', block } = reading.token(at) ?? {};
    if (block !== reading.token(from)?.block || reading.tag(at)?.pos === 'VERB' || /^[.?!;:]$/.test(lower))
      return false;
    if (/^(?:is|was)$/.test(lower)) return true;
  }
  return false;
}

/** "a nephew, [Ole Berg], tried": words for somebody new, and the name between commas. */
function isApposition(reading: Reading, from: number, to: number): boolean {
  if (reading.token(from - 1)?.text !== ',' || reading.token(to)?.text !== ',') return false;
  if (humanNoun(reading.token(from - 2)?.lower ?? '') === null) return false;
  const block = reading.token(from)?.block;
  for (let at = from - 3; at > from - longestPredicate; at -= 1) {
    const token = reading.token(at);
    if (token === undefined || token.block !== block || /^[.?!;:,]$/.test(token.text)) return false;
    if (/^(?:an?|another)$/.test(token.lower)) return true;
  }
  return false;
}
