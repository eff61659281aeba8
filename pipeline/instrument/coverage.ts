import type { Finding, TokenRange } from './candidates.js';
import type { SentenceView } from './sentence-view.js';

/** Which tokens of a sentence already belong to a finding; every question costs the length of its range. */
export interface Coverage {
  /** Tokens that no finding may touch. */
  block(range: TokenRange): void;
  add(finding: Finding): void;
  isFree(range: TokenRange): boolean;
  /** Removes the findings within the range; false, and nothing removed, where one sticks out or is blocked. */
  replaceWithin(range: TokenRange): boolean;
  /** In order of the text. */
  findings(): readonly Finding[];
}

export function coverageOf(view: SentenceView): Coverage {
  const owners = new Map<number, Finding | 'blocked'>();
  const within = ({ first, end }: TokenRange) => {
    const found = new Set<Finding | 'blocked'>();
    for (let index = Math.max(first, view.from); index < end; index += 1) {
      const owner = owners.get(index);
      if (owner !== undefined) found.add(owner);
    }
    return [...found];
  };
  const own = ({ first, end }: TokenRange, owner: Finding | 'blocked') => {
    for (let index = first; index < end; index += 1) owners.set(index, owner);
  };
  return {
    block: (range) => own(range, 'blocked'),
    add: (finding) => own(finding, finding),
    isFree: (range) => within(range).length === 0,
    replaceWithin: (range) => {
      const inner = within(range);
      if (inner.some((each) => each === 'blocked' || each.first < range.first || each.end > range.end))
        return false;
      for (let index = range.first; index < range.end; index += 1) owners.delete(index);
      return true;
    },
    findings: () => {
      const found = new Set<Finding>();
      for (let index = view.from; index < view.end; index += 1) {
        const owner = owners.get(index);
        if (owner !== undefined && owner !== 'blocked') found.add(owner);
      }
      return [...found];
    },
  };
}
