import type { Diagnostic } from '../article.js';
import type { MarkedRegion } from '../document.js';
import { joinBlocks } from '../quotation-marks/join-blocks.js';
import { nestRegions } from '../quotation-marks/nest-regions.js';
import { deepestNesting } from '../quotation-marks/nesting.js';
import { pairMarks } from '../quotation-marks/pair-marks.js';
import { firstEndingAfter, type Span } from '../span.js';
import { type StageContext, stage } from '../stage.js';

/** How many doubts of one kind are reported one by one. */
const reportedOneByOne = 50;

/**
 * Decides over the whole article, before sentences are cut, which marks open and close quotations and which are
 * apostrophes, inches or noise. Linear but for a sort. Regions are sorted by span; none crosses another or a block.
 */
export const resolveQuotationMarks = stage({
  name: 'resolve-quotation-marks',
  requires: ['blocks'],
  provides: 'marks',
  run: ({ article: { text, quoteElements }, blocks }, context): readonly MarkedRegion[] => {
    const doubts = counted(context);
    const elements = perBlock(quoteElements, blocks);
    const marked = blocks.map((block, index) => pairMarks(text, block, elements[index] ?? []));
    const { regions, tooDeep } = nestRegions(text, joinBlocks(text, blocks, marked, doubts.report));
    const [first] = tooDeep;
    if (first !== undefined) {
      context.report({
        code: 'quotation-nesting-too-deep',
        message: `${tooDeep.length} quotations lie more than ${deepestNesting} deep in others; they are left out.`,
        start: first.start,
        end: first.end,
      });
    }
    doubts.summarize();
    return regions;
  },
});

/** Hands on the first doubts of each kind, and counts the others. */
function counted(context: StageContext): { report: (diagnostic: Diagnostic) => void; summarize: () => void } {
  const seen = new Map<string, { count: number; last: Diagnostic }>();
  return {
    report(diagnostic) {
      const count = (seen.get(diagnostic.code)?.count ?? 0) + 1;
      seen.set(diagnostic.code, { count, last: diagnostic });
      if (count <= reportedOneByOne) context.report(diagnostic);
    },
    summarize() {
      for (const [code, { count, last }] of seen) {
        const others = count - reportedOneByOne;
        if (others <= 0) continue;
        context.report({
          code,
          message: `${others} more of this kind, this one the last.`,
          start: last.start,
          end: last.end,
        });
      }
    },
  };
}

/** The elements' parts in each block, none of them across an edge. */
function perBlock(elements: readonly Span[], blocks: readonly Span[]): readonly (readonly Span[])[] {
  const parts: Span[][] = blocks.map(() => []);
  for (const { start, end } of elements) {
    for (let index = firstEndingAfter(blocks, start); index < blocks.length; index += 1) {
      const block = blocks[index];
      if (block === undefined || block.start >= end) break;
      parts[index]?.push({ start: Math.max(start, block.start), end: Math.min(end, block.end) });
    }
  }
  return parts;
}
