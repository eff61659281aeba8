import { isFloating, opensBlock, pronounHolder } from './floor.js';
import { anchorOf } from './reading.js';
import { nobody, type Sieve } from './sieve.js';
import { subjectOf } from './subject.js';

/** "And from Chairwoman Roe:¶'We will comply.'" */
export const introduced: Sieve = {
  id: 'attribution/introduced',
  description: 'A paragraph that ends in a colon introduces the one who speaks in the next.',
  examples: ['And from Chairwoman Ana Ruiz:\n\n"[We will comply]."'],
  attribute: (situation) => {
    const { reading, quotation } = situation;
    if (!isFloating(situation)) return null;
    const own = reading.blockAt(anchorOf(quotation));
    const before = reading.document.blocks[own - 1];
    if (before === undefined || !opensBlock(situation, own)) return null;
    const text = reading.document.article.text.slice(before.start, before.end).trimEnd();
    if (!text.endsWith(':')) return null;
    const sentence = reading.sentence(
      reading.sentenceAt(before.end - 1 - (before.end - before.start - text.length)),
    );
    if (sentence === undefined) return null;
    const subject = subjectOf(reading, sentence.firstToken, sentence.endToken);
    if (subject?.kind === 'pronoun') return pronounHolder(situation, subject.lower, sentence.start);
    const mention = subject?.kind === 'mention' ? subject.mention : reading.mentionsIn(sentence).at(-1);
    const entity = mention === undefined ? null : reading.entityOf(mention);
    return entity === null ? null : { ...nobody, entity };
  },
};
