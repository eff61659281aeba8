import { isFloating } from './floor.js';
import { answerLike, type Sieve } from './sieve.js';

/** `"A." "B," said X.`: nothing but the marks between two quotations of one paragraph. */
export const nextClause: Sieve = {
  id: 'attribution/next-clause',
  description: 'A quotation that opens a paragraph is said by the speaker named right after the next one.',
  examples: ['"[We counted twice]." Then: "It was right," <said> Ana Ruiz.'],
  attribute: (situation) => {
    const { reading, quotation, order, place, ledger } = situation;
    const next = order[place + 1];
    if (!isFloating(situation) || next === undefined) return null;
    const following = reading.quotation(next);
    const [first] = quotation.fragments;
    const end = quotation.fragments.at(-1)?.end;
    const start = following?.fragments[0]?.start;
    if (first === undefined || end === undefined || start === undefined || following?.cue == null)
      return null;
    const block = reading.document.blocks[reading.blockAt(first.start)];
    if (block === undefined || first.start - block.start > 2 || start > block.end || start < end) return null;
    const between = reading.document.article.text.slice(end, start);
    return between.length > 24 || /\p{L}{12}/u.test(between) ? null : answerLike(ledger.answerOf(next), null);
  },
};
