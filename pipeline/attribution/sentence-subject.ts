import { pronounHolder } from './floor.js';
import { isPassive } from './passive.js';
import { anchorOf } from './reading.js';
import { personDescribed } from './role-fit.js';
import { answerWithMention, nobody, type Sieve } from './sieve.js';
import { subjectOf } from './subject.js';

/** "Ruiz called it 'a gift'", "The minister was blunt: '…'": the subject of the sentence that the words stand in. */
export const sentenceSubject: Sieve = {
  id: 'attribution/sentence-subject',
  description:
    'Words without a speaker of their own are said by the subject of the sentence that leads up to them.',
  examples: ['Ana Ruiz was blunt: "[The bridge will fall]."'],
  attribute: (situation) => {
    const { words, quotation, reading } = situation;
    if (words !== null || quotation.parent !== undefined || isPassive(situation)) return null;
    const anchor = anchorOf(quotation);
    const sentence = reading.sentence(reading.sentenceAt(anchor));
    if (sentence === undefined || sentence.start >= anchor) return null;
    const [end] = reading.tokenRange({ start: anchor, end: anchor });
    const subject = subjectOf(reading, sentence.firstToken, end);
    if (subject?.kind === 'mention') {
      const found = answerWithMention(reading, subject.mention);
      if (found === null) return null;
      return quotation.cue === null ? { ...found, span: null, mention: null } : found;
    }
    if (subject?.kind === 'described') {
      const person = personDescribed(situation, subject.span);
      return person === null ? null : { ...nobody, entity: person };
    }
    return subject?.kind === 'pronoun' ? pronounHolder(situation, subject.lower, sentence.start) : null;
  },
};
