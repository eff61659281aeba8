import { personBefore } from './pronoun.js';
import { type Answer, nobody, type Sieve } from './sieve.js';
import { pronouns } from './speaker-words.js';

const possessives: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
]);

/** "Ruiz's claim that …", "His promise of 'a quick end'": the possessive names the source and is no speaker span. */
export const possessor: Sieve = {
  id: 'attribution/possessor',
  description: 'A noun such as "claim" has its source in the possessive before it.',
  examples: ['Ana Ruiz\'s <promise> of "[a quick end]" came too late.'],
  attribute: (situation): Answer | null => {
    const { words, quotation, reading } = situation;
    if (words !== null || quotation.cue === null) return null;
    const [cue] = reading.tokenRange(quotation.cue);
    let at = cue - 1;
    while (reading.tag(at)?.pos === 'ADJ') at -= 1;
    const token = reading.token(at);
    if (token === undefined) return null;
    const nominative = possessives.get(token.lower);
    if (nominative !== undefined) {
      const gender = pronouns.get(nominative)?.gender === 'female' ? 'female' : 'male';
      const entity = personBefore(situation, gender, token.start);
      return entity === null ? null : { ...nobody, entity };
    }
    if (token.lower !== "'s" && token.lower !== "'") return null;
    const owner = reading.mentionEndingAt(token.start);
    const entity = owner === null ? null : reading.entityOf(owner);
    return entity === null ? null : { ...nobody, entity };
  },
};
