import type { Mention } from '../document.js';
import { bySpan } from '../span.js';
import { stage } from '../stage.js';

export const selectMentions = stage({
  name: 'select-mentions',
  requires: ['people', 'organizations', 'instruments'],
  provides: 'mentions',
  run: ({ people, organizations, instruments }): readonly Mention[] =>
    [...people, ...organizations, ...instruments].sort(bySpan),
});
