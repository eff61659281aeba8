import { anchorOf } from './reading.js';
import { nobody, type Sieve, type Situation } from './sieve.js';

/** Blocks in which somebody may be described who is named further down: headline, deck and the first paragraphs. */
const openingBlocks = 4;

/** "what a judge called a gross breach … Judge Peter Hall told her": delayed identification. */
export const identifiedLater: Sieve = {
  id: 'attribution/identified-later',
  description: 'Somebody described at the opening is the only person whom the text later gives that role.',
  examples: [
    'The scheme was what {a judge} <called> "[a cruel trick]". The court was full. Judge Ana Ruiz told the clerk to sit.',
  ],
  attribute: (situation) => {
    const { words, quotation, reading } = situation;
    if (words?.kind !== 'human' || words.head.human === null || words.head.human.plural) return null;
    if (words.head.definite || words.head.modifiers.length > 0) return null;
    if (reading.blockAt(anchorOf(quotation)) >= openingBlocks) return null;
    const entity = onlyOneInRole(situation, words.head.lower, anchorOf(quotation));
    return entity === null ? null : { ...nobody, span: words.span, entity };
  },
};

/** The one person with that noun in a role, if named only after `anchor`. */
function onlyOneInRole({ reading, roles }: Situation, noun: string, anchor: number): number | null {
  const found = [...roles].filter(([, { nouns }]) => nouns.has(noun)).map(([entity]) => entity);
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  const [first = -1] = reading.entity(only)?.mentions ?? [];
  return (reading.mention(first)?.start ?? 0) > anchor ? only : null;
}
