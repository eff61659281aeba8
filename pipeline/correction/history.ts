import type { Draft } from './draft.js';

/** The draft as it is now, and as it was before each change. */
export interface History {
  now(): Draft;
  canUndo(): boolean;
  /**
   * Puts a changed draft in the place of the one before. Changes one after another that are `of` the same thing, as
   * while somebody steps through a list, are one change, each made from the draft before the first of them.
   */
  change(make: (before: Draft) => Draft, of?: string): void;
  /** Ends what was one change until now. */
  settle(): void;
  undo(): void;
}

export function historyOf(first: Draft): History {
  let now = first;
  let last = '';
  const past: Draft[] = [];
  return {
    now: () => now,
    canUndo: () => past.length > 0,
    change(make, of = '') {
      const goesOn = of !== '' && of === last;
      const before = goesOn ? (past.at(-1) ?? now) : now;
      const after = make(before);
      if (after === before && !goesOn) return;
      if (!goesOn) past.push(now);
      last = of;
      now = after;
    },
    settle() {
      last = '';
    },
    undo() {
      now = past.pop() ?? now;
      last = '';
    },
  };
}
