import { agrees } from './agreement.js';
import { personBefore } from './pronoun.js';
import { anchorOf, type Reading } from './reading.js';
import { nobody, type Sieve, type Situation } from './sieve.js';

/** Words for kin in groups, and what the other one of such a pair is. */
const parents = new Set(['father', 'dad', 'mother', 'mum', 'mom', 'parent']);
const children = new Set(['son', 'daughter', 'child']);
const siblings = new Set(['brother', 'sister', 'sibling', 'twin']);
const spouses = new Set(['husband', 'wife', 'widow', 'widower', 'spouse', 'partner']);
const pairs: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [parents, children],
  [children, parents],
  [siblings, siblings],
  [spouses, spouses],
];

const owners: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['his', 'male'],
  ['her', 'female'],
]);

/** "Ruiz's son, Max, … his mother said": the tie that the text gave the other way round. */
export const kin: Sieve = {
  id: 'attribution/kin',
  description: 'A word for kin names whoever the text called by the other word of the pair: mother for son.',
  examples: ['Ana Ruiz lost her job. Her son, Ole, swam home. "[He is wet]," {his mother} <said>.'],
  attribute: (situation) => {
    const { words, reading } = situation;
    if (words?.kind !== 'human' || words.head.human?.plural !== false) return null;
    const fitting = pairs.find(([own]) => own.has(words.head.lower))?.[1];
    const [first] = reading.tokenRange(words.span);
    const gender = owners.get(reading.token(first - 1)?.lower ?? '');
    const person = fitting === undefined || gender === undefined ? null : personBefore(situation, gender);
    if (fitting === undefined || person === null) return null;
    for (const index of reading.entity(person)?.mentions.slice(0, mostMentions) ?? []) {
      const entity = relativeBeside(situation, index, fitting);
      const isFit =
        entity !== null && entity !== person && agrees(situation, entity, words.head.human.gender) !== 'no';
      if (isFit) return { ...nobody, span: words.span, entity };
    }
    return null;
  },
};

/** Mentions of a person that are looked at for a tie: it is told where somebody is presented. */
const mostMentions = 8;

/** "[Ruiz]'s son, Max", "[her] son Max", "Max, the son of [Ruiz]": whose kin a mention is said to be. */
function relativeBeside(situation: Situation, index: number, fitting: ReadonlySet<string>): number | null {
  const { reading, quotation } = situation;
  const mention = reading.mention(index);
  if (mention === undefined || mention.start > anchorOf(quotation)) return null;
  const [from, end] = reading.tokenRange(mention);
  const noun = reading.token(from - 1)?.text === ',' ? from - 2 : from - 1;
  if (fitting.has(reading.token(noun)?.lower ?? '')) {
    let at = noun - 1;
    while (reading.tag(at)?.pos === 'ADJ') at -= 1;
    return ownerAt(situation, at);
  }
  if (reading.token(end)?.text !== ',') return null;
  const apposition = reading.tag(end + 1)?.pos === 'DET' ? end + 2 : end + 1;
  const isOf = reading.token(apposition + 1)?.lower === 'of';
  if (!isOf || !fitting.has(reading.token(apposition)?.lower ?? '')) return null;
  const start = reading.token(apposition + 2)?.start ?? 0;
  return personAmong(reading, reading.mentionsIn({ start, end: start + 1 })[0] ?? null);
}

/** The person whom the possessive at a token names or takes up. */
function ownerAt(situation: Situation, at: number): number | null {
  const { reading } = situation;
  const token = reading.token(at);
  if (token === undefined) return null;
  const gender = owners.get(token.lower);
  if (gender !== undefined) return personBefore(situation, gender, token.start);
  return /^'s?$/.test(token.lower) ? personAmong(reading, reading.mentionEndingAt(token.start)) : null;
}

function personAmong(reading: Reading, mention: number | null): number | null {
  if (mention === null || reading.mention(mention)?.type !== 'person') return null;
  return reading.entityOf(mention);
}
