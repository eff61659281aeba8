import { answerWithMention, type Sieve } from './sieve.js';

/** Two or more names say one thing: the first is the speaker, the rest are the others. */
export const joint: Sieve = {
  id: 'attribution/joint',
  description: 'Several names joined by "and" say something together.',
  examples: ['{Ana Ruiz and Ole Berg} <said> [the talks had stalled].'],
  attribute: ({ words, reading }) => {
    if (words?.kind !== 'names' || words.mentions.length < 2) return null;
    const entities = [...new Set(words.mentions.flatMap((mention) => reading.entityOf(mention) ?? []))];
    const [entity, ...others] = entities;
    if (entity === undefined) return null;
    const [first = -1] = words.mentions;
    if (others.length === 0) return answerWithMention(reading, first);
    return { span: words.span, mention: null, entity, others };
  },
};
