import { lastTwo } from './last-two.js';
import { nobody, type Sieve } from './sieve.js';

/** "the former", "the latter": the first and the second of the two whom the text named last. */
export const formerAndLatter: Sieve = {
  id: 'attribution/former-and-latter',
  description: 'The words "the former" and "the latter" mean the first and the second of the two named last.',
  examples: ['Ana Ruiz met Eva Berg on Monday. {The latter} <said> [the talks had failed].'],
  attribute: ({ words, reading }) => {
    if (words === null || words.kind === 'names' || words.kind === 'pronoun' || words.kind === 'relative')
      return null;
    const { lower } = words.head;
    if (lower !== 'former' && lower !== 'latter') return null;
    const sentence = reading.sentence(reading.sentenceAt(words.span.start));
    const pair = lastTwo(reading, sentence?.start ?? words.span.start);
    return pair === null ? null : { ...nobody, span: words.span, entity: pair[lower === 'former' ? 0 : 1] };
  },
};
