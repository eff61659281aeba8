import type { Span } from '../span.js';
import { antecedents } from './antecedents.js';
import { type Answer, nobody, type Sieve, type Situation } from './sieve.js';
import { readSpeaker } from './speaker-words.js';

/** "they": the joint speakers, the joint subject or the organization just before. */
export const pluralPronoun: Sieve = {
  id: 'attribution/plural-pronoun',
  description:
    'The pronoun "they" takes up the joint speakers or subjects, or the organization, just before.',
  examples: ['Ana Ruiz and Ole Berg said the talks had stalled. [Nobody had called], {they} <added>.'],
  attribute: (situation): Answer | null => {
    const { words, reading } = situation;
    if (words?.kind !== 'pronoun' || words.pronoun.number !== 'plural' || words.pronoun.person !== 3)
      return null;
    for (const { entities, unnamed, standing, blocks } of antecedents(situation)) {
      if (blocks > 2) return null;
      if (unnamed !== null && isPlural(situation, unnamed)) return { ...nobody, span: words.span };
      const [entity, ...others] = entities;
      if (standing === 'other' || entity === undefined) continue;
      if (others.length > 0 || reading.entity(entity)?.type === 'organization')
        return { span: words.span, mention: null, entity, others };
    }
    return null;
  },
};

/** "residents", "the scientists". */
function isPlural({ reading }: Situation, span: Span): boolean {
  const words = readSpeaker(reading, span);
  return words?.kind === 'human' && words.head.human?.plural === true;
}

/** "it": the organization or document that spoke, or was spoken of, just before. */
export const neuterPronoun: Sieve = {
  id: 'attribution/neuter-pronoun',
  description:
    'The pronoun "it" takes up the organization or document that spoke or was spoken of just before.',
  examples: ['Oxfam sent three trucks. [They would return in May], {it} <said>.'],
  attribute: (situation): Answer | null => {
    const { words, reading } = situation;
    if (words?.kind !== 'pronoun' || words.pronoun.gender !== 'neuter') return null;
    let loose: number | null = null;
    for (const { entities, standing, distance, blocks } of antecedents(situation)) {
      if (blocks > 2) break;
      const [entity] = entities;
      if (entity === undefined || reading.entity(entity)?.type === 'person') continue;
      if (standing !== 'other') return { span: words.span, mention: null, entity, others: [] };
      if (distance <= 2) loose ??= entity;
    }
    return loose === null ? null : { span: words.span, mention: null, entity: loose, others: [] };
  },
};
