import { nobody, type Sieve } from './sieve.js';

/** "Bluestem" of "Bluestem Infrastructure Inc.", where no mention was seen: words of one known name and of no other. */
export const partOfName: Sieve = {
  id: 'attribution/part-of-name',
  description: 'The words are a part of one name that the text gives in full.',
  examples: ['{Harbour} <said> [the bridge would hold]. The line belongs to Harbour Infrastructure Inc.'],
  attribute: ({ words, reading }) => {
    if (words?.kind !== 'other' || !words.head.capitalized) return null;
    const entity = reading.entityByWords(
      reading.document.article.text.slice(words.span.start, words.span.end),
    );
    return entity === null ? null : { ...nobody, span: words.span, entity };
  },
};
