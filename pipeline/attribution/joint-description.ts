import { antecedents } from './antecedents.js';
import { lastTwo } from './last-two.js';
import { nobody, type Sieve } from './sieve.js';

/** "the leaders", "the couple", "the two women": those who spoke or stood together just before. */
export const jointDescription: Sieve = {
  id: 'attribution/joint-description',
  description: 'A definite plural takes up the people who spoke or stood together just before.',
  examples: ['Ana Ruiz and Ole Berg run the inn. {The couple} <said> [the water was rising].'],
  attribute: (situation) => {
    const { words } = situation;
    if (words?.kind !== 'human' || words.head.human?.plural !== true) return null;
    if (!words.head.definite || words.head.modifiers.length > 0) return null;
    if (pairs.has(situation.reading.token(words.head.token)?.lower ?? '')) {
      const pair = lastTwo(situation.reading, words.span.start);
      const isOfPeople = pair?.every((each) => situation.reading.entity(each)?.type === 'person');
      if (pair !== null && isOfPeople === true)
        return { ...nobody, span: words.span, entity: pair[0], others: [pair[1]] };
    }
    for (const { entities, standing, distance, blocks } of antecedents(situation)) {
      if (distance > 3 || blocks > 1) return null;
      const [entity, ...others] = entities;
      if (standing === 'other' || entity === undefined || others.length === 0) continue;
      return { ...nobody, span: words.span, entity, others };
    }
    return null;
  },
};

/** Words for two, who are the two people named last. */
const pairs: ReadonlySet<string> = new Set(['couple', 'pair', 'duo', 'newlyweds']);
