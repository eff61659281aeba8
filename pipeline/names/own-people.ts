import type { OwnName, Sentence } from '../document.js';
import { ownPerson } from '../rules/people.js';
import { firstEndingAfter } from '../span.js';
import type { FoundPerson } from './found-person.js';
import { personAttributes } from './person-attributes.js';
import { introductionOf } from './person-introduction.js';
import type { RoleGround } from './role-phrase.js';

/** The people of the user's list, where they stand, with what stands beside them. */
export function findOwnPeople(
  ground: RoleGround,
  sentences: readonly Sentence[],
  ownNames: readonly OwnName[],
): readonly FoundPerson[] {
  return ownNames.flatMap(({ type, entry, start, end, firstToken, endToken }) => {
    const sentence = sentences[firstEndingAfter(sentences, start)];
    if (type !== 'person' || sentence === undefined) return [];
    const range = { first: firstToken, end: endToken };
    const names = Array.from({ length: endToken - firstToken }, (_, place) => firstToken + place);
    const attributes = personAttributes(
      ground.tokens,
      { first: firstToken, names },
      introductionOf(ground, range, sentence),
    );
    return [
      {
        ...range,
        candidate: {
          start,
          end,
          type,
          form: 'name',
          rule: ownPerson.id,
          priority: ownPerson.priority,
          attributes: { ...attributes, ...(entry === null ? {} : { own: entry }) },
        },
        reason: ownPerson.description,
      },
    ];
  });
}
