import { type ChangeKind, changeKindNames } from './compare-annotations.js';
import { compareArticles, type ShownChange } from './compare-articles.js';
import type { RecordedArticle } from './record-annotations.js';

/** What two runs say about one article. */
export type ArticleComparison =
  | { readonly id: string; readonly status: 'only-in-a' | 'only-in-b' | 'other-text' }
  | { readonly id: string; readonly status: 'compared'; readonly changes: readonly ShownChange[] };

/** How many changes there are of each kind and type, and which rules they are of. It grows with rules, not articles. */
export interface ComparisonSummary {
  readonly compared: number;
  /** Articles that were compared and differ. */
  readonly differing: number;
  readonly onlyInA: number;
  readonly onlyInB: number;
  readonly otherText: number;
  readonly changes: number;
  /** One row a type that changed: how many of each kind, in the order of `changeKindNames`. */
  readonly kinds: readonly { readonly type: string; readonly counts: Readonly<Record<ChangeKind, number>> }[];
  /** Which rule gave way to which, the most frequent first; null where a side has nothing. */
  readonly rules: readonly RulePair[];
}

interface RulePair {
  readonly a: string | null;
  readonly b: string | null;
  readonly count: number;
}

/** Compares what two runs say about an article; null where a run has nothing to say. `wanted` holds types, all if empty. */
export function compareArticle(
  id: string,
  a: RecordedArticle | null,
  b: RecordedArticle | null,
  wanted: ReadonlySet<string>,
): ArticleComparison {
  if (a === null || b === null) return { id, status: a === null ? 'only-in-b' : 'only-in-a' };
  const changes = compareArticles(a, b);
  if (changes === null) return { id, status: 'other-text' };
  const isWanted = ({ a, b }: ShownChange) => [a, b].some((side) => side !== null && wanted.has(side.type));
  return { id, status: 'compared', changes: wanted.size === 0 ? changes : changes.filter(isWanted) };
}

const fields = {
  compared: 'compared',
  'only-in-a': 'onlyInA',
  'only-in-b': 'onlyInB',
  'other-text': 'otherText',
} as const satisfies Record<ArticleComparison['status'], keyof ComparisonSummary>;

/** Counts comparisons one by one, so that none needs to be kept. */
export function openSummary() {
  const counts = { compared: 0, differing: 0, onlyInA: 0, onlyInB: 0, otherText: 0, changes: 0 };
  const kinds = new Map<string, Map<ChangeKind, number>>();
  const rules = new Map<string, RulePair>();
  return {
    add(comparison: ArticleComparison): void {
      counts[fields[comparison.status]] += 1;
      if (comparison.status !== 'compared') return;
      counts.changes += comparison.changes.length;
      if (comparison.changes.length > 0) counts.differing += 1;
      for (const { kind, a, b } of comparison.changes) {
        const type = (b ?? a)?.type ?? '';
        const ofType = kinds.get(type) ?? new Map<ChangeKind, number>();
        kinds.set(type, ofType.set(kind, (ofType.get(kind) ?? 0) + 1));
        const pair = { a: a?.rule ?? null, b: b?.rule ?? null };
        const key = `${pair.a} ${pair.b}`;
        rules.set(key, { ...pair, count: (rules.get(key)?.count ?? 0) + 1 });
      }
    },
    result: (): ComparisonSummary => ({
      ...counts,
      kinds: [...kinds]
        .sort(([one], [other]) => byText(one, other))
        .map(([type, ofType]) => ({ type, counts: countsOf(ofType) })),
      rules: [...rules]
        .sort(([one, { count }], [other, { count: otherCount }]) => otherCount - count || byText(one, other))
        .map(([, pair]) => pair),
    }),
  };
}

/** True where the runs say the very same of the very same articles. */
export function isSame({ changes, onlyInA, onlyInB, otherText }: ComparisonSummary): boolean {
  return changes + onlyInA + onlyInB + otherText === 0;
}

function countsOf(counts: ReadonlyMap<ChangeKind, number>): Readonly<Record<ChangeKind, number>> {
  return Object.fromEntries(changeKindNames.map((kind) => [kind, counts.get(kind) ?? 0])) as Record<
    ChangeKind,
    number
  >;
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
