import { compromiseLexicon } from './compromise-terms.js';

const rows = compromiseLexicon
  .trim()
  .split('\n')
  .map((row) => {
    const [tags = '', terms = ''] = row.split(': ');
    return { tags: tags.split(' '), terms };
  });

/**
 * The terms of compromise's lexicon that carry one of the tags, in lower case and without diacritics as it has them.
 *
 * This is the only file that knows compromise, and it knows no more of it than what the build read from its lexicon: its
 * parser is slow on long sentences, its lexicon takes long to unpack and is global.
 */
export function compromiseTerms(...wanted: readonly string[]): ReadonlySet<string> {
  return new Set(
    rows.flatMap(({ tags, terms }) => (wanted.some((tag) => tags.includes(tag)) ? terms.split(',') : [])),
  );
}
