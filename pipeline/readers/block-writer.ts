import type { OutlineBlock, OutlineKind } from '../article.js';
import type { OffsetMap } from '../offset-map.js';
import type { Span } from '../span.js';
import { textBuilder } from './text-builder.js';

/** How the text that comes next is to be taken. */
export interface BlockContext {
  readonly kind: OutlineKind;
  /** Heading depth, 1 to 6. */
  readonly depth?: number;
  /** True where a line end in the source stays a line end and a blank line divides blocks. */
  readonly keepLines: boolean;
  /** The text stands in an element that makes its block a byline or dateline, though it may not fill it. */
  readonly within?: 'byline' | 'dateline';
}

/**
 * Writes blocks of running text the way a browser lays them out: white space collapses, a block begins with its
 * first visible character and ends with its last one, and a blank line stands between two blocks.
 */
export interface BlockWriter {
  /** Text so far, in UTF-16 code units. */
  readonly length: number;
  /** `source[start, end)` as it stands. */
  text(start: number, end: number, context: BlockContext): void;
  /** A character reference: `source[start, end)` stands for `decoded`. */
  reference(start: number, end: number, decoded: string, context: BlockContext): void;
  /** `<br>`: a line end; two of them end the block. */
  lineBreak(): void;
  endBlock(): void;
  openQuote(): void;
  closeQuote(): void;
  finish(): {
    readonly text: string;
    readonly offsets: OffsetMap;
    readonly outline: readonly OutlineBlock[];
    readonly quoteElements: readonly Span[];
  };
}

/** "By " and a few words more may stand before the element that names the author. */
const bylineLead = 24;
/** A longer block has more in it than names or a date. */
const longestByline = 200;

const [tab, lineFeed, formFeed, carriageReturn, space] = [9, 10, 12, 13, 32];

function isSpace(code: number): boolean {
  return code === space || code === lineFeed || code === tab || code === carriageReturn || code === formFeed;
}

/** True for text that nobody sees: no-break and other wide spaces, zero-width spaces. */
function isBlank(text: string): boolean {
  return /^[\s\u200b\u2060]*$/.test(text);
}

export function blockWriter(source: string): BlockWriter {
  const builder = textBuilder(source);
  const outline: OutlineBlock[] = [];
  const quoteElements: Span[] = [];
  let block: { start: number; kind: OutlineKind; depth?: number; within?: 'byline' | 'dateline' } | null =
    null;
  /** White space that waits for a visible character. */
  let gap: { start: number; end: number; lineEnds: number } | null = null;
  let breaks = 0;
  /** End of the last visible character of the block. */
  let inkEnd = 0;
  /** How many `<q>` elements are open, and where those begin that have a first character. */
  let openQuotes = 0;
  let quoteStarts: number[] = [];

  function beforeVisible(context: BlockContext): void {
    if (block === null) {
      if (builder.length > 0) builder.insert('\n\n');
      block = {
        start: builder.length,
        kind: context.kind,
        ...(context.depth !== undefined && { depth: context.depth }),
        ...(context.within !== undefined && { within: context.within }),
      };
    } else {
      if (breaks > 0) builder.insert('\n');
      else writeGap(context);
      if (block.within === 'dateline' && context.within !== 'dateline') delete block.within;
      if (context.within === 'byline' && builder.length - block.start <= bylineLead) block.within = 'byline';
    }
    gap = null;
    breaks = 0;
    while (quoteStarts.length < openQuotes) quoteStarts.push(builder.length);
  }

  /** Takes over `source[start, end)`, which has no white space that collapses. */
  function word(start: number, end: number, context: BlockContext): void {
    let from = start;
    if (block === null) while (from < end && isBlank(source.charAt(from))) from++;
    if (from === end) return;
    beforeVisible(context);
    builder.copy(from, end);
    let blanks = 0;
    while (blanks < end - from && isBlank(source.charAt(end - blanks - 1))) blanks++;
    if (blanks < end - from) inkEnd = builder.length - blanks;
  }

  function writeGap({ keepLines }: BlockContext): void {
    if (gap === null) return;
    if (keepLines && gap.lineEnds > 0) builder.replace(gap.start, gap.end, '\n');
    else if (source.charCodeAt(gap.start) === space && gap.end - gap.start === 1) {
      builder.copy(gap.start, gap.end);
    } else builder.replace(gap.start, gap.end, ' ');
  }

  function addSpace(start: number, end: number, lineEnds: number, { keepLines }: BlockContext): void {
    if (block === null) return;
    // White space on both sides of a tag is one space; the first of the two counts.
    if (gap === null) gap = { start, end, lineEnds };
    else gap = { ...gap, end: gap.end === start ? end : gap.end, lineEnds: gap.lineEnds + lineEnds };
    if (keepLines && gap.lineEnds > 1) endBlock();
  }

  function endBlock(): void {
    gap = null;
    breaks = 0;
    if (block === null) return;
    const { start, within, kind, depth } = block;
    const end = inkEnd;
    for (const quote of quoteStarts) if (quote < end) quoteElements.push({ start: quote, end });
    quoteStarts = [];
    openQuotes = 0;
    const named = kind === 'paragraph' && within !== undefined ? within : kind;
    const tooLong = (named === 'byline' || named === 'dateline') && end - start > longestByline;
    outline.push({
      start,
      end,
      kind: tooLong ? 'paragraph' : named,
      ...(depth !== undefined && { depth }),
    });
    block = null;
  }

  return {
    get length() {
      return builder.length;
    },
    text(start, end, context) {
      let at = start;
      while (at < end) {
        const from = at;
        if (isSpace(source.charCodeAt(at))) {
          let lineEnds = 0;
          for (; at < end && isSpace(source.charCodeAt(at)); at++) {
            const code = source.charCodeAt(at);
            const afterReturn = code === lineFeed && at > 0 && source.charCodeAt(at - 1) === carriageReturn;
            if ((code === lineFeed && !afterReturn) || code === carriageReturn) lineEnds++;
          }
          addSpace(from, at, lineEnds, context);
        } else {
          while (at < end && !isSpace(source.charCodeAt(at))) at++;
          word(from, at, context);
        }
      }
    },
    reference(start, end, decoded, context) {
      if ([...decoded].every((char) => isSpace(char.charCodeAt(0)))) {
        addSpace(start, end, 0, context);
        return;
      }
      const blank = isBlank(decoded);
      if (blank && block === null) return;
      beforeVisible(context);
      builder.replace(start, end, decoded);
      if (!blank) inkEnd = builder.length;
    },
    lineBreak() {
      if (block === null) return;
      breaks++;
      if (breaks > 1) endBlock();
    },
    endBlock,
    openQuote() {
      openQuotes++;
    },
    closeQuote() {
      if (openQuotes === 0) return;
      const start = quoteStarts.length === openQuotes ? quoteStarts.pop() : undefined;
      openQuotes--;
      if (start !== undefined && start < inkEnd) quoteElements.push({ start, end: inkEnd });
    },
    finish() {
      endBlock();
      return {
        ...builder.finish(),
        outline,
        quoteElements: quoteElements.sort((a, b) => a.start - b.start || b.end - a.end),
      };
    },
  };
}
