import { organizationDescriptions } from '../lexicons/organization-descriptions.js';
import { antecedents } from './antecedents.js';
import { bodyDescribed } from './body-described.js';
import { personBefore } from './pronoun.js';
import type { Reading } from './reading.js';
import type { Sieve, Situation } from './sieve.js';
import { bodyAfterComma, type DescriptionHead, type SpeakerWords } from './speaker-words.js';

/** Families of those who speak for others, and nouns for those who speak for a body alone. */
const voicesOfBodies: ReadonlySet<string> = new Set(['official', 'executive']);
const voicesOfPeople: ReadonlySet<string> = new Set(['spokesperson', 'lawyer']);

/** "a spokesman for the ministry", "UN officials", "its representative": nobody is named but whom they speak for. */
export const spokesperson: Sieve = {
  id: 'attribution/spokesperson',
  description: 'An unnamed spokesperson or official says it: the source is the one they speak for.',
  examples: [
    '{A spokesman for Oxfam} <said> [the trucks had left].',
    '{Oxfam officials} <said> [the trucks had left].',
  ],
  attribute: (situation) => {
    const { words } = situation;
    if (words?.kind !== 'human' || !isVoice(words.head)) return null;
    if (isAnonymous(situation.reading, words)) return null;
    const families = words.head.human?.families ?? [];
    const owner =
      namedPrincipal(situation.reading, words) ??
      describedOwner(situation, words.head) ??
      (isOfDescribedBody(situation, words.head) ? null : possessor(situation, words.span.start)) ??
      personRepresented(situation, words) ??
      bodyOfTheHour(situation, families);
    return owner === null ? null : { span: words.span, mention: null, entity: owner, others: [] };
  },
};

/** Whom a described speaker speaks for, where the description names them: "a spokesman for [Oxfam]"; else null. */
export function namedPrincipal(reading: Reading, words: SpeakerWords | null): number | null {
  if (words?.kind !== 'human' || !isVoice(words.head) || isAnonymous(reading, words)) return null;
  for (const mention of words.head.modifiers.toReversed()) {
    const entity = reading.entityOf(mention);
    const type = reading.mention(mention)?.type;
    if (entity === null || type === 'instrument') continue;
    if (type !== 'person' || speaksForPeople(words.head)) return entity;
  }
  // "a spokeswoman for the ferry company, [Oxford Lines], said"
  const [, end] = reading.tokenRange(words.span);
  const isBody = organizationDescriptions.has(reading.token(end - 1)?.lower ?? '');
  const named = isBody ? bodyAfterComma(reading, end) : null;
  return named === null ? null : reading.entityOf(named);
}

/** Characters of the paragraph around the words in which an unnamed official says why there is no name. */
const anonymityReach = { before: 100, after: 500 } as const;

const anonymous =
  /anonym|not (?:to )?(?:be )?(?:named|identified|quoted)|not authori[sz]ed|not (?:cleared|permitted|allowed) to (?:speak|talk|discuss)|off the record|name (?:be |was )?withheld/i;

/** "an official in the ministry, requesting anonymity": a leak, and not the body's own words. */
function isAnonymous(reading: Reading, words: SpeakerWords): boolean {
  if (words.kind !== 'human' || speaksForPeople(words.head)) return false;
  const at = words.span.start;
  const block = reading.document.blocks[reading.blockAt(at)];
  if (block === undefined) return false;
  const start = Math.max(block.start, at - anonymityReach.before);
  return anonymous.test(
    reading.document.article.text.slice(start, Math.min(block.end, at + anonymityReach.after)),
  );
}

/** Somebody whose words are those of the body they belong to. */
export function isVoice(head: DescriptionHead): boolean {
  return speaksForPeople(head) || voicesOfBodies.has(head.lower);
}

function speaksForPeople({ human }: DescriptionHead): boolean {
  return human?.families.some((family) => voicesOfPeople.has(family)) === true;
}

/** "a spokesperson for the company", "the ministry's lawyer": a body described beside the noun. */
function describedOwner(situation: Situation, head: DescriptionHead): number | null {
  const { reading, words } = situation;
  if (words === null) return null;
  const [first, end] = reading.tokenRange(words.span);
  for (let at = Math.max(0, first - 3); at < end; at += 1) {
    const token = reading.token(at);
    if (token === undefined || at === head.token || !organizationDescriptions.has(token.lower)) continue;
    const isOwner = at > head.token || reading.token(at + 1)?.lower === "'s" || at >= first;
    if (isOwner) return bodyDescribed(situation, token.lower, modifierOf(reading, at));
  }
  return null;
}

/** "its foreign ministry spokesman": the ministry's, whoever "its" is. */
function isOfDescribedBody({ reading, words }: Situation, head: DescriptionHead): boolean {
  const [first] = reading.tokenRange(words?.span ?? { start: 0, end: 0 });
  for (let at = first; at < head.token; at += 1)
    if (organizationDescriptions.has(reading.token(at)?.lower ?? '')) return true;
  return false;
}

/** "[foreign] ministry": the lower-case word that says which of several bodies of a kind it is. */
function modifierOf(reading: Reading, noun: number): string | null {
  const before = reading.token(noun - 1);
  const pos = reading.tag(noun - 1)?.pos;
  const isModifier =
    before !== undefined && (pos === 'NOUN' || pos === 'ADJ') && /^\p{Ll}/u.test(before.norm);
  return isModifier && sectors.has(before.lower) ? before.lower : null;
}

const sectors: ReadonlySet<string> = new Set(
  'agriculture commerce culture defence defense economy education energy environment finance fisheries foreign health home housing industry information interior justice labor labour planning trade transport treasury water'.split(
    ' ',
  ),
);

/** Whom "its" or "their" before the words takes up: the nearest organization that spoke or was spoken of. */
function possessor(situation: Situation, start: number): number | null {
  const { reading } = situation;
  const [at] = reading.tokenRange({ start, end: start + 1 });
  if (!/^(?:its|their)$/.test(reading.token(at - 1)?.lower ?? '')) return null;
  for (const { entities, distance } of antecedents(situation)) {
    if (distance > 3) return null;
    const body = entities.find((entity) => reading.entity(entity)?.type === 'organization');
    if (body !== undefined) return body;
  }
  return null;
}

const represented: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['his', 'male'],
  ['him', 'male'],
  ['her', 'female'],
]);

/** "[her] spokeswoman", "a spokesman for [him]": the person whom the pronoun takes up. */
function personRepresented(situation: Situation, words: SpeakerWords): number | null {
  const { reading } = situation;
  if (words.kind !== 'human' || !speaksForPeople(words.head)) return null;
  const [first] = reading.tokenRange(words.span);
  const { token } = words.head;
  const isFor = reading.token(token + 1)?.lower === 'for';
  const gender = represented.get(reading.token(isFor ? token + 2 : first - 1)?.lower ?? '');
  return gender === undefined ? null : personBefore(situation, gender);
}

/** "a spokesman" alone, right after a sentence about a body: the spokesman is that body's. */
function bodyOfTheHour(situation: Situation, families: readonly string[]): number | null {
  const { reading, words } = situation;
  if (words?.kind !== 'human' || !families.includes('spokesperson') || words.head.modifiers.length > 0)
    return null;
  if (reading.tokenRange(words.span)[1] - reading.tokenRange(words.span)[0] > 1) return null;
  for (const { entities, standing, distance, blocks } of antecedents(situation)) {
    if (distance > 1 || blocks > 0) return null;
    const [entity = -1] = entities;
    if (standing !== 'other' && reading.entity(entity)?.type === 'organization') return entity;
  }
  return null;
}
