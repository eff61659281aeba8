import { wordClusters } from './word-clusters.js';

/** Three grains of word cluster; 0 where the word is in none. */
export interface ClusterIds {
  readonly coarse: number;
  readonly middle: number;
  readonly fine: number;
}

const unclustered: ClusterIds = { coarse: 0, middle: 0, fine: 0 };

const clusterOf = new Map<string, ClusterIds>();
for (const [fine, line] of wordClusters.trim().split('\n').entries()) {
  const [coarse, middle, ...words] = line.split(' ');
  const ids = { coarse: 1 + Number(coarse), middle: 1 + Number(middle), fine: 1 + fine };
  for (const word of words) clusterOf.set(word, ids);
}

/** Clusters of a word in lower case. */
export function clustersOf(lower: string): ClusterIds {
  return clusterOf.get(lower) ?? unclustered;
}
