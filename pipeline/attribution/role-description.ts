import { standsFor } from '../lexicons/human-nouns.js';
import type { Span } from '../span.js';
import { agrees } from './agreement.js';
import { antecedents } from './antecedents.js';
import type { RoleEvidence } from './role-evidence.js';
import { bestFit, isOneKnownPerson, ordinals } from './role-fit.js';
import { nobody, type Sieve, type Situation } from './sieve.js';
import type { DescriptionHead } from './speaker-words.js';

/**
 * "the minister", "the agency's chief", "the UN chief": the person whose roles, titles or appositions in the text
 * fit the description best; of two that fit alike, the one who stands nearer.
 */
export const roleDescription: Sieve = {
  id: 'attribution/role-description',
  description: 'The words describe the one person whose role in the text fits them.',
  examples: [
    'Ana Ruiz, the health minister, opened the clinic. {The minister} <said> [it would never close].',
  ],
  attribute: (situation) => {
    const { words } = situation;
    if (words?.kind !== 'human' || !isOneKnownPerson(words.head)) return null;
    const best = bestFit(situation, words.head, words.span);
    return best === null ? null : { span: words.span, mention: null, entity: best, others: [] };
  },
};

/**
 * "the Portuguese", "the 42-year-old", "the diplomat" of somebody whose office the text doesn't give: the speaker or
 * subject just before, where nothing speaks against it.
 */
export const looseDescription: Sieve = {
  id: 'attribution/loose-description',
  description:
    'A definite description that no role in the text fits takes up whoever the text spoke of just before.',
  examples: ['Ana Ruiz swam home. {The 42-year-old} <said> [the water was cold].'],
  attribute: (situation) => {
    const { words } = situation;
    if (words?.kind !== 'human' || !isOneKnownPerson(words.head)) return null;
    const { head } = words;
    if (belongsToSomething(situation, head, words.span)) return null;
    if (ledBy(situation, head, words.span)) return null;
    if (isOwned(situation, words.span) || isVoiceOfSomething(situation, head, words.span)) return null;
    // "the fourth official" is none of those whom the text spoke of; "the third seed" may be.
    const isNumbered = ordinals(situation, head, words.span).length > 0;
    if (isNumbered && head.human?.families.includes('official') === true) return null;
    const named = new Set<number>();
    for (const { entities, standing, distance, blocks } of antecedents(situation)) {
      const reach = standing === 'speaker' ? floorReach : topicReach;
      if (distance > reach.sentences || blocks > reach.blocks || entities.length !== 1) continue;
      const [entity = -1] = entities;
      if (agrees(situation, entity, head.human?.gender ?? null) === 'no') continue;
      if (contradicts(situation, entity, head, ageIn(situation, head))) continue;
      if (standing !== 'other') return { ...nobody, span: words.span, entity };
      named.add(entity);
    }
    const [only] = named;
    return only === undefined || named.size > 1 ? null : { ...nobody, span: words.span, entity: only };
  },
};

/** "the representative of Denmark", "the daughter of one patient": one of many, told apart by what follows. */
function belongsToSomething({ reading }: Situation, head: DescriptionHead, span: Span): boolean {
  const [, end] = reading.tokenRange(span);
  if (head.token + 1 < end && reading.token(head.token + 1)?.lower === 'of') return true;
  for (let at = head.token + 1; at < end; at += 1)
    if (/^\p{Lu}/u.test(reading.token(at)?.norm ?? '')) return true;
  return false;
}

/** "the Lima police spokesman": whoever spoke just before is no voice of theirs. */
function isVoiceOfSomething({ reading }: Situation, head: DescriptionHead, span: Span): boolean {
  const isVoice = head.human?.families.includes('spokesperson') === true;
  return isVoice && reading.tokenRange(span)[0] < head.token;
}

/** "the presiding officer", "the arresting constable": a part that somebody else plays. */
function ledBy({ reading }: Situation, head: DescriptionHead, span: Span): boolean {
  const [first] = reading.tokenRange(span);
  return first === head.token - 1 && parts.has(reading.token(first)?.lower ?? '');
}

const parts: ReadonlySet<string> = new Set(
  'presiding arresting investigating returning attending commanding reporting visiting acting'.split(' '),
);

/** "his grandson", "the prime minister's spokesman": somebody else than whoever the text spoke of just before. */
function isOwned({ reading }: Situation, span: Span): boolean {
  const [at] = reading.tokenRange(span);
  return /^(?:his|her|its|their|our|my|'s|')$/.test(reading.token(at - 1)?.lower ?? '');
}

/** How far back the floor and the topic last. */
const floorReach = { sentences: 8, blocks: 3 } as const;
const topicReach = { sentences: 3, blocks: 1 } as const;

/** "29" of "the 29-year-old"; null for other descriptions. */
function ageIn({ reading }: Situation, { token }: DescriptionHead): string | null {
  return /^(\d+)-year-old$/.exec(reading.token(token)?.lower ?? '')?.[1] ?? null;
}

/** "Berg, 84," is not the 29-year-old. */
function isOfOtherAge({ words }: RoleEvidence, age: string | null): boolean {
  const ages = [...words].filter((word) => /^\d{1,3}$/.test(word));
  return age !== null && ages.length > 0 && !ages.includes(age);
}

/** True where the text gives the person roles, and the description is a role that is none of them. */
function contradicts(
  { roles }: Situation,
  entity: number,
  { human, lower, owners }: DescriptionHead,
  age: string | null,
): boolean {
  const evidence = roles.get(entity);
  if (evidence !== undefined && isOfOtherAge(evidence, age)) return true;
  if (evidence === undefined || human === null || human.families.includes('person')) return false;
  // "the Rovers manager" is no substitute of City's.
  if (owners.length > 0 && human.families.includes('coach') && evidence.nouns.size > 0) return true;
  if (!human.families.some((family) => exclusiveFamilies.has(family)) || evidence.nouns.has(lower))
    return false;
  if (![...evidence.families].some((family) => exclusiveFamilies.has(family))) return false;
  return standsFor.get(lower)?.some((family) => evidence.families.has(family)) !== true;
}

/** Offices of which nobody is likely to hold two; a profession goes with any of them. */
const exclusiveFamilies: ReadonlySet<string> = new Set([
  'lawmaker',
  'minister',
  'judge',
  'cleric',
  'royal',
  'spokesperson',
  'coach',
  'accused',
  'kin',
]);
