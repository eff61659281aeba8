import { toSource, toText } from '../offset-map.js';
import type { Span } from '../span.js';
import type { Annotations } from './annotations.js';
import { type Change, type ChangeKind, compareAnnotations, type Side } from './compare-annotations.js';
import type { RecordedArticle } from './record-annotations.js';
import { placeShower, type ShownPlace, wordsOf } from './shown-place.js';

/** A side of a change as people see it. */
export interface ShownSide extends ShownPlace {
  readonly type: Side['type'];
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

function shower(article: RecordedArticle, { ownSpan }: Field) {
  const show = placeShower(article);
  return ({ fragments, type, rule, value }: Side): ShownSide => ({
    ...show(fragments.map(ownSpan)),
    type,
    rule,
    value: value === null || typeof value === 'string' ? value : wordsOf(article.text, ownSpan(value)),
  });
}
