import type { Annotations } from './annotations.js';
import { bestMatching, type Edge } from './assignment.js';
import { scoreOf, type Tallies, type Tally } from './tally.js';

/** The mentions of one thing, by what identifies a mention on both sides. */
type Cluster = ReadonlySet<string>;

/**
 * Counts of the three measures whose F1 the CoNLL-2011 shared task averages. Mentions agree where span and type do;
 * mentions of one side alone count against it.
 *
 * MUC: Vilain et al. 1995. B³: Bagga and Baldwin 1998. CEAF with φ₄ over entities: Luo 2005.
 */
export function scoreCoreference(predicted: Annotations, gold: Annotations): Tallies {
  const mine = clustersOf(predicted);
  const theirs = clustersOf(gold);
  return new Map([
    ['coreference/muc', muc(mine, theirs)],
    ['coreference/b-cubed', bCubed(mine, theirs)],
    ['coreference/ceaf-e', ceafE(mine, theirs)],
  ]);
}

/** The mean F1 of the three measures. */
export function conllAverage(tallies: Tallies): number {
  const measures = ['muc', 'b-cubed', 'ceaf-e'].flatMap((name) => tallies.get(`coreference/${name}`) ?? []);
  return measures.reduce((sum, each) => sum + scoreOf(each).f1, 0) / Math.max(1, measures.length);
}

function clustersOf({ mentions }: Annotations): readonly Cluster[] {
  const clusters = new Map<string, Set<string>>();
  for (const { type, start, end, entity } of mentions) {
    const mention = `${type} ${start} ${end}`;
    const key = entity === null ? `alone ${mention}` : `entity ${entity}`;
    clusters.set(key, (clusters.get(key) ?? new Set()).add(mention));
  }
  return [...clusters.values()];
}

function clusterByMention(clusters: readonly Cluster[]): ReadonlyMap<string, number> {
  return new Map(
    clusters.flatMap((cluster, index) => [...cluster].map((mention) => [mention, index] as const)),
  );
}

/** How many mentions a cluster shares with each cluster of the other side. */
function shares(cluster: Cluster, other: ReadonlyMap<string, number>): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const mention of cluster) {
    const at = other.get(mention);
    if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}

function muc(predicted: readonly Cluster[], gold: readonly Cluster[]): Tally {
  const links = (clusters: readonly Cluster[], other: ReadonlyMap<string, number>) =>
    clusters.reduce((sum, cluster) => {
      const counts = shares(cluster, other);
      const found = [...counts.values()].reduce((total, count) => total + count, 0);
      return sum + found - counts.size;
    }, 0);
  const all = (clusters: readonly Cluster[]) => clusters.reduce((sum, { size }) => sum + size - 1, 0);
  return {
    precisionHits: links(predicted, clusterByMention(gold)),
    predicted: all(predicted),
    recallHits: links(gold, clusterByMention(predicted)),
    gold: all(gold),
  };
}

function bCubed(predicted: readonly Cluster[], gold: readonly Cluster[]): Tally {
  const hits = (clusters: readonly Cluster[], other: ReadonlyMap<string, number>) =>
    clusters.reduce(
      (sum, cluster) =>
        sum + [...shares(cluster, other).values()].reduce((total, n) => total + (n * n) / cluster.size, 0),
      0,
    );
  const all = (clusters: readonly Cluster[]) => clusters.reduce((sum, { size }) => sum + size, 0);
  return {
    precisionHits: hits(predicted, clusterByMention(gold)),
    predicted: all(predicted),
    recallHits: hits(gold, clusterByMention(predicted)),
    gold: all(gold),
  };
}

function ceafE(predicted: readonly Cluster[], gold: readonly Cluster[]): Tally {
  const goldOf = clusterByMention(gold);
  const edges: Edge[] = predicted.flatMap((cluster, row) =>
    [...shares(cluster, goldOf)].map(([column, common]) => ({
      row,
      column,
      weight: (2 * common) / (cluster.size + (gold[column]?.size ?? 0)),
    })),
  );
  const similarity = bestMatching(edges).reduce((sum, { weight }) => sum + weight, 0);
  return {
    precisionHits: similarity,
    predicted: predicted.length,
    recallHits: similarity,
    gold: gold.length,
  };
}
