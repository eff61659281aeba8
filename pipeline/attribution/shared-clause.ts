import { anchorOf } from './reading.js';
import { answerLike, type Sieve, type Situation } from './sieve.js';

/** "Kaur praised the accord and said …, adding that …": a cue without words of its own shares an earlier one's. */
export const sharedClause: Sieve = {
  id: 'attribution/shared-clause',
  description: 'A cue without a speaker of its own shares the speaker of another cue in its sentence.',
  examples: ['"We tried," Ana Ruiz said, <adding>: "[It was too late]."'],
  attribute: (situation) => {
    const { words, quotation, reading, ledger, index } = situation;
    if (words !== null || quotation.parent !== undefined) return null;
    const anchor = anchorOf(quotation);
    const siblings = reading
      .quotationsOf(reading.sentenceAt(anchor), anchor)
      .filter((other) => other !== index && reading.quotation(other)?.parent === undefined);
    const before = siblings.findLast((other) => isBefore(situation, other, anchor));
    const after = siblings.find((other) => ledger.answerOf(other)?.entity != null);
    const shared = before ?? (quotation.cue === null ? after : undefined);
    return shared === undefined ? null : answerLike(ledger.answerOf(shared), null);
  },
};

function isBefore({ reading, ledger }: Situation, other: number, anchor: number): boolean {
  const quotation = reading.quotation(other);
  return quotation !== undefined && anchorOf(quotation) < anchor && ledger.answerOf(other)?.entity != null;
}
