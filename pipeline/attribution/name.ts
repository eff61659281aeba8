import type { Span } from '../span.js';
import type { Reading } from './reading.js';
import { answerWithMention, type Sieve } from './sieve.js';

/** The words are a name, or hold one that everything else in them describes. */
export const name: Sieve = {
  id: 'attribution/name',
  description:
    'The words for the speaker are, or turn on, the name of a person, an organization or an instrument.',
  examples: [
    '[The bridge will hold], <said> {Ana Ruiz}.',
    'The harbour master, {Ole Berg}, <said> [the quay would close].',
  ],
  attribute: ({ words, reading, quotation }) => {
    if (words?.kind !== 'names' || words.mentions.length !== 1) return null;
    const [mention = -1] = words.mentions;
    const answer = answerWithMention(reading, mention);
    if (
      answer === null ||
      quotation.speaker === null ||
      !isJoinedToAnother(reading, words.span, quotation.speaker)
    )
      return answer;
    return { ...answer, span: { start: words.span.start, end: quotation.speaker.end }, mention: null };
  },
};

/** "[the European Union] and Japan": joined to a place or a name that is no mention, under one speaker span. */
function isJoinedToAnother(reading: Reading, name: Span, whole: Span): boolean {
  const [, after] = reading.tokenRange(name);
  const next = reading.token(after + 1);
  if (next === undefined || next.end > whole.end || !/^(?:and|&)$/.test(reading.token(after)?.lower ?? ''))
    return false;
  return /^\p{Lu}/u.test(next.norm);
}
