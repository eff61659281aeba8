import type { Block } from '../document.js';
import { blockRules, headlineRule, pullQuoteRule, subheadingRule } from '../rules/blocks.js';
import { openingDateline } from '../segmentation/datelines.js';
import { findHeadline, isSubheading } from '../segmentation/headline.js';
import { findPullQuotes } from '../segmentation/pull-quotes.js';
import { stage } from '../stage.js';

/** Bylines of doubtful shape are believed only so near the top. */
const topBlocks = 6;

/**
 * Gives each block of the outline its role, whatever format it came from: headline, byline, dateline (split off the
 * paragraph that it opens), caption, pull quote, boilerplate.
 *
 *     ## Water talks resume              headline
 *     By Jane Roe                        byline
 *     GENEVA, 3 May (Reuters) - Envoys … dateline | paragraph
 */
export const segment = stage({
  name: 'segment',
  requires: [],
  provides: 'blocks',
  run: ({ article }, { trace }): readonly Block[] => {
    const { text, outline, metadata } = article;
    const slices = outline.map(({ start, end }) => text.slice(start, end));
    const decide = (rule: string, { start, end }: Block, reason: string) =>
      trace({ rule, start, end, outcome: 'selected', reason });

    const plain = outline.map(({ kind, start, end }, index): Block => {
      const slice = slices[index] ?? '';
      // Page headers have the outlet's name as a line of its own, often as the first heading.
      if ((kind === 'heading' || kind === 'paragraph') && slice === metadata.publisher) {
        return { kind: 'boilerplate', start, end };
      }
      const rule =
        kind === 'paragraph'
          ? blockRules.find(
              ({ pattern, longest, atTop }) =>
                slice.length <= longest && (atTop !== true || index < topBlocks) && pattern.test(slice),
            )
          : undefined;
      const block = { kind: rule?.kind ?? kind, start, end };
      if (rule !== undefined) decide(rule.id, block, rule.description);
      return block;
    });

    for (const { index, of } of findPullQuotes(text, plain)) {
      const block = plain[index];
      if (block === undefined) continue;
      plain[index] = { ...block, kind: 'pull-quote' };
      decide(pullQuoteRule.id, block, `It repeats words of the block at ${plain[of]?.start}.`);
    }

    const headline = findHeadline(slices, outline, metadata.title, (index) => {
      const kind = plain[index]?.kind;
      return (kind !== 'paragraph' && kind !== 'heading') || openingDateline(slices[index] ?? '') !== null;
    });
    const marksHeadings = outline.some(({ kind }, index) => kind === 'heading' && index !== headline);

    let before = '';
    return plain.flatMap((block, index): readonly Block[] => {
      if (index === headline) {
        decide(headlineRule.id, block, headlineRule.description);
        return [{ ...block, kind: 'headline' }];
      }
      if (block.kind !== 'paragraph') return [block];
      const slice = slices[index] ?? '';
      if (!marksHeadings && isSubheading(slice, before, slices[index + 1] ?? '')) {
        decide(subheadingRule.id, block, subheadingRule.description);
        return [{ ...block, kind: 'heading' }];
      }
      before = slice;
      const dateline = openingDateline(slice);
      if (dateline === null) return [block];
      const { start, end } = block;
      const opening = { kind: 'dateline' as const, start, end: start + dateline.end };
      decide(dateline.rule, opening, 'A place or date opens the paragraph and belongs to no sentence.');
      return [opening, { kind: 'paragraph', start: start + dateline.rest, end }];
    });
  },
});
