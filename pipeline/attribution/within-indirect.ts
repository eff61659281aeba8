import { firstStartingAt } from './reading.js';
import { answerLike, type Sieve, type Situation } from './sieve.js';

/** Marked words within an indirect quotation are said by whoever says the whole. */
export const withinIndirect: Sieve = {
  id: 'attribution/within-indirect',
  description: 'Marked words within a reported clause have the speaker of the clause.',
  examples: ['{Ana Ruiz} <said> the bridge was "[a gift]" to the town.'],
  attribute: (situation) => {
    const { words, quotation, ledger } = situation;
    if (words !== null) return null;
    const around = quotation.parent ?? clauseAround(situation);
    const answer = ledger.answerOf(around ?? -1);
    if (around === null || answer === undefined) return null;
    if (situation.reading.quotation(around)?.type !== 'indirect') return null;
    const span = quotation.cue === null ? null : answer.span;
    const like = answerLike(answer, span);
    return like === null ? null : { ...like, mention: span === null ? null : answer.mention };
  },
};

function clauseAround({ reading, quotation, index }: Situation): number | null {
  const [first] = quotation.fragments;
  if (first === undefined) return null;
  const sentence = reading.sentenceAt(first.start);
  for (const other of reading.quotationsOf(sentence, first.start)) {
    if (other === index) continue;
    const { type, fragments = [] } = reading.quotation(other) ?? {};
    if (type !== 'indirect') continue;
    const at = firstStartingAt(fragments, first.start + 1) - 1;
    if ((fragments[at]?.end ?? 0) >= first.end) return other;
  }
  return null;
}
