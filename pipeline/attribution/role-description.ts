import { standsFor } from '../lexicons/human-nouns.js';
import { agrees, antecedents } from './antecedents.js';
import { anchorOf, firstStartingAt } from './reading.js';
import type { Sieve, Situation } from './sieve.js';
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
    const best = bestFit(situation, words.head);
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
    for (const { entities, standing, distance, blocks } of antecedents(situation)) {
      if (distance > 3 || blocks > 1) return null;
      if (standing === 'other' || entities.length !== 1) continue;
      const [entity = -1] = entities;
      if (agrees(situation, entity, head.human?.gender ?? null) === 'no') continue;
      if (contradicts(situation, entity, head)) continue;
      return { span: words.span, mention: null, entity, others: [] };
    }
    return null;
  },
};

function isOneKnownPerson({ human, definite, owners, token }: DescriptionHead): boolean {
  return token >= 0 && human !== null && !human.plural && (definite || owners.length > 0);
}

/** How well roles fit a description; hand weights. A fit below `enough` is none. */
const weights = {
  sameNoun: 3,
  sameFamily: 2,
  sameWord: 1,
  otherWord: -1.5,
  sameBody: 2,
  otherBody: -1,
  later: -0.5,
} as const;
const enough = 2;

function bestFit(situation: Situation, head: DescriptionHead): number | null {
  const { reading, roles, quotation } = situation;
  const anchor = anchorOf(quotation);
  const bodies = new Set(
    head.modifiers.flatMap((mention) => {
      const entity = reading.entityOf(mention);
      return entity === null || reading.entity(entity)?.type !== 'organization' ? [] : [entity];
    }),
  );
  let best: { entity: number; score: number; distance: number } | null = null;
  for (const [entity, { gap, later }] of peopleAround(situation, anchor)) {
    const evidence = roles.get(entity);
    if (evidence === undefined) continue;
    if (agrees(situation, entity, head.human?.gender ?? null) === 'no') continue;
    let score = evidence.nouns.has(head.lower)
      ? weights.sameNoun
      : standsFor.get(head.lower)?.some((family) => evidence.families.has(family)) === true
        ? weights.sameFamily
        : 0;
    if (score === 0) continue;
    const telling = tellingWords(situation, head);
    const shared = telling.filter((word) => evidence.words.has(word)).length;
    score += shared > 0 ? shared * weights.sameWord : telling.length > 0 ? weights.otherWord : 0;
    if (bodies.size > 0 && evidence.bodies.size > 0)
      score += [...bodies].some((body) => evidence.bodies.has(body)) ? weights.sameBody : weights.otherBody;
    if (later) score += weights.later;
    const better = best === null || score > best.score || (score === best.score && gap < best.distance);
    if (score >= enough && better) best = { entity, score, distance: gap };
  }
  return best?.entity ?? null;
}

/** "prime", "health" and the like before the noun: the words that tell one minister from another. */
function tellingWords({ reading, words }: Situation, head: DescriptionHead): readonly string[] {
  if (words === null) return [];
  const [from] = reading.tokenRange(words.span);
  const found: string[] = [];
  for (let at = from; at < head.token; at += 1) {
    const { lower = '', norm = '' } = reading.token(at) ?? {};
    const noun = reading.tag(at)?.pos === 'NOUN' && norm === lower && !/\d/.test(lower);
    if (noun || portfolioAdjectives.has(lower)) found.push(lower);
  }
  return found;
}

const portfolioAdjectives: ReadonlySet<string> = new Set([
  'prime',
  'foreign',
  'deputy',
  'vice',
  'interior',
  'national',
  'general',
  'chief',
  'environmental',
  'assistant',
  'lieutenant',
  'shadow',
]);

/** Mentions looked at before and after a description; a role is given near where it is used. */
const reach = { before: 400, after: 120 } as const;

/** The people named around an offset, with the distance to the nearest mention; those named before come first. */
function peopleAround(
  { reading }: Situation,
  anchor: number,
): ReadonlyMap<number, { readonly gap: number; readonly later: boolean }> {
  const { mentions } = reading.document;
  const here = firstStartingAt(mentions, anchor);
  const found = new Map<number, { gap: number; later: boolean }>();
  const note = (index: number, later: boolean) => {
    const entity = reading.entityOf(index);
    const mention = mentions[index];
    if (mention?.type !== 'person' || entity === null || found.has(entity)) return;
    found.set(entity, { gap: Math.abs(anchor - mention.start), later });
  };
  for (let index = here - 1; index >= Math.max(0, here - reach.before); index -= 1) note(index, false);
  for (let index = here; index < here + reach.after; index += 1) note(index, true);
  return found;
}

/** True where the text gives the person other roles and none of a family with the description. */
function contradicts({ roles }: Situation, entity: number, { human }: DescriptionHead): boolean {
  const families = roles.get(entity)?.families;
  if (families === undefined || families.size === 0 || human === null) return false;
  const telling = human.families.filter((family) => family !== 'person' && family !== 'official');
  return telling.length > 0 && !telling.some((family) => families.has(family));
}
