import type { Article } from './article.js';
import { addSpeakerMentions } from './attribution/add-speaker-mentions.js';
import type { AnnotatedDocument, Mention, Quotation } from './document.js';
import { noOwnNames, type OwnLexicon } from './own-names/own-lexicon.js';
import { newsPipelineWith } from './pipeline.js';
import { ruleById } from './rules/registry.js';
import { bySpan, overlaps, type Span } from './span.js';
import type { Decision } from './stage.js';

/**
 * Says in plain words what became of a stretch of an article and why: its tokens, what stands there in the output,
 * and every decision that touched it, with the rule's own description. `span` counts in the article's text.
 */
export function explain(article: Article, span: Span, lexicon: OwnLexicon = noOwnNames): string {
  const decisions: Decision[] = [];
  const { document } = newsPipelineWith(lexicon).run(article, {
    onDecision: (decision) => decisions.push(decision),
  });
  const touching = decisions.filter((decision) => overlaps(decision, span)).sort(bySpan);
  const found = results(addSpeakerMentions(document), span);
  const silence =
    found.length === 0
      ? 'No rule proposed anything here: no rule knows these words or the construction that they stand in.'
      : 'Nothing else was proposed for these words.';
  return [
    ...place(document, span),
    ...section('Tokens', tokens(document, span)),
    ...section('In the output', found),
    ...section(
      'Decisions',
      touching.flatMap((decision) => decided(article, decision)),
      silence,
    ),
  ].join('\n');
}

function place({ article, sentences }: AnnotatedDocument, span: Span): readonly string[] {
  const { start, end } = sentences.find((sentence) => overlaps(sentence, span)) ?? span;
  const before = article.text.slice(start, span.start);
  const after = article.text.slice(span.end, Math.max(end, span.end));
  return [`“${oneLine(before)}[${oneLine(article.text.slice(span.start, span.end))}]${oneLine(after)}”`];
}

function tokens({ tokens, tags }: AnnotatedDocument, span: Span): readonly string[] {
  return tokens.flatMap((token, index) =>
    overlaps(token, span)
      ? [`${token.text}  ${tags[index]?.pos ?? 'X'}  lemma “${tags[index]?.lemma ?? token.lower}”`]
      : [],
  );
}

function results(document: AnnotatedDocument, span: Span): readonly string[] {
  return [
    ...document.mentions.flatMap((mention, index) =>
      touches(mention.fragments ?? [mention], span) ? mentionLines(document, mention, index) : [],
    ),
    ...document.quotations.flatMap((quotation, index) =>
      touches([...quotation.fragments, ...spanList(quotation.cue), ...spanList(quotation.speaker)], span)
        ? quotationLines(document, quotation, index)
        : [],
    ),
  ];
}

function mentionLines(
  { article, entities }: AnnotatedDocument,
  mention: Mention,
  index: number,
): readonly string[] {
  const entity = entities.find(({ mentions }) => mentions.includes(index));
  return [
    `${mention.type} (${mention.form}) ${quoted(article, mention)} → ${entity?.name ?? 'no entity'}`,
    ...ruleLines(mention.rule),
  ];
}

function quotationLines(
  { article, attributions, entities }: AnnotatedDocument,
  quotation: Quotation,
  index: number,
): readonly string[] {
  const attribution = attributions[index];
  const speaker = attribution?.entity == null ? 'unknown' : (entities[attribution.entity]?.name ?? 'unknown');
  const cue = quotation.cue === null ? 'no cue' : `cue ${quoted(article, quotation.cue)}`;
  return [
    `${quotation.type} quotation ${quotation.fragments.map((fragment) => quoted(article, fragment)).join(' … ')}`,
    ...ruleLines(quotation.rule),
    `speaker: ${speaker} (${cue})`,
    ...(attribution === undefined ? [] : ruleLines(attribution.rule)),
  ];
}

const outcomes = {
  proposed: 'proposed',
  selected: 'chosen',
  lost: 'lost',
  blocked: 'not taken',
} as const satisfies Record<Decision['outcome'], string>;

function decided(article: Article, decision: Decision): readonly string[] {
  return [
    `${outcomes[decision.outcome]}: ${quoted(article, decision)}: ${decision.reason}`,
    ...ruleLines(decision.rule),
  ];
}

function ruleLines(id: string): readonly string[] {
  const rule = ruleById.get(id);
  return [`    rule ${id}${rule === undefined ? '' : `: ${rule.description}`}`];
}

function section(title: string, lines: readonly string[], otherwise = 'nothing') {
  return ['', title, ...(lines.length === 0 ? [otherwise] : lines).map((line) => `  ${line}`)];
}

const longest = 100;

function quoted({ text }: Article, { start, end }: Span): string {
  const words = oneLine(text.slice(start, end));
  return `“${words.length <= longest ? words : `${words.slice(0, longest / 2)} … ${words.slice(-longest / 2)}`}”`;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

const touches = (spans: readonly Span[], span: Span) => spans.some((each) => overlaps(each, span));

const spanList = (span: Span | null): readonly Span[] => (span === null ? [] : [span]);
