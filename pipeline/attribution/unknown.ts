import { crowdCalls } from '../lexicons/cues.js';
import { isPassive } from './passive.js';
import { nobody, type Sieve } from './sieve.js';

/** "the government", "Washington", "police": a body that the text describes and never names. */
export const unnamedBody: Sieve = {
  id: 'attribution/unnamed-body',
  description:
    'The words describe a body, or a place that stands for a government, that the text never names.',
  examples: ['[The border would stay shut], {the government} <said>.'],
  attribute: ({ words }) =>
    words?.kind === 'organization' || words?.kind === 'place' ? { ...nobody, span: words.span } : null,
};

/** "a resident", "investigators": somebody whom the text never names. */
export const unnamedSource: Sieve = {
  id: 'attribution/unnamed-source',
  description: 'The words describe a source that the text never names.',
  examples: ['[The water rose by the hour], {a resident} <said>.'],
  attribute: ({ words }) =>
    words !== null && words.kind !== 'pronoun' && words.kind !== 'relative'
      ? { ...nobody, span: words.span }
      : null,
};

/** "It was alleged that …", "amid cries of …". */
export const noSource: Sieve = {
  id: 'attribution/no-source',
  description:
    'A passive cue, or a noun for the calls of a crowd, says that something was said and not by whom.',
  examples: ['It was <alleged> that [the ballots had been burned].'],
  attribute: (situation) => {
    const isCrowd = crowdCalls.has(situation.quotation.cue?.lemma ?? '');
    return situation.words === null && (isCrowd || isPassive(situation)) ? nobody : null;
  },
};

/** Nobody in reach could have said it. */
export const noCandidate: Sieve = {
  id: 'attribution/no-candidate',
  description: 'Nobody whom the text names in reach could have said it.',
  examples: ['"[It rained]," {she} <said>.'],
  attribute: ({ words }) => ({ ...nobody, span: words?.span ?? null }),
};
