import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { AnnotatedQuotation } from '../pipeline/evaluation/annotations.js';
import { documentAnnotations } from '../pipeline/evaluation/document-annotations.js';
import { layGold } from '../pipeline/evaluation/gold-annotations.js';
import { compileInlineGold } from '../pipeline/evaluation/inline-gold.js';
import { hasSameFragments, trimQuotation } from '../pipeline/evaluation/match-quotations.js';
import { scoreArticle } from '../pipeline/evaluation/score-article.js';
import { newsPipeline } from '../pipeline/pipeline.js';
import { articleFrom } from './gold/gold-files.js';
import { type GuidelineExample, guidelineExamples } from './guideline-examples.js';

const examples = guidelineExamples(readFileSync('docs/annotation-guidelines.md', 'utf8'));

/** Everything in which the pipeline differs from an example, in words; empty where it gets it right. */
function differences({ inline, speakers }: GuidelineExample): readonly string[] {
  const { source, gold } = compileInlineGold('example.txt', inline);
  const article = articleFrom('example.txt', source);
  const { annotations, problems } = layGold(gold, article);
  expect(problems).toEqual([]);
  const found = documentAnnotations(newsPipeline.run(article).document);
  // Examples show a mention's own words and no shared head.
  const predicted = { ...found, mentions: found.mentions.map(({ fragments: _, ...own }) => own) };
  const words = (side: { readonly start: number; readonly end: number }) =>
    source.slice(side.start, side.end);
  const spans = scoreArticle(source, predicted, annotations).errors.flatMap((error) => {
    // Examples name no entities; who speaks is compared by name below.
    if (error.error === 'wrong-entity' || error.error === 'wrong-speaker') return [];
    const side = error.gold ?? error.predicted;
    if (side === null) return [];
    const pieces = 'fragments' in side ? side.fragments : [side];
    return [`${error.type} ${error.error}: ${pieces.map(words).join(' … ')}`];
  });
  const trimmed = predicted.quotations.map((quotation) => trimQuotation(source, quotation));
  const names = gold.quotations.flatMap(({ id }, index) => {
    const expected = speakers.get(id);
    const mine = annotations.quotations[index];
    const found = mine === undefined ? undefined : partner(trimQuotation(source, mine), trimmed);
    if (expected === undefined || found === undefined) return [];
    const said = found.speakers.map((key) => predicted.entities.get(key)?.name ?? key);
    return said.join(' + ') === expected.join(' + ') ? [] : [`${id} by ${said.join(' + ') || 'nobody'}`];
  });
  return [...spans, ...names];
}

function partner(
  quotation: AnnotatedQuotation,
  among: readonly AnnotatedQuotation[],
): AnnotatedQuotation | undefined {
  return among.find((each) => each.type === quotation.type && hasSameFragments(each, quotation));
}

// A known failure that passes now is none any more: take its ✗ away.
test.each(examples.map((each) => [each.line, each] as const))('%s', (_, example) => {
  if (example.isKnownFailure) expect(differences(example)).not.toEqual([]);
  else expect(differences(example)).toEqual([]);
});
