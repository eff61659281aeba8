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
  attribute: ({ words, reading }) => {
    if (words?.kind !== 'names' || words.mentions.length !== 1) return null;
    const [mention = -1] = words.mentions;
    return answerWithMention(reading, mention);
  },
};
