import { bySpan, type Span } from '../span.js';
import type { AnnotatedQuotation } from './annotations.js';
import { type Matching, matchSpans } from './match-spans.js';
import { jaccard, trimPunctuation, unionOf } from './span-sets.js';

/** A quotation whose fragments, cue and speaker span are bare of marks, spaces and punctuation at their edges. */
export function trimQuotation(text: string, quotation: AnnotatedQuotation): AnnotatedQuotation {
  const trim = (span: Span | null) => (span === null ? null : trimPunctuation(text, span));
  return {
    ...quotation,
    fragments: quotation.fragments.map((fragment) => trimPunctuation(text, fragment)).sort(bySpan),
    cue: trim(quotation.cue),
    speakerSpan: trim(quotation.speakerSpan),
  };
}

/** Equal words, whatever the type. */
export function hasSameFragments(a: AnnotatedQuotation, b: AnnotatedQuotation): boolean {
  return (
    a.fragments.length === b.fragments.length &&
    a.fragments.every(
      ({ start, end }, index) => b.fragments[index]?.start === start && b.fragments[index]?.end === end,
    )
  );
}

/** Characters in common, divided by characters in either. */
function overlapOf(a: AnnotatedQuotation, b: AnnotatedQuotation): number {
  return jaccard(unionOf(a.fragments), unionOf(b.fragments));
}

/** The least overlap at which two quotations are taken for the same. */
const sameQuotationOverlap = 0.5;

/** So much that between two equally good partners the one of the same type is taken, and no more. */
const bonusForSameType = 0.01;

/**
 * The best one-to-one matching of trimmed quotations that share at least half of their characters, or another part of
 * them. The type may differ: an indirect quotation and the marked words in it are told apart by their extent.
 */
export function matchQuotations(
  predicted: readonly AnnotatedQuotation[],
  gold: readonly AnnotatedQuotation[],
  leastOverlap = sameQuotationOverlap,
): Matching<AnnotatedQuotation> {
  return matchSpans(predicted, gold, {
    compare: (a, b) => byText(JSON.stringify(a), JSON.stringify(b)),
    start: ({ fragments }) => fragments[0]?.start ?? 0,
    end: ({ fragments }) => fragments.reduce((latest, { end }) => Math.max(latest, end), 0),
    weight: (a, b) => {
      const overlap = overlapOf(a, b);
      return overlap === 0 || overlap < leastOverlap
        ? 0
        : overlap + (a.type === b.type ? bonusForSameType : 0);
    },
  });
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
