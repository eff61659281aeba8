import type { AnnotatedMention } from './annotations.js';
import { type Likeness, matchSpans, type Pair } from './match-spans.js';
import { jaccard } from './span-sets.js';

/** Predicted and gold mentions side by side. Every mention is in exactly one list. */
export interface MentionMatching {
  /** Same span and type; of discontinuous mentions also the same shared head. */
  readonly exact: readonly Pair<AnnotatedMention>[];
  /** Same type, overlapping spans. */
  readonly wrongBoundary: readonly Pair<AnnotatedMention>[];
  /** Another type on at least half of the characters. */
  readonly wrongType: readonly Pair<AnnotatedMention>[];
  readonly spurious: readonly AnnotatedMention[];
  readonly missing: readonly AnnotatedMention[];
}

/**
 * Matches in three rounds, each with what the one before left over: exact, same type by overlap, other type by overlap.
 * Never depends on the order of either side.
 */
export function matchMentions(
  predicted: readonly AnnotatedMention[],
  gold: readonly AnnotatedMention[],
): MentionMatching {
  const exact = matchSpans(
    predicted,
    gold,
    likeness((a, b) => (isExact(a, b) ? 1 : 0)),
  );
  const sameType = matchSpans(
    exact.spurious,
    exact.missing,
    likeness((a, b) => (a.type === b.type ? jaccard([a], [b]) : 0)),
  );
  const otherType = matchSpans(
    sameType.spurious,
    sameType.missing,
    likeness((a, b) => {
      const overlap = jaccard([a], [b]);
      return overlap >= 0.5 ? overlap : 0;
    }),
  );
  return {
    exact: exact.pairs,
    wrongBoundary: sameType.pairs,
    wrongType: otherType.pairs,
    spurious: otherType.spurious,
    missing: otherType.missing,
  };
}

function isExact(a: AnnotatedMention, b: AnnotatedMention): boolean {
  return a.type === b.type && a.start === b.start && a.end === b.end && hasSameHead(a, b);
}

/** Discontinuous mentions are equal where all of their fragments are: own words after another head mean another thing. */
function hasSameHead(
  { fragments: mine = [] }: AnnotatedMention,
  { fragments: theirs = [] }: AnnotatedMention,
): boolean {
  return (
    mine.length === theirs.length &&
    mine.every(({ start, end }, index) => theirs[index]?.start === start && theirs[index]?.end === end)
  );
}

function likeness(weight: Likeness<AnnotatedMention>['weight']): Likeness<AnnotatedMention> {
  return {
    compare: (a, b) => byText(`${a.type} ${a.form} ${a.entity}`, `${b.type} ${b.form} ${b.entity}`),
    start: ({ start }) => start,
    end: ({ end }) => end,
    weight,
  };
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
