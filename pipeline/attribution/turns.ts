import { isFloating, opensBlock } from './floor.js';
import { anchorOf } from './reading.js';
import { nobody, type Sieve } from './sieve.js';

/** Speakers who take turns, one a paragraph, at least twice each. */
export const turns: Sieve = {
  id: 'attribution/turns',
  description: 'Where two people have taken turns in short paragraphs, the turn goes to the other one.',
  examples: [
    '"Will you sign?" Ana Ruiz asked.\n\n"Perhaps," Ole Berg said.\n\n"When?" Ana Ruiz asked.\n\n"[In May]."',
  ],
  attribute: (situation) => {
    const { reading, quotation, order, place, ledger } = situation;
    if (!isFloating(situation)) return null;
    const anchor = anchorOf(quotation);
    const own = reading.blockAt(anchor);
    const earlier = order.slice(Math.max(0, place - 3), place);
    const speakers = earlier.map((other) => ledger.answerOf(other)?.entity ?? -1);
    const [first = -1, second = -2, third = -3] = speakers;
    if (earlier.length < 3 || first !== third || first === second || first < 0 || second < 0) return null;
    const adjacent = earlier.every((other, index) => {
      const at = anchorOf(reading.quotation(other) ?? quotation);
      return reading.blockAt(at) === own - (3 - index);
    });
    return adjacent && opensBlock(situation, own) ? { ...nobody, entity: second } : null;
  },
};
