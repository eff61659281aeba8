import type { Quotation } from '../document.js';
import { isFloating, opensBlock } from './floor.js';
import { anchorOf } from './reading.js';
import { replies } from './reply.js';
import { nobody, type Sieve, type Situation } from './sieve.js';
import { addresseeOf } from './vocative.js';

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
    const other = afterReply(situation) ?? afterQuestion(situation);
    if (other !== null) return { ...nobody, entity: other };
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
  if (reply === undefined || asked === undefined || !isTurn(situation, quotation)) return null;
  const isReply = reply.cue === null ? isTurn(situation, reply) : replies.has(reply.cue.lemma);
  if (!isReply) return null;
  const own = reading.blockAt(anchorOf(quotation));
  if (reading.blockAt(anchorOf(reply)) !== own - 1 || reading.blockAt(anchorOf(asked)) !== own - 2)
    return null;
  const speaker = ledger.answerOf(first)?.entity ?? null;
  return speaker === ledger.answerOf(second)?.entity ? null : speaker;
}

/** A paragraph that is nothing but the quotation. */
function isTurn({ reading }: Situation, { fragments }: Quotation): boolean {
  const [start, end] = [fragments[0]?.start ?? 0, fragments.at(-1)?.end ?? 0];
  const block = reading.document.blocks[reading.blockAt(start)];
  if (block === undefined || block.end - block.start > longestTurn) return false;
  return start - block.start <= 2 && block.end - end <= 2;
}

/** `"Where is it, Mr Berg?"¶"In the car."`: whom the question in the paragraph before addresses by name. */
function afterQuestion(situation: Situation): number | null {
  const { reading, quotation, order, place, ledger } = situation;
  const before = order[place - 1] ?? -1;
  const question = reading.quotation(before);
  const end = question?.fragments.at(-1)?.end ?? 0;
  if (question === undefined || reading.document.article.text[end - 1] !== '?') return null;
  if (!isTurn(situation, quotation)) return null;
  if (reading.blockAt(end) !== reading.blockAt(anchorOf(quotation)) - 1) return null;
  const addressed = addresseeOf(reading, question);
  return addressed === ledger.answerOf(before)?.entity ? null : addressed;
}
