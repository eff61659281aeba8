import { nobody, type Sieve } from './sieve.js';

/** "HC: Nobody knows.": the initials of somebody whom the text names in full. */
export const label: Sieve = {
  id: 'attribution/label',
  description: 'The label of a turn is the initials of somebody whom the text names.',
  examples: [
    'Ana Ruiz met Ole Berg on Monday.\n\nAR: Will you sign?\n\n{OB}: [We already have.]\n\nAR: And the others?',
  ],
  attribute: ({ quotation, reading }) => {
    if (quotation.speaker === null || quotation.cue !== null) return null;
    const [first, end] = reading.tokenRange(quotation.speaker);
    const token = reading.token(first);
    if (token === undefined || end - first !== 1 || !/^(?:\p{Lu}\.?){2,4}$/u.test(token.norm)) return null;
    const entity = reading.entityByInitials(token.norm.replaceAll('.', ''));
    return entity === null ? null : { ...nobody, span: quotation.speaker, entity };
  },
};
