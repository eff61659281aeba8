import { describe, expect, test } from 'vitest';
import { documentAnnotations } from '../../pipeline/evaluation/document-annotations.js';
import { layGold } from '../../pipeline/evaluation/gold-annotations.js';
import { type ArticleScore, scoreArticle } from '../../pipeline/evaluation/score-article.js';
import { conllAverage } from '../../pipeline/evaluation/score-coreference.js';
import { sumScores } from '../../pipeline/evaluation/score-sum.js';
import { scoreOf, type Tallies, type Tally } from '../../pipeline/evaluation/tally.js';
import { newsPipeline } from '../../pipeline/pipeline.js';
import { type GoldArticle, goldArticles } from './gold-files.js';

const scored = goldArticles().map((each) => ({ ...each, score: score(each) }));

function score({ article, gold }: GoldArticle): ArticleScore {
  const { document } = newsPipeline.run(article);
  return scoreArticle(article.text, documentAnnotations(document), layGold(gold, article).annotations);
}

test.each(scored.map((each) => [each.name, each] as const))(
  'the gold of %s agrees with its article',
  (_, { gold, article }) => expect(layGold(gold, article).problems).toEqual([]),
);

// A better score fails as a worse one does: whoever changes a score stores it in the same commit.
test('scores are the stored ones (`npm run gold:update` stores new ones)', async () => {
  const total = (set?: 'dev' | 'test') =>
    readable(
      sumScores(
        scored
          .filter(({ gold }) => set === undefined || (gold.set ?? 'dev') === set)
          .map((each) => each.score),
      ).tallies,
    );
  const file = {
    total: { all: total(), dev: total('dev'), test: total('test') },
    articles: Object.fromEntries(scored.map(({ name, score: { tallies } }) => [name, readable(tallies)])),
  };
  await expect(`${JSON.stringify(file, null, 1)}\n`).toMatchFileSnapshot('scores.json');
});

/** F1 and the counts behind it, by name; what neither side has is left out. */
function readable(tallies: Tallies): Readonly<Record<string, string>> {
  const lines = [...tallies]
    .filter(([name, { predicted, gold }]) => !name.startsWith('rules/') && predicted + gold > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, each]) => [name, line(each)] as const);
  return Object.fromEntries([...lines, ['coreference/conll', percent(conllAverage(tallies))]]);
}

function line(each: Tally): string {
  const { precision, recall, f1 } = scoreOf(each);
  return `${percent(f1)} (precision ${percent(precision)} of ${each.predicted}, recall ${percent(recall)} of ${each.gold})`;
}

function percent(share: number): string {
  return (100 * share).toFixed(2);
}

describe('the article of input/', () => {
  const tallies = scored.find(({ name }) => name === 'stamp-out-human-trafficking')?.score.tallies;
  test.each([
    ['mentions/person/exact', 0.98],
    ['mentions/organization/exact', 0.98],
    ['mentions/instrument/exact', 0.95],
    ['quotations/characters', 0.97],
    ['quotations/cue', 0.95],
    ['quotations/speaker', 1],
  ])('%s is at least %f', (name, floor) => {
    const found = tallies?.get(name);
    expect(found === undefined ? undefined : scoreOf(found).f1).toBeGreaterThanOrEqual(floor);
  });
});
