import type { Annotations } from './annotations.js';
import { type EvaluationError, findErrors } from './find-errors.js';
import { matchArticle } from './match-article.js';
import { scoreCoreference } from './score-coreference.js';
import { scoreEvents } from './score-events.js';
import { scoreMentions } from './score-mentions.js';
import { scoreQuotations } from './score-quotations.js';
import { scoreRules } from './score-rules.js';
import type { Tallies } from './tally.js';

/** One article's counts, and every single thing that is wrong in it. */
export interface ArticleScore {
  readonly tallies: Tallies;
  readonly errors: readonly EvaluationError[];
}

/**
 * Scores what a program wrote down about an article's text against gold. The order of mentions and quotations never
 * matters. A caller that has matched them already passes the matching.
 */
export function scoreArticle(
  text: string,
  predicted: Annotations,
  gold: Annotations,
  matching = matchArticle(text, predicted, gold),
): ArticleScore {
  const { mentions, quotations, alignment } = matching;
  return {
    tallies: new Map([
      ...scoreMentions(predicted, gold, mentions, alignment),
      ...scoreQuotations(text, quotations, alignment),
      ...scoreCoreference(predicted, gold),
      ...scoreEvents(predicted, gold, alignment),
      ...scoreRules(predicted, mentions, quotations, alignment),
    ]),
    errors: findErrors(mentions, quotations, alignment),
  };
}
