import { bodyDescribed } from './body-described.js';
import { nobody, type Sieve } from './sieve.js';

const benches: ReadonlyMap<string, string> = new Map([
  ['judge', 'court'],
  ['justice', 'court'],
  ['magistrate', 'court'],
]);

/** "The judges held …": the court that they sit on. */
export const bench: Sieve = {
  id: 'attribution/bench',
  description: 'Judges without names say it together: the source is their court.',
  examples: ['The Supreme Court heard the case on Monday. {The judges} <said> that [the ruling was right].'],
  attribute: (situation) => {
    const { words } = situation;
    if (words?.kind !== 'human' || words.head.human?.plural !== true || !words.head.definite) return null;
    const body = benches.get(words.head.lower);
    const entity = body === undefined ? null : bodyDescribed(situation, body);
    return entity === null ? null : { ...nobody, span: words.span, entity };
  },
};
