import { expect, it } from 'vitest';
import { clustersOf } from '../../../../pipeline/models/names/clusters.js';
import { wordClusters } from '../../../../pipeline/models/names/word-clusters.js';

const none = { coarse: 0, middle: 0, fine: 0 };
const lines = wordClusters.trim().split('\n');
const words = lines.map((line) => line.slice(0, line.indexOf(' ')));

it('finds every word in its own cluster, the first and the last among them', () => {
  expect(lines.length).toBeGreaterThan(100_000);
  const found = words.map((word) => `${word} ${(clustersOf(word).fine - 1).toString(36)}`);
  expect(found.filter((line, index) => line !== lines[index])).toEqual([]);
});

it('finds nothing else', () => {
  const known = new Set(words);
  const others = words
    .flatMap((word) => [`${word}q`, word.slice(0, -1), ` ${word}`, `é${word}`])
    .filter((word) => !known.has(word));
  expect(others.filter((word) => clustersOf(word).fine !== 0)).toEqual([]);
  for (const odd of ['', ' ', '\n', 'constructor\n', '\u{10ffff}'])
    expect(clustersOf(odd), odd).toEqual(none);
});

it('keeps the company of a word', () => {
  expect(clustersOf('tuesday')).toEqual(clustersOf('wednesday'));
});
