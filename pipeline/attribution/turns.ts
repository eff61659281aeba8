import { isFloating, opensBlock } from './floor.js';
import { anchorOf } from './reading.js';
import { replies } from './reply.js';
import { nobody, type Sieve, type Situation } from './sieve.js';

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
    const replied = afterReply(situation);
    if (replied !== null) return { ...nobody, entity: replied };
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

/** Letters of a paragraph that is a turn and no more. */
const longestTurn = 160;

/** `"A," she said.¶"B," he replied.¶"C."`: a retort to the one who was answered, where the paragraph is nothing else. */
function afterReply(situation: Situation): number | null {
  const { reading, quotation, order, place, ledger } = situation;
  const [first, second] = [order[place - 2] ?? -1, order[place - 1] ?? -1];
  const reply = reading.quotation(second);
  const asked = reading.quotation(first);
  if (reply?.cue == null || asked === undefined || !replies.has(reply.cue.lemma)) return null;
  const own = reading.blockAt(anchorOf(quotation));
  const block = reading.document.blocks[own];
  const end = quotation.fragments.at(-1)?.end ?? 0;
  if (block === undefined || !opensBlock(situation, own) || block.end - end > 2) return null;
  if (block.end - block.start > longestTurn) return null;
  if (reading.blockAt(anchorOf(reply)) !== own - 1 || reading.blockAt(anchorOf(asked)) !== own - 2)
    return null;
  const speaker = ledger.answerOf(first)?.entity ?? null;
  return speaker === ledger.answerOf(second)?.entity ? null : speaker;
}
