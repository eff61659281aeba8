import type { Rule } from './rule.js';

/** Types that the tagger proposes; what else it reads only speaks against others. */
export type TaggedType = 'person' | 'organization';

/** What the learned tagger proposes by itself, for want of a rule. */
export const taggerRules = {
  person: {
    id: 'people/tagger',
    description:
      'A name that the learned tagger reads as a person’s, by its words and what stands around it.',
    examples: ['The villagers feared that [Zorlim Quabek] had sold the well.'],
  },
  organization: {
    id: 'organizations/tagger',
    description:
      'A name that the learned tagger reads as an organization’s, by its words and what stands around it.',
    examples: ['The [Rivermouth Rovers] lost at home again.'],
  },
} as const satisfies Record<TaggedType, Rule>;
