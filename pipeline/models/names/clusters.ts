import { clusterParents, wordClusters } from './word-clusters.js';

/** Three grains of word cluster; 0 where the word is in none. */
export interface ClusterIds {
  readonly coarse: number;
  readonly middle: number;
  readonly fine: number;
}

const unclustered: ClusterIds = { coarse: 0, middle: 0, fine: 0 };

const clusters: readonly ClusterIds[] = clusterParents
  .trim()
  .split('\n')
  .map((line, fine) => {
    const [coarse, middle] = line.split(' ').map(Number);
    return { coarse: 1 + (coarse ?? 0), middle: 1 + (middle ?? 0), fine: 1 + fine };
  });

/** Clusters of a word in lower case: a binary search of the sorted lines. */
export function clustersOf(lower: string): ClusterIds {
  let from = 1;
  let end = wordClusters.length;
  while (from < end) {
    const start = wordClusters.lastIndexOf('\n', (from + end - 1) >>> 1) + 1;
    const lineEnd = wordClusters.indexOf('\n', start);
    const order = compareToLine(lower, start);
    if (order === 0) {
      const fine = Number.parseInt(wordClusters.slice(start + lower.length + 1, lineEnd), 36);
      return clusters[fine] ?? unclustered;
    }
    if (order < 0) end = start;
    else from = lineEnd + 1;
  }
  return unclustered;
}

/** Below 0 where the word stands before the line's, above 0 where after it. A space ends the line's word. */
function compareToLine(word: string, start: number): number {
  for (let index = 0; index < word.length; index += 1) {
    const difference = word.charCodeAt(index) - wordClusters.charCodeAt(start + index);
    if (difference !== 0) return difference;
  }
  return space - wordClusters.charCodeAt(start + word.length);
}

const space = 32;
