import { agrees } from './agreement.js';
import { antecedents, type Standing } from './antecedents.js';
import { isFloating } from './floor.js';
import { anchorOf } from './reading.js';
import { type Answer, nobody, type Sieve, type Situation } from './sieve.js';

/*
 * Hand weights: what makes somebody named in the text a likelier source of words that no sharper rule could place.
 * In units of "one full point is good evidence"; distances count sentences and blocks between.
 */
const standingWeights: Readonly<Record<Standing, number>> = {
  speaker: 3, // has the floor
  subject: 2.2, // is what the text is about
  other: 0.8, // is merely named
};
const weights = {
  sentence: -0.25, // for each sentence in between
  block: -0.5, // for each block in between
  agreeing: 1, // gender is known and right
  spokeElsewhere: 0.7, // the article quotes them
  often: 0.15, // for each mention, up to four
  hearer: -2, // object of "told", "asked"
  quotedIn: -2, // named within the very words
} as const;

/**
 * Below this nobody is likely enough: a pronoun has an antecedent somewhere, floating words may be anybody's. A
 * runner-up nearer than the margin makes it a tie.
 */
const threshold = { pronoun: 0.7, floating: 1.6 } as const;
const margin = 0.25;

interface Scored {
  readonly entity: number;
  readonly score: number;
}

/** Everybody who could have said it, best first; none where a sharper rule than the score must decide. */
export function openCandidates(situation: Situation): readonly Scored[] {
  return isOpen(situation) ? scoredCandidates(situation) : [];
}

/** Everybody who could have said it, best first. */
function scoredCandidates(situation: Situation): readonly Scored[] {
  const { reading, quotation, ledger, words } = situation;
  const gender = words?.kind === 'pronoun' ? words.pronoun.gender : null;
  const quoted = new Set(
    quotation.fragments.flatMap((fragment) =>
      reading.mentionsIn(fragment).map((mention) => reading.entityOf(mention)),
    ),
  );
  const best = new Map<number, number>();
  for (const { entities, standing, distance, blocks } of antecedents(situation))
    for (const entity of entities) {
      const agreement = agrees(situation, entity, gender);
      if (agreement === 'no' || entities.length > 1) continue;
      const score =
        standingWeights[standing] +
        weights.sentence * distance +
        weights.block * blocks +
        (gender !== null && agreement === 'yes' ? weights.agreeing : 0) +
        (ledger.hasSpoken(entity) ? weights.spokeElsewhere : 0) +
        weights.often * Math.min(4, reading.entity(entity)?.mentions.length ?? 0) +
        (distance === 0 && isHearer(situation, entity) ? weights.hearer : 0) +
        (quoted.has(entity) ? weights.quotedIn : 0);
      best.set(entity, Math.max(best.get(entity) ?? Number.NEGATIVE_INFINITY, score));
    }
  return [...best]
    .map(([entity, score]) => ({ entity, score }))
    .sort((a, b) => b.score - a.score || a.entity - b.entity);
}

/** Characters before a reporting clause in which a hearer is looked for. */
const hearerReach = 120;

function isHearer({ reading, quotation }: Situation, entity: number): boolean {
  const anchor = anchorOf(quotation);
  return reading.mentionsIn({ start: anchor - hearerReach, end: anchor }).some((index) => {
    const mention = reading.mention(index);
    if (mention === undefined || reading.entityOf(index) !== entity) return false;
    const [at] = reading.tokenRange(mention);
    return /^(?:told|tell|tells|asked|informed|warned|assured|reminded)$/.test(
      reading.token(at - 1)?.lower ?? '',
    );
  });
}

function isOpen(situation: Situation): boolean {
  const { words } = situation;
  return (
    isFloating(situation) ||
    (words?.kind === 'pronoun' && words.pronoun.person === 3 && words.pronoun.number === 'singular')
  );
}

function thresholdFor({ words }: Situation): number {
  return words === null ? threshold.floating : threshold.pronoun;
}

/** The likeliest of the remaining candidates, where it is likely enough and clearly ahead. */
export const scoredChoice: Sieve = {
  id: 'attribution/scored-choice',
  description: 'Of everybody named before, the one in whose favour most speaks.',
  examples: ['The letter came from Ana Ruiz. [It was a gift], {she} <said>.'],
  attribute: (situation): Answer | null => {
    if (!isOpen(situation)) return null;
    const [first, second] = scoredCandidates(situation);
    if (first === undefined || first.score < thresholdFor(situation)) return null;
    if (second !== undefined && first.score - second.score < margin) return null;
    return { ...nobody, span: situation.words?.span ?? null, entity: first.entity };
  },
};

/** Two candidates in whose favour the same speaks: nobody rather than a guess. */
export const tied: Sieve = {
  id: 'attribution/tied',
  description: 'Two people are equally likely to have said it.',
  examples: ['The letter came from Ana Ruiz to Eva Berg. [It was a gift], {she} <said>.'],
  attribute: (situation): Answer | null => {
    if (!isOpen(situation)) return null;
    const [first, second] = scoredCandidates(situation);
    const tie = first !== undefined && second !== undefined && first.score >= thresholdFor(situation);
    return tie ? { ...nobody, span: situation.words?.span ?? null } : null;
  },
};
