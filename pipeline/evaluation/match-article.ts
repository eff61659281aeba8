import { alignEntities, type EntityAlignment } from './align-entities.js';
import type { AnnotatedQuotation, Annotations } from './annotations.js';
import { type MentionMatching, matchMentions } from './match-mentions.js';
import { matchQuotations, trimQuotation } from './match-quotations.js';
import type { Matching } from './match-spans.js';

/** Which predicted thing of an article stands for which gold thing. */
export interface ArticleMatching {
  readonly mentions: MentionMatching;
  /** Trimmed quotations. */
  readonly quotations: Matching<AnnotatedQuotation>;
  readonly alignment: EntityAlignment;
}

/** Matches what a program wrote down about an article's text with gold. */
export function matchArticle(text: string, predicted: Annotations, gold: Annotations): ArticleMatching {
  const mentions = matchMentions(predicted.mentions, gold.mentions);
  const trim = (each: AnnotatedQuotation) => trimQuotation(text, each);
  return {
    mentions,
    quotations: matchQuotations(predicted.quotations.map(trim), gold.quotations.map(trim)),
    alignment: alignEntities(predicted, gold, mentions),
  };
}
