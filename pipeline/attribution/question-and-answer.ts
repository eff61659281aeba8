import { nobody, type Sieve, type Situation } from './sieve.js';

/** "Q:" is whoever signs the interview, "A:" the first person whom its introduction names. */
export const questionAndAnswer: Sieve = {
  id: 'attribution/question-and-answer',
  description:
    'In an interview "Q" is the person who signs it and "A" the person whom the introduction presents.',
  examples: [
    'A talk about rivers\n\nAna Ruiz builds bridges. Interview: Ole Berg\n\nQ: Why?\n\n{A}: [They fall down.]\n\nQ: Often?\n\nA: No.',
  ],
  attribute: (situation) => {
    const { quotation, reading } = situation;
    const { cue, speaker, rule } = quotation;
    if (speaker === null || cue !== null || rule !== 'quotations/turn') return null;
    const label = reading.document.article.text.slice(speaker.start, speaker.end);
    if (label !== 'Q' && label !== 'A') return null;
    return { ...nobody, span: speaker, entity: personOfIntroduction(situation, label === 'Q') };
  },
};

/** Mentions at the article's beginning that are looked at. */
const reach = 12;

function personOfIntroduction({ reading }: Situation, signs: boolean): number | null {
  const { mentions, blocks } = reading.document;
  for (let index = 0; index < Math.min(reach, mentions.length); index += 1) {
    const mention = mentions[index];
    if (mention?.type !== 'person') continue;
    const [at] = reading.tokenRange(mention);
    const credit = /^(?:by|interview|words)$/;
    const before = [reading.token(at - 1)?.lower ?? '', reading.token(at - 2)?.lower ?? ''];
    const signed =
      blocks[reading.blockAt(mention.start)]?.kind === 'byline' ||
      credit.test(before[0] ?? '') ||
      (before[0] === ':' && credit.test(before[1] ?? '')) ||
      (/^(?:to|with)$/.test(before[0] ?? '') && /^(?:spoke|speaking|talked)$/.test(before[1] ?? ''));
    if (signed === signs) return reading.entityOf(index);
  }
  return null;
}
