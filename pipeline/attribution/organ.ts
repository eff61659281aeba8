import { nobody, type Sieve } from './sieve.js';

/** What a body acts through, so that its words are the body's. */
const organs: ReadonlySet<string> = new Set([
  'board',
  'delegation',
  'headquarters',
  'leadership',
  'management',
  'secretariat',
]);

/** Those who sit for a court. */
const benches: ReadonlySet<string> = new Set(['bench', 'chamber', 'panel']);

/** Numbers are told by whoever gathers them: "according to Bloomberg data". */
const figures: ReadonlySet<string> = new Set(['data', 'estimates', 'figures', 'records', 'statistics']);

/** "the Oxfam board", "Oxfam's management": the body that it belongs to. */
export const organ: Sieve = {
  id: 'attribution/organ',
  description: 'The board, management or delegation of a named body says it: the source is the body.',
  examples: ['{The Oxfam board} <said> [the trucks had left].'],
  attribute: ({ words, reading }) => {
    if (words === null || words.kind === 'names' || words.kind === 'pronoun' || words.kind === 'relative')
      return null;
    const { lower } = words.head;
    const isBench = benches.has(lower);
    const isOrgan = organs.has(lower) && words.kind !== 'document';
    if (!isBench && !isOrgan && !figures.has(lower)) return null;
    const [before] = reading.tokenRange(words.span);
    const possessed = /^['’]s?$/.test(reading.token(before - 1)?.lower ?? '')
      ? reading.mentionEndingAt(reading.token(before - 1)?.start ?? -1)
      : null;
    const owner = words.head.owners.at(-1) ?? possessed ?? words.head.modifiers[0];
    const entity = owner === undefined ? null : reading.entityOf(owner);
    const found = entity === null ? undefined : reading.entity(entity);
    if (isBench && !/\b(?:court|tribunal)/i.test(found?.name ?? '')) return null;
    return found?.type === 'organization' ? { ...nobody, span: words.span, entity } : null;
  },
};
