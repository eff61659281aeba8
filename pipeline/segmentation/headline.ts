import type { OutlineBlock } from '../article.js';

/** How many blocks may stand above a headline that the file does not mark as a heading. */
const deepest = 4;
const longestTitle = 200;
const longestSubheading = 60;

/**
 * Index of the block that is the article's headline, or −1: the heading that the declared title repeats, else the first
 * heading, else the first title-like line near the top of a file that marks none.
 *
 * @param taken blocks that another rule has named
 */
export function findHeadline(
  slices: readonly string[],
  outline: readonly OutlineBlock[],
  title: string | null,
  taken: (index: number) => boolean,
): number {
  const headings = outline.flatMap(({ kind }, index) => (kind === 'heading' && !taken(index) ? [index] : []));
  const wanted = normalTitle(title ?? '');
  const named = headings.find((index) => {
    const heading = normalTitle(slices[index] ?? '');
    return heading.length > 12 && (wanted.startsWith(heading) || heading === wanted);
  });
  const [first] = headings;
  if (named !== undefined) return named;
  if (first !== undefined) return first;
  const hasProse = (from: number) =>
    slices.some(
      (slice, index) => index > from && outline[index]?.kind === 'paragraph' && endsSentence(slice),
    );
  return slices.findIndex(
    (slice, index) =>
      index < deepest &&
      outline[index]?.kind === 'paragraph' &&
      !taken(index) &&
      isTitleLike(slice, longestTitle) &&
      // Further down, a question is an interviewer's.
      (index < 2 || !slice.endsWith('?')) &&
      hasProse(index),
  );
}

/** True for a few words without a stop, with a paragraph of sentences `before` and `after` them. */
export function isSubheading(slice: string, before: string, after: string): boolean {
  return (
    isTitleLike(slice, longestSubheading) &&
    !/["“”]|[?!]$/.test(slice) &&
    endsSentence(before) &&
    endsSentence(after)
  );
}

function isTitleLike(line: string, longest: number): boolean {
  return (
    line.length <= longest &&
    /^[\p{Lu}\p{N}"“‘']/u.test(line) &&
    /\s/.test(line) &&
    !/[.:;,…–—-]["”]?$/.test(line)
  );
}

function endsSentence(paragraph: string): boolean {
  return /[.!?:…]["”’')\]]*$/.test(paragraph.slice(-8));
}

function normalTitle(title: string): string {
  return (
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');
}
