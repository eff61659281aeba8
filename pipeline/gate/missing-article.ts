import type { Annotations } from '../evaluation/annotations.js';
import type { Gold } from '../evaluation/gold.js';
import { layGold } from '../evaluation/gold-annotations.js';
import { scoreArticle } from '../evaluation/score-article.js';
import type { Tallies } from '../evaluation/tally.js';

const nothing: Annotations = { entities: new Map(), mentions: [], quotations: [] };

/**
 * What an article counts of which the output has nothing: all of its gold is missed. Its text is not known here, so
 * that the source stands for it, each code unit a letter.
 */
export function missedTallies(gold: Gold): Tallies {
  const spans = [...gold.mentions, ...gold.quotations.flatMap(({ fragments }) => fragments)];
  const length = spans.reduce((longest, { end }) => Math.max(longest, end), 0);
  const ground = {
    text: 'x'.repeat(length),
    offsets: [{ textStart: 0, textLength: length, sourceStart: 0, sourceLength: length }],
  };
  return scoreArticle(ground.text, nothing, layGold(gold, ground).annotations).tallies;
}
