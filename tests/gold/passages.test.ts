import { expect, test } from 'vitest';
import { scorePassage } from '../../bench/dev-sets/score-passage.js';
import { documentAnnotations } from '../../pipeline/evaluation/document-annotations.js';
import { layGold } from '../../pipeline/evaluation/gold-annotations.js';
import { addTallies, scoreOf, type Tally } from '../../pipeline/evaluation/tally.js';
import { newsPipeline } from '../../pipeline/pipeline.js';
import { passages } from './gold-files.js';

const laid = passages().map((each) => ({ ...each, ...layGold(each.gold, each.article) }));

test('passages agree with their text, many of them set aside', () => {
  expect(laid.flatMap(({ problems }) => problems)).toEqual([]);
  const sizes = (['dev', 'test'] as const).map((set) => laid.filter(({ gold }) => gold.set === set).length);
  expect(sizes).toEqual([36, 30]);
});

// A better score fails as a worse one does: whoever changes a score stores it in the same commit.
test('scores of the passages are the stored ones (`npm run gold:update` stores new ones)', async () => {
  const scores = Object.fromEntries((['dev', 'test'] as const).map((set) => [set, scoresOf(set)]));
  await expect(`${JSON.stringify(scores, null, 1)}\n`).toMatchFileSnapshot('passages/scores.json');
});

function scoresOf(set: 'dev' | 'test'): Readonly<Record<string, string>> {
  const sum = new Map<string, Tally>();
  for (const { article, annotations } of laid.filter(({ gold }) => gold.set === set)) {
    const predicted = documentAnnotations(newsPipeline.run(article).document);
    addTallies(sum, scorePassage(article.text, predicted, annotations));
  }
  return Object.fromEntries([...sum].map(([name, tally]) => [name, line(tally)]));
}

function line(tally: Tally): string {
  const { precision, recall, f1 } = scoreOf(tally);
  const percent = (share: number) => (100 * share).toFixed(2);
  return `${percent(f1)} (precision ${percent(precision)} of ${tally.predicted}, recall ${percent(recall)} of ${tally.gold})`;
}
