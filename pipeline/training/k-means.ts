import { seededRandom } from './random.js';

export interface KMeansOptions {
  readonly clusters: number;
  readonly dimensions: number;
  readonly batchSize: number;
  readonly batches: number;
  readonly seed: number;
}

/**
 * Mini-batch k-means (Sculley 2010) over vectors of unit length, stored row by row.
 * Returns the centroids, row by row; the same seed gives the same ones.
 */
export function kMeans(
  vectors: Float32Array,
  { clusters, dimensions, batchSize, batches, seed }: KMeansOptions,
): Float32Array {
  const count = vectors.length / dimensions;
  const random = seededRandom(seed);
  const pick = () => Math.floor(random() * count);
  const centroids = new Float32Array(clusters * dimensions);
  for (let cluster = 0; cluster < clusters; cluster += 1) {
    const row = pick() * dimensions;
    centroids.set(vectors.subarray(row, row + dimensions), cluster * dimensions);
  }
  const sizes = new Float64Array(clusters);
  for (let batch = 0; batch < batches; batch += 1) {
    const rows = Array.from({ length: batchSize }, pick);
    const nearest = rows.map((row) => nearestCentroid(vectors, row, centroids, dimensions));
    for (const [index, row] of rows.entries()) {
      const cluster = nearest[index] ?? 0;
      sizes[cluster] = (sizes[cluster] ?? 0) + 1;
      const rate = 1 / (sizes[cluster] ?? 1);
      for (let dimension = 0; dimension < dimensions; dimension += 1) {
        const cell = cluster * dimensions + dimension;
        const old = centroids[cell] ?? 0;
        centroids[cell] = old + rate * ((vectors[row * dimensions + dimension] ?? 0) - old);
      }
    }
  }
  return centroids;
}

/** Index of the centroid with the least squared distance to the vector in `row`. */
export function nearestCentroid(
  vectors: Float32Array,
  row: number,
  centroids: Float32Array,
  dimensions: number,
): number {
  const from = row * dimensions;
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let cluster = 0; cluster * dimensions < centroids.length; cluster += 1) {
    const to = cluster * dimensions;
    let distance = 0;
    for (let dimension = 0; dimension < dimensions && distance < least; dimension += 1) {
      const difference = (vectors[from + dimension] ?? 0) - (centroids[to + dimension] ?? 0);
      distance += difference * difference;
    }
    if (distance < least) {
      least = distance;
      nearest = cluster;
    }
  }
  return nearest;
}
