import { nobody, type Sieve } from './sieve.js';

/** Quotations in the order of the text among which the first answer is looked for. */
const reach = 60;

/** "'I dream of ice'" above an interview. */
export const interviewee: Sieve = {
  id: 'attribution/interviewee',
  description: 'A headline or pull quote of an interview that names nobody is said by whoever answers.',
  examples: [
    '# "[The river is mine]"\n\nAna Ruiz swims.\n\n**Do you swim?**\n\nI do.\n\n**When?**\n\nI go at six.\n\n**Alone?**\n\nI take my dog.',
  ],
  attribute: ({ words, quotation, reading, order, ledger }) => {
    if (words !== null || quotation.cue !== null || quotation.parent !== undefined) return null;
    const answer = order
      .slice(0, reach)
      .find((other) => reading.quotation(other)?.rule === 'quotations/interview-answer');
    const entity = answer === undefined ? null : (ledger.answerOf(answer)?.entity ?? null);
    return entity === null ? null : { ...nobody, entity };
  },
};
