import type { EntityType } from '../entity-types.js';
import type { Reading } from './reading.js';

/** Characters before a place in which the two last named are looked for. */
const reach = 1500;

/**
 * The two people, or the two bodies, whom the reporter named last before an offset, in the order in which the text
 * names them; of more than two the last two. Null where there are not two.
 */
export function lastTwo(reading: Reading, offset: number): readonly [first: number, second: number] | null {
  const mentions = reading.mentionsIn({ start: Math.max(0, offset - reach), end: offset });
  let type: EntityType | null = null;
  const found: number[] = [];
  for (const index of mentions.toReversed()) {
    const mention = reading.mention(index);
    const entity = reading.entityOf(index);
    if (mention === undefined || entity === null || mention.type === 'instrument') continue;
    if (reading.marksAround(mention.start, -1) !== null || (type !== null && mention.type !== type)) continue;
    type = mention.type;
    if (!found.includes(entity)) found.push(entity);
    if (found.length === 2) break;
  }
  const [second, first] = found;
  return first === undefined || second === undefined ? null : [first, second];
}
