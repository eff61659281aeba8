import { toSource, toText } from '../offset-map.js';
import { codePointConverter, offsetConverter } from '../offset-units.js';
import type { Span } from '../span.js';
import type { Annotations } from './annotations.js';
import { type Change, type ChangeKind, compareAnnotations, type Side } from './compare-annotations.js';
import type { RecordedArticle } from './record-annotations.js';

/** A side of a change as people see it. Offsets are code points. */
export interface ShownSide {
  readonly type: Side['type'];
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
  readonly rule: string | null;
  /** What is different; null where the span itself is. */
  readonly value: string | null;
}

export interface ShownChange {
  readonly kind: ChangeKind;
  readonly a: ShownSide | null;
  readonly b: ShownSide | null;
}

/**
 * Every difference between two outputs for one article, in order of the text. Spans are compared in the text; where
 * the texts differ but were read from the same file, by another version of a reader perhaps, in the file. Null where
 * the texts differ and so do the files: nothing can be said of two articles that are not one.
 */
export function compareArticles(a: RecordedArticle, b: RecordedArticle): readonly ShownChange[] | null {
  const isSameText = a.text === b.text;
  if (!isSameText && a.sourceHash !== b.sourceHash) return null;
  const [fieldA, fieldB] = isSameText ? [inText(a), inText(b)] : [inSource(a), inSource(b)];
  const [showA, showB] = [shower(a, fieldA), shower(b, fieldB)];
  return compareAnnotations(fieldA.annotations, fieldB.annotations)
    .toSorted(inOrder)
    .map((change) => ({
      kind: change.kind,
      a: change.a === null ? null : showA(change.a),
      b: change.b === null ? null : showB(change.b),
    }));
}

/** Annotations over the string in which two articles are compared, and the way back to the article's own text. */
interface Field {
  readonly annotations: Annotations;
  readonly ownSpan: (span: Span) => Span;
}

function inText({ annotations }: RecordedArticle): Field {
  return { annotations, ownSpan: (span) => span };
}

function inSource({ annotations, offsets }: RecordedArticle): Field {
  const carry = (span: Span) => toSource(offsets, span);
  const carryAny = (span: Span | null) => (span === null ? null : carry(span));
  return {
    ownSpan: (span) => toText(offsets, span) ?? { start: 0, end: 0 },
    annotations: {
      entities: annotations.entities,
      mentions: annotations.mentions.map((mention) => ({ ...mention, ...carry(mention) })),
      quotations: annotations.quotations.map((quotation) => ({
        ...quotation,
        fragments: quotation.fragments.map(carry),
        cue: carryAny(quotation.cue),
        speakerSpan: carryAny(quotation.speakerSpan),
      })),
    },
  };
}

function inOrder(one: Change, other: Change): number {
  const start = ({ a, b }: Change) =>
    Math.min(...[a, b].flatMap((side) => side?.fragments.map((fragment) => fragment.start) ?? []));
  return start(one) - start(other);
}

/** Characters of context on either side. */
const reach = 40;

function shower({ text, offsets, sourceAstral }: RecordedArticle, { ownSpan }: Field) {
  const inPoints = offsetConverter(text, 'codepoint').fromUtf16;
  const sourceInPoints = codePointConverter(sourceAstral).fromUtf16;
  const lineAt = lineFinder(text);
  const wordsOf = (span: Span) => oneLine(text.slice(span.start, span.end));
  return ({ fragments, type, rule, value }: Side): ShownSide => {
    const own = fragments.map(ownSpan);
    const start = Math.min(...own.map((span) => span.start));
    const end = Math.max(...own.map((span) => span.end));
    return {
      type,
      words: own.map(wordsOf).join(' … '),
      before:
        start <= reach
          ? oneLine(text.slice(0, start))
          : oneLine(text.slice(start - reach, start)).replace(/^\S* /, ''),
      after: oneLine(text.slice(end, end + reach)).replace(end + reach < text.length ? / \S*$/ : /\s*$/, ''),
      line: lineAt(start),
      start: inPoints(start),
      end: inPoints(end),
      sourceStart: sourceInPoints(toSource(offsets, { start, end }).start),
      rule,
      value: value === null || typeof value === 'string' ? value : wordsOf(ownSpan(value)),
    };
  };
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
