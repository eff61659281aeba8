import type { MarkedRegion } from '../document.js';
import { stage } from '../stage.js';

export const resolveQuotationMarks = stage({
  name: 'resolve-quotation-marks',
  requires: ['blocks'],
  provides: 'marks',
  run: ({ article, blocks }): readonly MarkedRegion[] =>
    blocks.flatMap((block) =>
      [...article.text.slice(block.start, block.end).matchAll(/["“]([^"”]*)["”]/g)].map((match) => {
        const start = block.start + match.index + 1;
        const end = start + (match[1] ?? '').length;
        return {
          start,
          end,
          style: 'double' as const,
          open: { start: start - 1, end: start },
          close: { start: end, end: end + 1 },
          parent: null,
          continues: null,
        };
      }),
    ),
});
