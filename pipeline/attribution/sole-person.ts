import { isFloating } from './floor.js';
import { anchorOf } from './reading.js';
import { nobody, type Sieve } from './sieve.js';

/** Characters; what is longer is a lost division into paragraphs. */
const longestParagraph = 5000;

/** The only person whom the paragraph names outside quotation marks. */
export const solePerson: Sieve = {
  id: 'attribution/sole-person',
  description: 'The paragraph names one person and nobody else could have said the words.',
  examples: ['The clinic run by Ana Ruiz closed in May. "[Nobody asked us]."'],
  attribute: (situation) => {
    const { reading, quotation } = situation;
    if (!isFloating(situation)) return null;
    const block = reading.document.blocks[reading.blockAt(anchorOf(quotation))];
    if (block === undefined || block.end - block.start > longestParagraph) return null;
    const people = new Set<number>();
    for (const mention of reading.mentionsIn(block)) {
      const found = reading.mention(mention);
      const entity = reading.entityOf(mention);
      if (found?.type !== 'person' || entity === null || reading.marksAround(found.start, -1) !== null)
        continue;
      people.add(entity);
    }
    const [entity] = people;
    return entity === undefined || people.size !== 1 ? null : { ...nobody, entity };
  },
};
