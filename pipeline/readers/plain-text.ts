import type { Article, ArticleMetadata, OutlineBlock } from '../article.js';
import type { Span } from '../span.js';
import { textBuilder } from './text-builder.js';

/**
 * Reads plain text. Blank lines divide paragraphs. Within such a stretch, lines are one paragraph where they look
 * wrapped by hand and a paragraph each where they don't; bullets begin list items.
 *
 * Every character is kept: CR, CRLF, NEL and U+2028 become LF, U+2029 a blank line.
 */
export function readPlainText(id: string, source: string, metadata: ArticleMetadata): Article {
  const builder = textBuilder(source);
  let copied = 0;
  for (const { 0: separator, index } of source.matchAll(/[\u0085\u2028\u2029]/g)) {
    builder.copy(copied, index);
    copied = index + 1;
    builder.replace(index, copied, separator === '\u2029' ? '\n\n' : '\n');
  }
  builder.copy(copied, source.length);
  const { text, offsets } = builder.finish();
  const outline = stretches(text).flatMap((lines) => paragraphs(text, lines));
  return { id, source, text, offsets, outline, quoteElements: [], metadata, diagnostics: [] };
}

/** Lines without white space at their edges, in stretches between blank lines. */
function stretches(text: string): readonly (readonly Span[])[] {
  const all: Span[][] = [];
  let current: Span[] | null = null;
  for (const { 0: line, index } of text.matchAll(/[^\n]+|\n(?=\n|$)/g)) {
    const trimmed = line.trim();
    if (trimmed === '') {
      current = null;
      continue;
    }
    const start = index + line.length - line.trimStart().length;
    const span = { start, end: start + trimmed.length };
    if (current === null) {
      current = [span];
      all.push(current);
    } else current.push(span);
  }
  return all;
}

const bullet = /^(?:[•‣▪●○◦·*–—-]|\(?\d{1,3}[.)])\s+(?=\S)/;
const byline = /^by\s+\p{Lu}/iu;
const stop = /[.!?:…]["'”’»)\]]*$/u;

/** A longer line is no line of a text wrapped by hand; a shorter one ends for another reason. */
const widest = 140;
const narrowest = 40;

function paragraphs(text: string, lines: readonly Span[]): readonly OutlineBlock[] {
  const slices = lines.map(({ start, end }) => text.slice(start, end));
  const wrapped = isWrapped(slices);
  const blocks: { kind: 'paragraph' | 'list-item'; start: number; end: number }[] = [];
  for (const [index, { start, end }] of lines.entries()) {
    const line = slices[index] ?? '';
    const last = blocks.at(-1);
    const isItem = bullet.test(line);
    // A dash may stand in the middle of a wrapped sentence; a list has a bullet on its first line.
    const goesOn =
      wrapped && (!isItem || (last?.kind === 'paragraph' && index > 0)) && !isHeader(slices, index);
    if (goesOn && last !== undefined) last.end = end;
    else blocks.push({ kind: isItem ? 'list-item' : 'paragraph', start, end });
  }
  return blocks;
}

/** True for a byline and for what stands right under it. */
function isHeader(lines: readonly string[], index: number): boolean {
  const isByline = (line: string | undefined) => line !== undefined && byline.test(line) && !stop.test(line);
  return index < 4 && (isByline(lines[index]) || (index > 0 && isByline(lines[index - 1])));
}

/**
 * True where the line breaks fall within sentences: lines of about one width that end without a stop, or go on in
 * lower case. Looks at these lines alone, so that other paragraphs change nothing.
 */
function isWrapped(lines: readonly string[]): boolean {
  const breaks = lines.slice(0, -1);
  if (breaks.length === 0) return false;
  const width = Math.max(...breaks.map((line) => line.length));
  if (width > widest || (lines.at(-1)?.length ?? 0) > widest) return false;
  const within = breaks.filter((line, index) => {
    const next = lines[index + 1] ?? '';
    if (bullet.test(next) || stop.test(line)) return false;
    return /^\p{Ll}/u.test(next) || (line.length >= narrowest && next.length <= width * 1.3);
  });
  return within.length * 4 >= breaks.length;
}
