import { nobody, type Sieve } from './sieve.js';

/** "mediators" again, after "mediators from the League": the source that was described in the same words before. */
export const sameDescription: Sieve = {
  id: 'attribution/same-description',
  description: 'The same noun described a source before, and the text said who that was.',
  examples: ['Oxfam officials said the trucks had left. [More would follow], {the officials} <added>.'],
  attribute: ({ words, order, place, reading, ledger }) => {
    if (words?.kind !== 'human' && words?.kind !== 'document') return null;
    if (words.head.modifiers.length > 0) return null;
    for (const other of order.slice(Math.max(0, place - reach), place).toReversed()) {
      const answer = ledger.answerOf(other);
      if (answer?.span == null || answer.mention !== null) continue;
      const text = reading.document.article.text.slice(answer.span.start, answer.span.end).toLowerCase();
      if (
        !text
          .split(/[^\p{L}\p{M}-]+/u)
          .some((word) => word === (reading.token(words.head.token)?.lower ?? ''))
      )
        continue;
      return answer.entity === null
        ? null
        : { ...nobody, span: words.span, entity: answer.entity, others: answer.others };
    }
    return null;
  },
};

/** Quotations looked back over. */
const reach = 12;
