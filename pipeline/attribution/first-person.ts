import { answerLike, type Sieve } from './sieve.js';

/** "'I told him no,' Park said": "I" within a quotation is whoever says the quotation. */
export const firstPerson: Sieve = {
  id: 'attribution/first-person',
  description: 'In a quotation, "I" or "we" is the speaker of that quotation.',
  examples: [`"{I} <told> him '[no],'" Ana Ruiz said.`],
  attribute: ({ words, reading, quotation, index, ledger }) => {
    if (words?.kind !== 'pronoun' || words.pronoun.person !== 1) return null;
    const around = quotation.parent ?? reading.marksAround(words.span.start, index);
    return around === null ? null : answerLike(ledger.answerOf(around), words.span);
  },
};
