import type { AnnotationRecord } from '../annotation-record.js';
import type { EntityType } from '../entity-types.js';

/** What one article adds to the counts of a run. */
export interface ArticleTally {
  readonly names: readonly {
    readonly type: EntityType;
    readonly name: string;
    readonly mentions: number;
  }[];
  readonly quotations: number;
  /** Quotations whose speaker is known. */
  readonly attributed: number;
}

export function tallyOf({ entities, quotations }: AnnotationRecord): ArticleTally {
  return {
    names: entities.map(({ type, name, mentions }) => ({ type, name, mentions: mentions.length })),
    quotations: quotations.length,
    attributed: quotations.filter(({ speaker }) => speaker.entity !== null).length,
  };
}

/** Names of one type that are counted exactly; beyond these, the rarest are forgotten. */
const mostNames = 100_000;

/** What a run has found so far, in bounded memory. */
export interface RunTally {
  add(article: ArticleTally): void;
  /** Names of one type with their mentions in all articles, the most frequent first; `isCut`: there were more. */
  names(type: EntityType): { readonly counts: readonly NameCount[]; readonly isCut: boolean };
  readonly quotations: number;
  readonly attributed: number;
}

export type NameCount = readonly [name: string, mentions: number];

export function runTally(): RunTally {
  const byType = new Map<EntityType, Map<string, number>>();
  const cut = new Set<EntityType>();
  let quotations = 0;
  let attributed = 0;
  const sorted = (counts: ReadonlyMap<string, number>) =>
    [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return {
    add(article) {
      quotations += article.quotations;
      attributed += article.attributed;
      for (const { type, name, mentions } of article.names) {
        const counts = byType.get(type) ?? new Map<string, number>();
        byType.set(type, counts.set(name, (counts.get(name) ?? 0) + mentions));
        if (counts.size <= mostNames) continue;
        cut.add(type);
        byType.set(type, new Map(sorted(counts).slice(0, mostNames / 2)));
      }
    },
    names: (type) => ({ counts: sorted(byType.get(type) ?? new Map()), isCut: cut.has(type) }),
    get quotations() {
      return quotations;
    },
    get attributed() {
      return attributed;
    },
  };
}
