import type { EntityAlignment } from './align-entities.js';
import type { AnnotatedQuotation, Annotations } from './annotations.js';
import type { MentionMatching } from './match-mentions.js';
import { hasSameFragments } from './match-quotations.js';
import type { Matching } from './match-spans.js';
import { hasSameSpeakers } from './score-quotations.js';
import { addTallies, type Tallies, type Tally, tally } from './tally.js';

/**
 * How often each rule was right, as `rules/<id>`: mentions with exact span and type; quotations with exact words and
 * type; speakers, where the quotation is in the gold, with the right entity. There is no recall for a rule.
 */
export function scoreRules(
  predicted: Annotations,
  mentions: MentionMatching,
  { pairs, spurious }: Matching<AnnotatedQuotation>,
  alignment: EntityAlignment,
): Tallies {
  const tallies = new Map<string, Tally>();
  const count = (rule: string | undefined, right: boolean) => {
    if (rule !== undefined) addTallies(tallies, new Map([[`rules/${rule}`, tally(right ? 1 : 0, 1, 0)]]));
  };
  const right = new Set(mentions.exact.map((pair) => pair.predicted));
  for (const mention of predicted.mentions) count(mention.rule, right.has(mention));
  for (const { rule } of spurious) count(rule, false);
  for (const pair of pairs) {
    count(
      pair.predicted.rule,
      pair.predicted.type === pair.gold.type && hasSameFragments(pair.predicted, pair.gold),
    );
    count(pair.predicted.speakerRule, hasSameSpeakers(pair, alignment));
  }
  return tallies;
}
