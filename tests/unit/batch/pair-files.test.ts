import { expect, test } from 'vitest';
import type { ArticleFile } from '../../../pipeline/batch/annotation-files.js';
import { pairFiles } from '../../../pipeline/batch/pair-files.js';

const record = (name: string, source: string): ArticleFile => ({
  file: `run/${name}.json`,
  name,
  source,
  kind: 'record',
});
const gold = (name: string, source: string): ArticleFile => ({
  file: `gold/${name}.json`,
  name,
  source,
  kind: 'gold',
});

test.each<[string, readonly ArticleFile[], readonly ArticleFile[], string, string, string]>([
  ['base name', [record('x__a', 'x/a.md')], [gold('g', 'a.md')], 'x__a+g', '', ''],
  ['composed and decomposed letters', [record('e', 'e\u0301.md')], [gold('g', '\u00e9.md')], 'e+g', '', ''],
  [
    'whole path of two alike',
    [record('x', 'x/a.md'), record('y', 'y/a.md')],
    [gold('g', 'y/a.md')],
    'y+g',
    'x',
    '',
  ],
  [
    'file name of two alike',
    [record('x__a', 'x/a.md'), record('y__a', 'y/a.md')],
    [gold('y__a', 'a.md')],
    'y__a+y__a',
    'x__a',
    '',
  ],
  ['no guess', [record('x', 'x/a.md'), record('y', 'y/a.md')], [gold('g', 'a.md')], '', 'x y', 'g'],
  ['strangers', [record('b', 'b.md')], [gold('a', 'a.md')], '', 'b', 'a'],
])('%s', (_, predicted, golds, pairs, withoutGold, withoutPrediction) => {
  const found = pairFiles(predicted, golds);
  expect(found.pairs.map((pair) => `${pair.predicted.name}+${pair.gold.name}`).join(' ')).toBe(pairs);
  expect(found.withoutGold.map(({ name }) => name).join(' ')).toBe(withoutGold);
  expect(found.withoutPrediction.map(({ name }) => name).join(' ')).toBe(withoutPrediction);
});
