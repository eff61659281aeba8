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

/** "the Oxfam board", "Oxfam's management": the body that it belongs to. */
export const organ: Sieve = {
  id: 'attribution/organ',
  description: 'The board, management or delegation of a named body says it: the source is the body.',
  examples: ['{The Oxfam board} <said> [the trucks had left].'],
  attribute: ({ words, reading }) => {
    if ((words?.kind !== 'organization' && words?.kind !== 'other') || !organs.has(words.head.lower))
      return null;
    const [before] = reading.tokenRange(words.span);
    const possessed = /^['’]s?$/.test(reading.token(before - 1)?.lower ?? '')
      ? reading.mentionEndingAt(reading.token(before - 1)?.start ?? -1)
      : null;
    const owner = words.head.owners.at(-1) ?? possessed ?? words.head.modifiers[0];
    const entity = owner === undefined ? null : reading.entityOf(owner);
    return entity !== null && reading.entity(entity)?.type === 'organization'
      ? { ...nobody, span: words.span, entity }
      : null;
  },
};
