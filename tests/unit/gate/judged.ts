import type { EntityType } from '../../../pipeline/entity-types.js';
import type { Annotations } from '../../../pipeline/evaluation/annotations.js';
import {
  type ArticleOutcome,
  type JudgedArticle,
  outcomeOf,
} from '../../../pipeline/gate/article-outcome.js';
import type { Baseline } from '../../../pipeline/gate/baseline.js';
import { baselineOf } from '../../../pipeline/gate/judge.js';

/** Words that are annotated, each with its type: `person Ada, instrument Accord`. */
export function annotated(text: string, things: string, rule?: string): Annotations {
  const mentions = things
    .split(', ')
    .filter((each) => each !== '')
    .map((each) => {
      const [type = '', words = ''] = each.split(' ');
      const start = text.indexOf(words);
      return {
        start,
        end: start + words.length,
        type: type as EntityType,
        form: 'name' as const,
        entity: words,
        ...(rule !== undefined && { rule }),
      };
    });
  const entities = new Map(mentions.map(({ type, entity }) => [entity, { type, name: entity, aliases: [] }]));
  return { entities, mentions, quotations: [] };
}

/** An article that is its own source. */
export function judged(name: string, text: string, predicted: Annotations, gold: Annotations): JudgedArticle {
  const length = text.length;
  const offsets = [{ textStart: 0, textLength: length, sourceStart: 0, sourceLength: length }];
  return { name, text, offsets, predicted, gold };
}

export const text = 'Ada met Bo and Cy; Di read the Accord and the Pact to them.';
const gold = annotated(
  text,
  'person Ada, person Bo, person Cy, person Di, instrument Accord, instrument Pact',
);

/** The article with what is predicted in it. */
export function article(name: string, things: string): JudgedArticle {
  return judged(name, text, annotated(text, things, 'rules/now'), gold);
}

/** Baseline in which each article has these things. */
export function baselineWith(articles: Readonly<Record<string, string>>): Baseline {
  const outcomes = Object.entries(articles).map(([name, things]) =>
    outcomeOf(judged(name, text, annotated(text, things, 'rules/then'), gold), undefined),
  );
  return baselineOf(outcomes, ['hash']);
}

/** What became of articles with these things. */
export function outcomes(
  baseline: Baseline,
  articles: Readonly<Record<string, string>>,
): readonly ArticleOutcome[] {
  return Object.entries(articles).map(([name, things]) =>
    outcomeOf(article(name, things), baseline.articles.get(name)),
  );
}
