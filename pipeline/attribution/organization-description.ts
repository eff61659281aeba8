import { collectiveDescriptions } from '../lexicons/organization-descriptions.js';
import { bodyDescribed } from './body-described.js';
import { personBefore } from './pronoun.js';
import { nobody, type Sieve, type Situation } from './sieve.js';

/** "the agency", "the company", "the ministry": the nearest organization whose name fits the word. */
export const organizationDescription: Sieve = {
  id: 'attribution/organization-description',
  description: 'A lower-case word for an organization takes up the nearest one whose name fits it.',
  examples: ['The Border Agency closed two gates. {The agency} <said> [they would open in May].'],
  attribute: (situation) => {
    const { words, reading } = situation;
    if (words?.kind !== 'organization' || words.head.owners.length > 0) return null;
    if (!words.head.definite && !collectiveDescriptions.has(words.head.lower)) return null;
    const own = bodyOfOwner(situation, words.span.start);
    if (own !== null) return { ...nobody, span: words.span, entity: own };
    const isArmed = armed.has(reading.token(words.head.token - 1)?.lower ?? '');
    const entity = bodyDescribed(situation, isArmed ? 'militia' : words.head.lower);
    return entity === null ? null : { ...nobody, span: words.span, entity };
  },
};

const owners: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['his', 'male'],
  ['her', 'female'],
]);

/** "His organisation says": the one body that the text gives the person a role in. */
function bodyOfOwner(situation: Situation, start: number): number | null {
  const { reading, roles } = situation;
  const [at] = reading.tokenRange({ start, end: start + 1 });
  const gender = owners.get(reading.token(at - 1)?.lower ?? '');
  const person = gender === undefined ? null : personBefore(situation, gender);
  const [body, another] = person === null ? [] : (roles.get(person)?.bodies ?? []);
  return body === undefined || another !== undefined || reading.entity(body) === undefined ? null : body;
}

/** "paramilitary group", "rebel movement". */
const armed: ReadonlySet<string> = new Set(
  'armed paramilitary rebel militant insurgent guerrilla jihadist extremist separatist'.split(' '),
);
