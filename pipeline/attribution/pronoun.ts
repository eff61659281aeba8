import { agrees, antecedents, type Standing } from './antecedents.js';
import type { Sieve, Situation } from './sieve.js';

/** "he" after a quotation of Fedotov's is Fedotov, whatever the reporter's own sentences in between speak of. */
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

function answer(situation: Situation, standing: Standing) {
  const { words } = situation;
  if (words?.kind !== 'pronoun') return null;
  const { number, person, gender } = words.pronoun;
  if (number !== 'singular' || person !== 3 || gender === 'neuter') return null;
  const found = personBefore(situation, gender);
  if (found?.standing !== standing) return null;
  return { span: words.span, mention: null, entity: found.entity, others: [] };
}

/** Sentences past a person of unknown gender in which one of the right gender is preferred. */
const patience = 3;

/** The nearest speaker or subject before the quotation whom "he", "she" (or, with null, any pronoun) can mean. */
export function personBefore(
  situation: Situation,
  gender: 'female' | 'male' | null,
  anchor?: number,
): { readonly entity: number; readonly standing: Standing } | null {
  let tentative: { entity: number; standing: Standing; distance: number } | null = null;
  for (const { entities, standing, distance } of antecedents(situation, anchor)) {
    if (standing === 'other') continue;
    if (tentative !== null && distance > tentative.distance + patience) break;
    const agreeing = entities.filter((entity) => agrees(situation, entity, gender) === 'yes');
    const possible = entities.filter((entity) => agrees(situation, entity, gender) === 'unknown');
    const [entity] = agreeing;
    if (entity !== undefined && agreeing.length === 1) return { entity, standing };
    const [unknown] = possible;
    if (unknown !== undefined && possible.length === 1 && agreeing.length === 0)
      tentative ??= { entity: unknown, standing, distance };
  }
  return tentative;
}
