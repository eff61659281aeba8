import { collectiveDescriptions } from '../lexicons/organization-descriptions.js';
import { bodyDescribed } from './body-described.js';
import { nobody, type Sieve } from './sieve.js';

/** "the agency", "the company", "the ministry": the nearest organization whose name fits the word. */
export const organizationDescription: Sieve = {
  id: 'attribution/organization-description',
  description: 'A lower-case word for an organization takes up the nearest one whose name fits it.',
  examples: ['The Border Agency closed two gates. {The agency} <said> [they would open in May].'],
  attribute: (situation) => {
    const { words } = situation;
    if (words?.kind !== 'organization' || words.head.owners.length > 0) return null;
    if (!words.head.definite && !collectiveDescriptions.has(words.head.lower)) return null;
    const entity = bodyDescribed(situation, words.head.lower);
    return entity === null ? null : { ...nobody, span: words.span, entity };
  },
};
