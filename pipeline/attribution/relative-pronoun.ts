import type { Sieve } from './sieve.js';

/** How many tokens may stand between a name and the "who" that takes it up: an age, an apposition. */
const reach = 25;

/** "Ruiz, a lawyer from Quito, who said …": the nearest name before the relative pronoun. */
export const relativePronoun: Sieve = {
  id: 'attribution/relative-pronoun',
  description: 'A relative pronoun takes up the last name before it in the sentence.',
  examples: ['They met Ana Ruiz, {who} <said> [the bridge would hold].'],
  attribute: ({ words, reading }) => {
    if (words?.kind !== 'relative') return null;
    const sentence = reading.sentence(reading.sentenceAt(words.span.start));
    if (sentence === undefined) return null;
    const [at] = reading.tokenRange(words.span);
    const pronoun = reading.token(at)?.lower;
    const from = reading.token(Math.max(sentence.firstToken, at - reach))?.start ?? sentence.start;
    const before = reading.mentionsIn({ start: from, end: words.span.start }).toReversed();
    const wanted = (mention: number) =>
      pronoun === 'which'
        ? reading.mention(mention)?.type !== 'person'
        : reading.mention(mention)?.type === 'person';
    const nearest = before.find(wanted) ?? (pronoun === 'that' ? before[0] : undefined);
    if (nearest === undefined) return null;
    const entity = reading.entityOf(nearest);
    return entity === null ? null : { span: words.span, mention: null, entity, others: [] };
  },
};
