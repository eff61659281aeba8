import { isFloating } from './floor.js';
import { nobody, type Sieve } from './sieve.js';

/** A closing mark directly followed by an opening one: a lost paragraph break, and the other speaker's turn. */
export const adjacentTurn: Sieve = {
  id: 'attribution/adjacent-turn',
  description:
    'Marks that close and open again with nothing between hand the turn to the other speaker of the talk.',
  examples: ['"Will you sign?" asked Ana Ruiz.\n\n"No," said Ole Berg.\n\n"Never?" "[Never.]"'],
  attribute: (situation) => {
    const { reading, quotation, order, place, ledger } = situation;
    const [first] = quotation.fragments;
    const previous = reading.quotation(order[place - 1] ?? -1);
    const end = previous?.fragments.at(-1)?.end;
    if (!isFloating(situation) || first === undefined || end === undefined || end > first.start) return null;
    if (reading.blockAt(end - 1) !== reading.blockAt(first.start)) return null;
    const between = reading.document.article.text.slice(end, first.start).replace(/\s/g, '');
    if (!/^["”’'»]{1,2}["“‘'«]{1,2}$/.test(between)) return null;
    const last = ledger.answerOf(order[place - 1] ?? -1)?.entity ?? null;
    const earlier = order.slice(Math.max(0, place - reach), Math.max(0, place - 1)).toReversed();
    const others = earlier.map((other) => ledger.answerOf(other)?.entity ?? null);
    const other = last === null ? undefined : others.find((entity) => entity !== null && entity !== last);
    return { ...nobody, entity: other ?? null };
  },
};

/** Turns of a talk that are looked back over. */
const reach = 8;
