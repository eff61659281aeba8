import { toSource } from '../offset-map.js';
import { codePointConverter, offsetConverter } from '../offset-units.js';
import type { Span } from '../span.js';
import type { RecordedArticle } from './record-annotations.js';

/** A place in an article as people see it. Offsets are code points. */
export interface ShownPlace {
  /** The words of its fragments, joined by " … ". */
  readonly words: string;
  /** What stands around them. */
  readonly before: string;
  readonly after: string;
  /** Line of the text, from 1. */
  readonly line: number;
  /** Envelope of the fragments in the run's own text. */
  readonly start: number;
  readonly end: number;
  /** Where they begin in the file that was annotated: `explain --at` takes it. */
  readonly sourceStart: number;
}

/** What places are shown in. */
export type ShownGround = Pick<RecordedArticle, 'text' | 'offsets' | 'sourceAstral'>;

/** Characters of context on either side. */
const reach = 40;

/** Shows places of one article, each given as its fragments in the text. */
export function placeShower({
  text,
  offsets,
  sourceAstral,
}: ShownGround): (fragments: readonly Span[]) => ShownPlace {
  const inPoints = offsetConverter(text, 'codepoint').fromUtf16;
  const sourceInPoints = codePointConverter(sourceAstral).fromUtf16;
  const lineAt = lineFinder(text);
  return (fragments) => {
    const start = Math.min(...fragments.map((span) => span.start));
    const end = Math.max(...fragments.map((span) => span.end));
    return {
      words: fragments.map((span) => wordsOf(text, span)).join(' … '),
      before:
        start <= reach
          ? oneLine(text.slice(0, start))
          : oneLine(text.slice(start - reach, start)).replace(/^\S* /, ''),
      after: oneLine(text.slice(end, end + reach)).replace(end + reach < text.length ? / \S*$/ : /\s*$/, ''),
      line: lineAt(start),
      start: inPoints(start),
      end: inPoints(end),
      sourceStart: sourceInPoints(toSource(offsets, { start, end }).start),
    };
  };
}

/** The words of a span, on one line. */
export function wordsOf(text: string, { start, end }: Span): string {
  return oneLine(text.slice(start, end));
}

function lineFinder(text: string): (offset: number) => number {
  const breaks = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => {
    let low = 0;
    let high = breaks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((breaks[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
