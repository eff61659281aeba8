import type { Span } from '../span.js';
import { agrees } from './agreement.js';
import { antecedents, type Standing } from './antecedents.js';
import { anchorOf } from './reading.js';
import { type Answer, nobody, type Sieve, type Situation } from './sieve.js';
import { readSpeaker } from './speaker-words.js';

/** "he" after a quotation of Berg's is Berg, whatever the reporter's own sentences in between speak of. */
export const pronounOfSpeaker: Sieve = {
  id: 'attribution/pronoun-of-speaker',
  description: 'A pronoun is the last speaker before it who agrees with it in gender and number.',
  examples: ['"It works," Ana Ruiz said. The museum is also growing, {she} <added>.'],
  attribute: (situation) => answer(situation, 'speaker'),
};

/** "Ruiz met Berg in May. It went well, she said." */
export const pronounOfSubject: Sieve = {
  id: 'attribution/pronoun-of-subject',
  description: 'A pronoun is the subject of a sentence before it that agrees with it in gender and number.',
  examples: ['Ana Ruiz opened the clinic. [It will never close], {she} <said>.'],
  attribute: (situation) => answer(situation, 'subject'),
};

/** "she" in a story with one woman. */
export const onlyOneOfGender: Sieve = {
  id: 'attribution/only-one-of-gender',
  description: 'A pronoun with nobody near it is the only person of that gender whom the text names.',
  examples: [
    '"[It rained]," {she} <said>.\n\nAna Ruiz and Ole Berg run the only inn. They had seen the water rise before.',
  ],
  attribute: (situation) => {
    const { words, reading } = situation;
    if (words?.kind !== 'pronoun' || words.pronoun.number !== 'singular' || words.pronoun.person !== 3)
      return null;
    const { gender } = words.pronoun;
    if (gender !== 'female' && gender !== 'male') return null;
    const entity = reading.onlyPerson(gender);
    const isSomebodyElse =
      entity !== null && isNamedLater(situation, entity) && standsBefore(situation, gender);
    return entity === null || isSomebodyElse ? null : { ...nobody, span: words.span, entity };
  },
};

function isNamedLater({ reading, quotation }: Situation, entity: number): boolean {
  const [first] = reading.entity(entity)?.mentions ?? [];
  return (reading.mention(first ?? -1)?.start ?? 0) > anchorOf(quotation);
}

/** Sentences before a pronoun in which somebody described without a name is the one it means. */
const describedReach = 3;

/** "The minister urged unity. According to him, …": somebody whom the text describes and has not named. */
function standsBefore({ reading, quotation, subjectOf }: Situation, gender: 'female' | 'male'): boolean {
  const here = reading.sentenceAt(anchorOf(quotation));
  for (let index = here - 1; index >= Math.max(0, here - describedReach); index -= 1) {
    const { firstToken = 0, endToken = 0 } = reading.sentence(index) ?? {};
    const subject = subjectOf(firstToken, endToken);
    if (subject?.kind === 'described' && isOnePerson({ reading }, subject.span, gender)) return true;
  }
  return false;
}

/** "'A,' a woman said. 'B,' she added." */
export const pronounOfUnnamed: Sieve = {
  id: 'attribution/pronoun-of-unnamed',
  description: 'A pronoun takes up a source that the text describes and never names.',
  examples: ['"It rained," a woman <said>. [The roof fell in], {she} <added>.'],
  attribute: (situation) => {
    const found = antecedentOfPronoun(situation);
    return found === null || found.entity !== null
      ? null
      : { ...nobody, span: situation.words?.span ?? null };
  },
};

function answer(situation: Situation, standing: Standing): Answer | null {
  const found = antecedentOfPronoun(situation);
  if (found === null || found.entity === null || found.standing !== standing) return null;
  return { ...nobody, span: situation.words?.span ?? null, entity: found.entity };
}

interface Found {
  readonly entity: number | null;
  readonly standing: Standing;
}

function antecedentOfPronoun(situation: Situation): Found | null {
  const { words } = situation;
  if (words?.kind !== 'pronoun') return null;
  const { number, person, gender } = words.pronoun;
  if (number !== 'singular' || person !== 3 || gender === 'neuter') return null;
  return nearestPerson(situation, gender);
}

/** The nearest speaker or subject before the quotation whom "he" or "she" can mean, if that is somebody named. */
export function personBefore(
  situation: Situation,
  gender: 'female' | 'male' | null,
  anchor?: number,
): number | null {
  return nearestPerson(situation, gender, anchor)?.entity ?? null;
}

/**
 * Sentences past a person of unknown gender in which one of the right gender is preferred; none past the subject of
 * the very sentence before.
 */
function patienceAt(distance: number): number {
  return distance <= 1 ? 0 : 3;
}

/** Sentences of the quotation's own before its reporting clause: "'It hurts. We lost,' he said." */
function sentencesWithin({ reading, quotation }: Situation, anchor = anchorOf(quotation)): number {
  const start = quotation.fragments[0]?.start ?? anchor;
  return start < anchor ? reading.sentenceAt(anchor) - reading.sentenceAt(start) : 0;
}

/** Whoever says the quotation around this one: "I" in it, never "she". */
function speakerAround({ quotation, ledger }: Situation): number | null {
  return quotation.parent === undefined ? null : (ledger.answerOf(quotation.parent)?.entity ?? null);
}

function nearestPerson(
  situation: Situation,
  gender: 'female' | 'male' | null,
  anchor?: number,
): Found | null {
  let tentative: { entity: number; standing: Standing; distance: number } | null = null;
  let named: number | null = null;
  const within = sentencesWithin(situation, anchor);
  const self = speakerAround(situation);
  for (const { entities: all, unnamed, standing, distance } of antecedents(situation, anchor)) {
    const entities = all.filter((entity) => entity !== self);
    if (standing === 'other' && situation.quotation.parent === undefined) {
      const [entity] = entities;
      if (
        gender !== null &&
        distance === 1 &&
        entity !== undefined &&
        agrees(situation, entity, gender) === 'yes'
      )
        named ??= entity;
      continue;
    }
    if (tentative !== null && distance > tentative.distance + patienceAt(tentative.distance - within)) break;
    if (unnamed !== null && isOnePerson(situation, unnamed, gender))
      return tentative ?? { entity: entities[0] ?? null, standing };
    const agreeing = entities.filter((entity) => agrees(situation, entity, gender) === 'yes');
    const possible = entities.filter((entity) => agrees(situation, entity, gender) === 'unknown');
    const [entity] = agreeing;
    if (entity !== undefined && agreeing.length === 1) return { entity, standing };
    const [unknown] = possible;
    if (unknown !== undefined && possible.length === 1 && agreeing.length === 0) {
      // "Frank had laughed. I called Nina Bauer. … she said": who is known to be a woman, and named nearer.
      if (tentative === null && named !== null && distance > 1) return { entity: named, standing };
      tentative ??= { entity: unknown, standing, distance };
    }
  }
  return tentative;
}

/** "a woman", or a name that nobody recognized: one human being of a gender that fits. */
function isOnePerson(
  { reading }: Pick<Situation, 'reading'>,
  span: Span,
  gender: 'female' | 'male' | null,
): boolean {
  const words = readSpeaker(reading, span);
  if (words?.kind === 'other') return words.head.capitalized;
  if (words?.kind !== 'human' || words.head.human === null || words.head.human.plural) return false;
  const known = words.head.human.gender;
  return known === null || gender === null || known === gender;
}
