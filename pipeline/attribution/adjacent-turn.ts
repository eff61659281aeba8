import { isFloating } from './floor.js';
import { nobody, type Sieve, type Situation } from './sieve.js';
import { addresseeOf } from './vocative.js';

/** A closing mark directly followed by an opening one: a lost paragraph break, and the other speaker's turn. */
export const adjacentTurn: Sieve = {
  id: 'attribution/adjacent-turn',
  description:
    'Marks that close and open again with nothing between hand the turn to the other speaker of the talk.',
  examples: ['"Will you sign?" asked Ana Ruiz.\n\n"No," said Ole Berg.\n\n"Never?" "[Never.]"'],
  attribute: (situation) => {
    if (!isFloating(situation)) return null;
    const isReply = isAdjacent(situation, situation.place - 1);
    const entity = isReply ? fromBefore(situation) : null;
    const found = entity ?? fromAfter(situation);
    return isReply || found !== null ? { ...nobody, entity: found } : null;
  },
};

/** Turns of a talk that are looked over, either way. */
const reach = 8;

/** The other speaker than the last one: whom the last one addressed, or who spoke before. */
function fromBefore({ reading, order, place, ledger }: Situation): number | null {
  const previous = reading.quotation(order[place - 1] ?? -1);
  const last = ledger.answerOf(order[place - 1] ?? -1)?.entity ?? null;
  const addressed = previous === undefined ? null : addresseeOf(reading, previous);
  if (addressed !== null && addressed !== last) return addressed;
  if (last === null) return null;
  const earlier = order.slice(Math.max(0, place - reach), Math.max(0, place - 1)).toReversed();
  const others = earlier.map((other) => ledger.answerOf(other)?.entity ?? null);
  return others.find((entity) => entity !== null && entity !== last) ?? null;
}

/** The speaker of the second turn after this one, of the fourth …: the nearest that is known. */
function fromAfter(situation: Situation): number | null {
  const { order, place, ledger } = situation;
  for (let at = place; at < place + reach && isAdjacent(situation, at); at += 1) {
    const entity = ledger.answerOf(order[at + 1] ?? -1)?.entity ?? null;
    if (entity !== null && (at - place) % 2 === 1) return entity;
  }
  return null;
}

/** True where nothing but marks stands between the quotation at a place in the order and the next one. */
function isAdjacent({ reading, order }: Situation, place: number): boolean {
  const [end, start] = [
    reading.quotation(order[place] ?? -1)?.fragments.at(-1)?.end,
    reading.quotation(order[place + 1] ?? -1)?.fragments[0]?.start,
  ];
  if (end === undefined || start === undefined || end > start) return false;
  if (reading.blockAt(end - 1) !== reading.blockAt(start)) return false;
  const between = reading.document.article.text.slice(end, start).replace(/\s/g, '');
  return /^["”’'»]{1,2}["“‘'«]{1,2}$/.test(between);
}
