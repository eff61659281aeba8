import type { Rule } from './rule.js';

/**
 * How a clause tells who did something with an instrument. Its parts in `pipeline/relation/` name these ids. In the
 * examples `[…]` is the instrument, `<…>` the cue and `{…}` each agent.
 */
export const eventRules = [
  {
    id: 'events/active',
    description: 'Somebody, a verb, the instrument.',
    examples: [
      '{Kenya} <signed> the [Nairobi Convention] in 1985.',
      '{Peru} and {Chile} have <ratified> the [Paris Agreement].',
      '{Canada} <withdrew> from the [Kyoto Protocol].',
    ],
  },
  {
    id: 'events/passive',
    description: 'The instrument, a passive verb, and who did it after "by".',
    examples: ['The [Paris Agreement] was <adopted> by {delegates} in 2015.'],
  },
  {
    id: 'events/reduced-passive',
    description: 'The instrument, a participle, and who did it after "by".',
    examples: ['The [Kyoto Protocol], <signed> by {Norway} in 1998, is a treaty.'],
  },
  {
    id: 'events/fronted-participle',
    description: 'A participle with "by" at the head of the sentence, then the instrument.',
    examples: ['<Signed> by {Norway} and {Iceland}, the [Kyoto Protocol] was a beginning.'],
  },
  {
    id: 'events/relative',
    description: 'A relative clause about the instrument, which has its own subject.',
    examples: ['The [Kyoto Protocol], which {Norway} <signed> in 1998, was a beginning.'],
  },
  {
    id: 'events/participle-clause',
    description: 'A clause with a verb in -ing, whose subject is that of the sentence.',
    examples: ['{Ana Ruiz} refused to speak, <citing> the [Geneva Conventions].'],
  },
  {
    id: 'events/possessor',
    description:
      'A noun for what was done with the instrument, and before it a possessive or a name for who did it.',
    examples: ["{Norway}'s <ratification> of the [Kyoto Protocol] took four years."],
  },
  {
    id: 'events/noun-by',
    description: 'A noun for what was done with the instrument, and "by" with who did it.',
    examples: ['The <ratification> of the [Kyoto Protocol] by {Norway} took four years.'],
  },
  {
    id: 'events/noun-of',
    description: 'A noun for joining or leaving, "of" with who did it, then the instrument.',
    examples: ['The <accession> of {Norway} to the [Kyoto Protocol] took four years.'],
  },
  {
    id: 'events/standing',
    description: 'Somebody is a signatory or a party to the instrument.',
    examples: ['{Norway} is a <signatory> to the [Kyoto Protocol].'],
  },
] as const satisfies readonly Rule[];

export type EventRuleId = (typeof eventRules)[number]['id'];
