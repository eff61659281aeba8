import {
  collectiveDescriptions,
  organizationDescriptions,
  organizationKindWords,
} from '../lexicons/organization-descriptions.js';
import { antecedents } from './antecedents.js';
import type { Reading } from './reading.js';
import type { Sieve } from './sieve.js';

/**
 * "the agency", "the company", "the ministry": the nearest organization whose name fits the word. A name that shows
 * no kind (an acronym, a brand) fits words such as "company" and "group", but not "ministry" or "court".
 */
export const organizationDescription: Sieve = {
  id: 'attribution/organization-description',
  description: 'A lower-case word for an organization takes up the nearest one whose name fits it.',
  examples: ['The Border Agency closed two gates. {The agency} <said> [they would open in May].'],
  attribute: (situation) => {
    const { words, reading } = situation;
    if (words?.kind !== 'organization') return null;
    const answer = (entity: number) => ({ span: words.span, mention: null, entity, others: [] });
    if (words.head.owners.length > 0) return null;
    if (!words.head.definite && !collectiveDescriptions.has(words.head.lower)) return null;
    let loose: number | null = null;
    for (const { entities } of antecedents(situation))
      for (const entity of entities) {
        const fit = fitOf(reading, entity, words.head.lower);
        if (fit === 'shown') return answer(entity);
        if (fit === 'possible') loose ??= entity;
      }
    return loose === null ? null : answer(loose);
  },
};

function fitOf(reading: Reading, entity: number, description: string): 'shown' | 'possible' | 'none' {
  const found = reading.entity(entity);
  const fitting = organizationDescriptions.get(description);
  if (found?.type !== 'organization' || fitting === undefined) return 'none';
  const names = [found.name, ...found.aliases]
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  if (names.some((word) => fitting.has(word))) return 'shown';
  if (!fitting.has('*')) return 'none';
  return names.some((word) => organizationKindWords.has(word)) ? 'none' : 'possible';
}
