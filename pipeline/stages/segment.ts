import type { Block } from '../document.js';
import { stage } from '../stage.js';

export const segment = stage({
  name: 'segment',
  requires: [],
  provides: 'blocks',
  run: ({ article }): readonly Block[] =>
    article.outline.map(({ kind, start, end }, index) => ({
      kind: kind === 'heading' ? (index === 0 ? 'headline' : 'heading') : kind,
      start,
      end,
    })),
});
