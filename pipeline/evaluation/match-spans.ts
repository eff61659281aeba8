import { bestMatching, type Edge } from './assignment.js';

/** A predicted thing and the gold thing that it stands for. */
export interface Pair<Item> {
  readonly predicted: Item;
  readonly gold: Item;
}

/** A matching, and what it left over on either side. */
export interface Matching<Item> {
  readonly pairs: readonly Pair<Item>[];
  readonly spurious: readonly Item[];
  readonly missing: readonly Item[];
}

/** What matching needs to know of things: how they are ordered, where they lie, and how well two of them agree. */
export interface Likeness<Item> {
  /** A total order up to equality, so that the result never depends on the order of the input. */
  readonly compare: (a: Item, b: Item) => number;
  readonly start: (item: Item) => number;
  readonly end: (item: Item) => number;
  /** 0 where the two can't be paired; only called for envelopes that overlap. */
  readonly weight: (predicted: Item, gold: Item) => number;
}

/**
 * The one-to-one matching with the greatest total weight; where several have it, one with the most pairs.
 * The cost grows with the number of things that overlap, not with the length of the article.
 */
export function matchSpans<Item>(
  predictedItems: readonly Item[],
  goldItems: readonly Item[],
  likeness: Likeness<Item>,
): Matching<Item> {
  const { compare, start, end, weight } = likeness;
  const inOrder = (a: Item, b: Item) => start(a) - start(b) || end(a) - end(b) || compare(a, b);
  const predicted = [...predictedItems].sort(inOrder);
  const gold = [...goldItems].sort(inOrder);
  const edges: Edge[] = [];
  let open: number[] = [];
  let next = 0;
  for (const [row, mine] of predicted.entries()) {
    for (let item = gold[next]; item !== undefined && start(item) < end(mine); item = gold[next]) {
      open.push(next);
      next += 1;
    }
    // What ended before this one starts will overlap nothing that follows.
    open = open.filter((column) => {
      const item = gold[column];
      return item !== undefined && end(item) > start(mine);
    });
    for (const column of open) {
      const theirs = gold[column];
      if (theirs === undefined || start(theirs) >= end(mine)) continue;
      const value = weight(mine, theirs);
      if (value > 0) edges.push({ row, column, weight: value + bonusForOneMorePair });
    }
  }
  const matched = bestMatching(edges);
  const rows = new Set(matched.map((edge) => edge.row));
  const columns = new Set(matched.map((edge) => edge.column));
  const pairs = matched.flatMap(({ row, column }) => {
    const mine = predicted[row];
    const theirs = gold[column];
    return mine === undefined || theirs === undefined ? [] : [{ predicted: mine, gold: theirs }];
  });
  return {
    pairs,
    spurious: predicted.filter((_, index) => !rows.has(index)),
    missing: gold.filter((_, index) => !columns.has(index)),
  };
}

/** So much less than any difference between two likenesses that it only decides between equals. */
const bonusForOneMorePair = 1e-9;
