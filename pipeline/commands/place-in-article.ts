import type { Article } from '../article.js';
import { UsageError } from '../batch/usage-error.js';
import { toText } from '../offset-map.js';
import { offsetConverter } from '../offset-units.js';
import type { Span } from '../span.js';
import { printable } from './printable.js';

/** A place as the user names it. `at` counts code points of the source and is half-open. */
export interface PlaceFlags {
  readonly at?: Span;
  readonly text?: string;
  /** Which occurrence of `text`, from 1. */
  readonly nth?: number;
}

/** The places in the article's text, and a remark where they are not quite what was asked for. */
export interface Places {
  readonly spans: readonly Span[];
  readonly remark: string | null;
}

/** Finds the places that the flags mean. Throws a UsageError, which says how to go on, where there are none. */
export function placesIn(article: Article, { at, text, nth }: PlaceFlags): Places {
  if (text !== undefined) return { spans: occurrences(article, text, nth), remark: null };
  if (at === undefined) throw new UsageError('Say where: --at N, --at N-M, or --text "words".');
  return atOffsets(article, at);
}

function atOffsets(article: Article, at: Span): Places {
  const { toUtf16, fromUtf16, length } = offsetConverter(article.source, 'codepoint');
  if (at.start >= length) {
    throw new UsageError(`--at ${at.start} is beyond the end: the file has ${length} characters.`);
  }
  const exact = toText(article.offsets, { start: toUtf16(at.start), end: toUtf16(Math.min(at.end, length)) });
  if (exact !== null) return { spans: [exact], remark: null };
  const place = toUtf16(at.start);
  const before = article.offsets.findLast((run) => run.sourceStart + run.sourceLength <= place);
  const after = article.offsets.find((run) => run.sourceStart >= place);
  const distanceBefore = before === undefined ? Infinity : place - before.sourceStart - before.sourceLength;
  const distanceAfter = after === undefined ? Infinity : after.sourceStart - place;
  const nearest = distanceAfter <= distanceBefore ? after : before;
  if (nearest === undefined) throw new UsageError('The file holds no text, only markup.');
  const offset = nearest === after ? nearest.textStart : nearest.textStart + nearest.textLength - 1;
  const source = nearest === after ? nearest.sourceStart : nearest.sourceStart + nearest.sourceLength - 1;
  return {
    spans: [{ start: offset, end: offset + 1 }],
    remark: `At character ${at.start} stands markup, which is no part of the text; the nearest text stands at ${fromUtf16(source)}.`,
  };
}

function occurrences(article: Article, words: string, nth: number | undefined): readonly Span[] {
  const whole = matches(article, words, 'gu', wholeWords);
  const found = whole.length > 0 ? whole : matches(article, words, 'gu', anyLetters);
  if (found.length === 0) throw new UsageError(notFound(article, words));
  if (nth === undefined) return found;
  const [only] = found.slice(nth - 1, nth);
  if (only === undefined) {
    const times = found.length === 1 ? 'once' : `${found.length} times`;
    throw new UsageError(
      `"${printable(words)}" stands in the article ${times}; --nth ${nth} is beyond that.`,
    );
  }
  return [only];
}

/** Patterns around the words: "he" is no part of "she" where it stands alone somewhere. */
const wholeWords = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'] as const;
const anyLetters = ['', ''] as const;

/** Where the words stand, however white space divides them. */
function matches(
  { text }: Article,
  words: string,
  flags: string,
  [before, after]: readonly [string, string],
): readonly Span[] {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('\\s+');
  if (pattern === '') return [];
  return [...text.matchAll(new RegExp(`${before}${pattern}${after}`, flags))].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
}

function notFound(article: Article, words: string): string {
  const says = `"${printable(words)}" does not stand in the article's text`;
  const [otherCase] = matches(article, words, 'giu', anyLetters);
  const similar =
    otherCase === undefined
      ? mostSimilar(article.text, words)
      : article.text.slice(otherCase.start, otherCase.end);
  return similar === null
    ? `${says}.`
    : `${says}. Did you mean "${printable(similar.replace(/\s+/g, ' '))}"?`;
}

/** The stretch of as many words that has most pairs of letters in common with these; null where none is much alike. */
function mostSimilar(text: string, words: string): string | null {
  const wanted = pairsOf(words);
  const count = words.trim().split(/\s+/).length;
  const tokens = [...text.matchAll(/\S+/g)];
  let best: string | null = null;
  let bestScore = leastSimilar;
  for (const [index, { index: start }] of tokens.entries()) {
    const last = tokens[index + count - 1];
    if (last === undefined) break;
    const stretch = text
      .slice(start, last.index + last[0].length)
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    if (stretch.length > 2 * words.length + 8) continue;
    const own = pairsOf(stretch);
    const common = [...own].filter((pair) => wanted.has(pair)).length;
    const score = (2 * common) / (own.size + wanted.size);
    if (score > bestScore) {
      best = stretch;
      bestScore = score;
    }
  }
  return best;
}

/** Half of the pairs in common (Dice 1945). */
const leastSimilar = 0.5;

function pairsOf(words: string): ReadonlySet<string> {
  const letters = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ');
  return new Set(
    Array.from({ length: Math.max(1, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  );
}
