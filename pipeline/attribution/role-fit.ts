import { standsFor } from '../lexicons/human-nouns.js';
import type { Span } from '../span.js';
import { agrees } from './agreement.js';
import { firstStartingAt } from './reading.js';
import type { Situation } from './sieve.js';
import { type DescriptionHead, readSpeaker } from './speaker-words.js';

/** True for the description of one person whom the text takes for known. */
export function isOneKnownPerson({ human, definite, owners, token }: DescriptionHead): boolean {
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
const enough = 1.5;

/** The person whose roles, titles and appositions fit a description best; of two that fit alike, the nearer one. */
export function bestFit(situation: Situation, head: DescriptionHead, span: Span): number | null {
  const { reading, roles } = situation;
  const bodies = new Set(
    head.modifiers.flatMap((mention) => {
      const entity = reading.entityOf(mention);
      return entity === null || reading.entity(entity)?.type !== 'organization' ? [] : [entity];
    }),
  );
  let best: { entity: number; score: number; distance: number } | null = null;
  for (const [entity, { gap, later }] of peopleAround(situation, span.start)) {
    const evidence = roles.get(entity);
    if (evidence === undefined) continue;
    if (agrees(situation, entity, head.human?.gender ?? null) === 'no') continue;
    let score = evidence.nouns.has(head.lower)
      ? weights.sameNoun
      : standsFor.get(head.lower)?.some((family) => evidence.families.has(family)) === true
        ? weights.sameFamily
        : 0;
    const isVoice = head.lower.startsWith('spokes');
    if (isVoice && ![...evidence.nouns].some((noun) => noun.startsWith('spokes'))) continue;
    // "the Rovers manager" is no coach of others whom the text has not named yet.
    if (score === 0 || (later && score < weights.sameNoun)) continue;
    const telling = tellingWords(situation, head, span);
    if (ordinals(situation, head, span).some((word) => !evidence.words.has(word))) continue;
    if (telling.some((word) => ranks.has(word) && !hasRank(evidence.words, word))) continue;
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
function tellingWords({ reading }: Situation, head: DescriptionHead, span: Span): readonly string[] {
  const [from] = reading.tokenRange(span);
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
  'former',
]);

const ordinal = /^(?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth)$/;

/** "the 24th seed" is not the third. */
export function ordinals({ reading }: Situation, head: DescriptionHead, span: Span): readonly string[] {
  const [from] = reading.tokenRange(span);
  const found: string[] = [];
  for (let at = from; at < head.token; at += 1) {
    const lower = reading.token(at)?.lower ?? '';
    if (ordinal.test(lower)) found.push(lower);
  }
  return found;
}

/** A deputy is nobody whom the text calls by the office alone. */
const ranks: ReadonlySet<string> = new Set(['deputy', 'vice', 'assistant', 'shadow', 'former']);

/** "ex-minister" and "predecessor" are words for a former one. */
function hasRank(words: ReadonlySet<string>, rank: string): boolean {
  if (words.has(rank)) return true;
  return rank === 'former' && [...words].some((word) => word.startsWith('ex-') || word === 'predecessor');
}

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

/** The one person whom words elsewhere in the text describe ("the minister shrugged"), or null. */
export function personDescribed(situation: Situation, span: Span): number | null {
  const words = readSpeaker(situation.reading, span);
  return words?.kind === 'human' && isOneKnownPerson(words.head)
    ? bestFit(situation, words.head, span)
    : null;
}
