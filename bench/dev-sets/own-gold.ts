import { documentAnnotations } from '../../pipeline/evaluation/document-annotations.js';
import type { GoldSet } from '../../pipeline/evaluation/gold.js';
import { layGold } from '../../pipeline/evaluation/gold-annotations.js';
import { newsPipeline } from '../../pipeline/pipeline.js';
import { type GoldArticle, goldArticles, passages } from '../../tests/gold/gold-files.js';
import type { Compared } from './name-sets.js';

/** The articles of `tests/gold`, annotated and as people annotated them. Gold without a set is `dev`. */
export function compareGold(set: GoldSet): Generator<Compared> {
  return compare(goldArticles(), set);
}

/** The passages about instruments. */
export function comparePassages(set: GoldSet): Generator<Compared> {
  return compare(passages(), set);
}

function* compare(articles: readonly GoldArticle[], set: GoldSet): Generator<Compared> {
  for (const { name, gold, article } of articles) {
    if ((gold.set ?? 'dev') !== set) continue;
    yield {
      id: name,
      text: article.text,
      predicted: documentAnnotations(newsPipeline.run(article).document),
      gold: layGold(gold, article).annotations,
    };
  }
}
