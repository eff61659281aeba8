import type { MarkedRegion } from '../document.js';
import { bySpan, type Span } from '../span.js';
import type { DraftRegion } from './join-blocks.js';
import { deepestNesting } from './nesting.js';

export interface NestedRegions {
  readonly regions: readonly MarkedRegion[];
  /** The regions left out because they lay deeper than {@link deepestNesting}. */
  readonly tooDeep: readonly Span[];
}

/**
 * Sorts the drafts, finds the region around each, and turns links into indices. O(n log n).
 *
 * White space at the edges is left out, and with it regions without a word, `<q>` elements that only wrap a marked
 * quotation, and what a repair made to cross another region.
 */
export function nestRegions(text: string, drafts: readonly DraftRegion[]): NestedRegions {
  const outerEnds = new Map(
    drafts.flatMap(({ open, close }) => (open && close ? [[open.start, close.end]] : [])),
  );
  const sorted = drafts
    .map((draft) => ({ draft, ...trimmed(text, draft) }))
    .filter(({ start, end }) => start < end)
    .filter(({ draft, start, end }) => draft.style !== 'element' || outerEnds.get(start) !== end)
    .sort(bySpan);
  const indices = new Map<DraftRegion, number>();
  const regions: MarkedRegion[] = [];
  const tooDeep: Span[] = [];
  const around: number[] = [];
  for (const { draft, start, end } of sorted) {
    while (around.length > 0 && endOf(regions, around.at(-1)) <= start) around.pop();
    const parent = around.at(-1) ?? null;
    if (parent !== null && endOf(regions, parent) < end) continue;
    if (around.length >= deepestNesting) {
      tooDeep.push({ start, end });
      continue;
    }
    const { style, open, close } = draft;
    const continues = draft.continues === null ? null : (indices.get(draft.continues) ?? null);
    const index = regions.push({ start, end, style, open, close, parent, continues }) - 1;
    indices.set(draft, index);
    around.push(index);
  }
  return { regions, tooDeep };
}

function endOf(regions: readonly MarkedRegion[], index: number | undefined): number {
  return regions[index ?? -1]?.end ?? 0;
}

function trimmed(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  const first = slice.length - slice.trimStart().length;
  return { start: start + first, end: start + Math.max(first, slice.trimEnd().length) };
}
