import type { Article, Diagnostic, OutlineBlock } from '../article.js';
import { toSource } from '../offset-map.js';
import { firstEndingAfter } from '../span.js';

/** What somebody holds to be the text of a page; all strings without markup. */
export interface MainText {
  readonly title: string;
  readonly byline: string;
  readonly text: string;
}

/** Finds the article in a page of HTML, such as Mozilla's Readability does; null where there is none. */
export type MainTextFinder = (html: string) => MainText | null;

/** Private characters, which no news has, stand for blocks. */
const firstMarker = 0xf0000;
const mostMarkers = 0x10000;
const markers = /[\u{F0000}-\u{10FFFF}]/gu;

/**
 * The article with those blocks alone that are in the page's main text; its offsets lead to the page as before.
 *
 * The finder works on a tree that it changes as it likes, and knows no offsets. Therefore it gets the page with a
 * character of its own at the start of each block; the characters that come back tell the blocks that it kept. It
 * takes a headline for the page's title and leaves it out: of the headings before the first kept block, the last one
 * that the title has in it is the article's.
 */
export function keepMainText(article: Article, find: MainTextFinder): Article {
  const { outline, diagnostics } = article;
  const found = outline.length > mostMarkers ? null : find(marked(article));
  if (found === null) return { ...article, diagnostics: [...diagnostics, noMainText] };
  const kept = new Set(
    (found.text + found.byline).match(markers)?.map((marker) => (marker.codePointAt(0) ?? 0) - firstMarker),
  );
  const first = Math.min(...kept);
  const title = plain(found.title);
  const headline = outline.findLastIndex(
    (block, index) => index < first && block.kind === 'heading' && isIn(title, textOf(article, block)),
  );
  return withBlocks(
    article,
    outline.filter((_, index) => kept.has(index) || index === headline),
  );
}

/** The source, with a marker at the first character of each block. */
function marked({ source, offsets, outline }: Article): string {
  // The same length, so that offsets stay.
  const clean = source.replace(markers, '\uFFFD\uFFFD');
  const pieces: string[] = [];
  let end = 0;
  for (const [index, { start }] of outline.entries()) {
    const at = toSource(offsets, { start, end: start + 1 }).start;
    pieces.push(clean.slice(end, at), String.fromCodePoint(firstMarker + index));
    end = at;
  }
  return pieces.join('') + clean.slice(end);
}

const blockBreak = '\n\n';

/** The article without its other blocks. No run of offsets reaches over the end of a block. */
function withBlocks(article: Article, kept: readonly OutlineBlock[]): Article {
  const outline: OutlineBlock[] = [];
  for (const block of kept) {
    const before = outline.at(-1);
    const start = before === undefined ? 0 : before.end + blockBreak.length;
    outline.push({ ...block, start, end: start + block.end - block.start });
  }
  /** By how much what stands here moves; null where it goes. */
  const shiftAt = (offset: number) => {
    const index = firstEndingAfter(kept, offset);
    const [from, to] = [kept[index], outline[index]];
    return from === undefined || to === undefined || from.start > offset ? null : to.start - from.start;
  };
  return {
    ...article,
    text: kept.map(({ start, end }) => article.text.slice(start, end)).join(blockBreak),
    offsets: article.offsets.flatMap((run) => {
      const shift = shiftAt(run.textStart);
      return shift === null ? [] : { ...run, textStart: run.textStart + shift };
    }),
    outline,
    quoteElements: article.quoteElements.flatMap(({ start, end }) => {
      const [first, last] = [shiftAt(start), shiftAt(end - 1)];
      return first === null || last === null ? [] : { start: start + first, end: end + last };
    }),
  };
}

const plain = (text: string) =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

const textOf = ({ text }: Article, { start, end }: OutlineBlock) => plain(text.slice(start, end));

/** Titles of pages often have the site's name after the headline. */
const isIn = (title: string, headline: string) => headline !== '' && ` ${title} `.includes(` ${headline} `);

const noMainText: Diagnostic = {
  code: 'no-main-text',
  message: 'No main text was found on this page; all of it was read.',
  start: 0,
  end: 0,
};
