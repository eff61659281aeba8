import { humanNoun } from '../lexicons/human-noun-forms.js';
import { agrees } from './agreement.js';
import { nobody, type Sieve, type Situation } from './sieve.js';

/** Tokens looked back over within the quotation. */
const reach = 120;

/** "'I told my producer and he laughed. He said, …'": whom the quotation itself spoke of, before anybody outside it. */
export const pronounWithin: Sieve = {
  id: 'attribution/pronoun-within',
  description: 'A pronoun within a quotation is whoever that quotation spoke of last, named or not.',
  examples: ['“A boy stopped me. {He} <said>, ‘[Turn back],’” Ana Ruiz said of the road.'],
  attribute: (situation) => {
    const { words, quotation, reading, index } = situation;
    if (words?.kind !== 'pronoun' || words.pronoun.person !== 3 || words.pronoun.number !== 'singular')
      return null;
    const { gender } = words.pronoun;
    if (gender !== 'female' && gender !== 'male') return null;
    const around = quotation.parent ?? reading.marksAround(words.span.start, index);
    const start = reading.quotation(around ?? -1)?.fragments[0]?.start;
    if (start === undefined) return null;
    const [from] = reading.tokenRange(words.span);
    for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
      const token = reading.token(at);
      if (token === undefined || token.start < start) return null;
      if (!reading.isQuoted(token.start)) continue;
      const [mention] = reading.mentionsIn({ start: token.start, end: token.start + 1 });
      const entity = mention === undefined ? null : reading.entityOf(mention);
      if (entity !== null && agrees(situation, entity, gender) === 'yes')
        return { ...nobody, span: words.span, entity };
      const noun = humanNoun(token.lower);
      const isOne = noun !== null && !noun.plural && reading.tag(at)?.pos === 'NOUN';
      if (isOne && (noun.gender === null || noun.gender === gender) && !isTitle(situation, at))
        return { ...nobody, span: words.span };
    }
    return null;
  },
};

/** "President [Ana Ruiz]". */
function isTitle({ reading }: Situation, at: number): boolean {
  const next = reading.token(at + 1);
  return next !== undefined && reading.mentionsIn({ start: next.start, end: next.start + 1 }).length > 0;
}
