import type { Article } from './article.js';
import { addSpeakerMentions } from './attribution/add-speaker-mentions.js';
import type { AnnotatedDocument, BlockKind, InstrumentEvent, Mention, Quotation } from './document.js';
import { toSource } from './offset-map.js';
import { offsetConverter } from './offset-units.js';
import { noOwnNames, type OwnLexicon } from './own-names/own-lexicon.js';
import { newsPipelineWith } from './pipeline.js';
import { ruleById } from './rules/registry.js';
import { steps } from './rules/steps.js';
import { bySpan, overlaps, type Span } from './span.js';
import type { Decision } from './stage.js';

/** What became of a stretch of an article, and why. Offsets are code points of the source. */
export interface Explanation extends Span {
  readonly words: string;
  /** The sentence around it, cut in two by the words. */
  readonly before: string;
  readonly after: string;
  readonly block: BlockKind | null;
  readonly tokens: readonly { readonly text: string; readonly pos: string; readonly lemma: string }[];
  readonly mentions: readonly ExplainedMention[];
  readonly quotations: readonly ExplainedQuotation[];
  readonly events: readonly ExplainedEvent[];
  /** What rules saw in it. */
  readonly proposed: readonly Reason[];
  /** What was decided in favour of something. */
  readonly decided: readonly Reason[];
  /** What lost, and what was not taken. */
  readonly blocked: readonly Reason[];
}

/** A rule's id and what it does; the description is null where nobody wrote one. */
export interface ExplainedRule {
  readonly rule: string;
  readonly description: string | null;
}

export interface Reason extends Span, ExplainedRule {
  readonly words: string;
  readonly reason: string;
}

export interface ExplainedMention extends ExplainedRule {
  readonly type: Mention['type'];
  readonly form: Mention['form'];
  readonly words: string;
  /** Name of the entity. */
  readonly entity: string | null;
  /** What else the article calls it, each once. */
  readonly elsewhere: readonly string[];
}

export interface ExplainedQuotation extends ExplainedRule {
  readonly type: Quotation['type'];
  readonly fragments: readonly string[];
  readonly cue: string | null;
  readonly speaker: string | null;
  readonly speakerRule: ExplainedRule | null;
}

/** What somebody did with an instrument, in the words of the text. */
export interface ExplainedEvent extends ExplainedRule {
  readonly type: InstrumentEvent['type'];
  readonly modality: InstrumentEvent['modality'];
  readonly agents: readonly string[];
  readonly cue: string;
  readonly instrument: string;
}

/**
 * Explains stretches of an article's text: what stands there, what was proposed, who won, what was blocked, each with
 * the rule's own description. One run of the pipeline serves all spans.
 */
export function explain(
  article: Article,
  spans: readonly Span[],
  lexicon: OwnLexicon = noOwnNames,
): readonly Explanation[] {
  const decisions: Decision[] = [];
  const { document } = newsPipelineWith(lexicon).run(article, {
    onDecision: (decision) => decisions.push(decision),
  });
  const spoken = addSpeakerMentions(document);
  const inPoints = offsetConverter(article.source, 'codepoint').fromUtf16;
  const place = (span: Span): Span => {
    const { start, end } = toSource(article.offsets, span);
    return { start: inPoints(start), end: inPoints(end) };
  };
  return spans.map((span) => explanationOf(spoken, span, decisions, place));
}

function explanationOf(
  document: AnnotatedDocument,
  span: Span,
  decisions: readonly Decision[],
  place: (span: Span) => Span,
): Explanation {
  const { article, blocks } = document;
  const sentence = document.sentences.find((each) => overlaps(each, span)) ?? span;
  const touching = distinct(decisions.filter((decision) => overlaps(decision, span))).sort(bySpan);
  const reasons = (...outcomes: readonly Decision['outcome'][]) =>
    touching
      .filter(({ outcome }) => outcomes.includes(outcome))
      .map(({ start, end, rule, reason }) => ({
        ...place({ start, end }),
        words: wordsOf(article, { start, end }),
        reason,
        ...described(rule),
      }));
  return {
    ...place(span),
    words: wordsOf(article, span),
    before: oneLine(article.text.slice(sentence.start, span.start)),
    after: oneLine(article.text.slice(span.end, Math.max(sentence.end, span.end))),
    block: blocks.find((block) => overlaps(block, span))?.kind ?? null,
    tokens: document.tokens.flatMap((token, index) =>
      overlaps(token, span)
        ? [
            {
              text: token.text,
              pos: document.tags[index]?.pos ?? 'X',
              lemma: document.tags[index]?.lemma ?? token.lower,
            },
          ]
        : [],
    ),
    mentions: document.mentions.flatMap((mention, index) =>
      touches(mention.fragments ?? [mention], span) ? [mentionOf(document, mention, index)] : [],
    ),
    quotations: document.quotations.flatMap((quotation, index) =>
      touches([...quotation.fragments, ...spanList(quotation.cue), ...spanList(quotation.speaker)], span)
        ? [quotationOf(document, quotation, index)]
        : [],
    ),
    events: document.events.flatMap((event) => {
      const instrument = document.mentions[event.instrument];
      return touches([...event.agents, event.cue, ...spanList(instrument ?? null)], span)
        ? [eventOf(document, event, instrument)]
        : [];
    }),
    proposed: reasons('proposed'),
    decided: reasons('selected'),
    blocked: reasons('lost', 'blocked'),
  };
}

function mentionOf(
  { article, entities, mentions }: AnnotatedDocument,
  mention: Mention,
  index: number,
): ExplainedMention {
  const entity = entities.find((each) => each.mentions.includes(index));
  const words = wordsOf(article, mention);
  const others = entity?.mentions.flatMap((each) => spanList(mentions[each] ?? null)) ?? [];
  return {
    type: mention.type,
    form: mention.form,
    words,
    entity: entity?.name ?? null,
    elsewhere: [...new Set(others.map((other) => wordsOf(article, other)))].filter(
      (other) => other !== words,
    ),
    ...described(mention.rule),
  };
}

function quotationOf(
  { article, attributions, entities }: AnnotatedDocument,
  { type, fragments, cue, rule }: Quotation,
  index: number,
): ExplainedQuotation {
  const { entity, rule: speakerRule } = attributions[index] ?? { entity: null, rule: null };
  return {
    type,
    fragments: fragments.map((fragment) => wordsOf(article, fragment)),
    cue: cue === null ? null : wordsOf(article, cue),
    speaker: entity === null ? null : (entities[entity]?.name ?? null),
    speakerRule: speakerRule === null ? null : described(speakerRule),
    ...described(rule),
  };
}

function eventOf(
  { article }: AnnotatedDocument,
  { type, modality, agents, cue, rule }: InstrumentEvent,
  instrument: Span | undefined,
): ExplainedEvent {
  return {
    type,
    modality,
    agents: agents.map((agent) => wordsOf(article, agent)),
    cue: wordsOf(article, cue),
    instrument: instrument === undefined ? '' : wordsOf(article, instrument),
    ...described(rule),
  };
}

function described(rule: string): ExplainedRule {
  return { rule, description: ruleById.get(rule)?.description ?? steps.get(rule) ?? null };
}

/** Readers may come by the same place twice. */
function distinct(decisions: readonly Decision[]): Decision[] {
  const byContent = new Map(
    decisions.map((each) => [`${each.start} ${each.end} ${each.rule} ${each.outcome} ${each.reason}`, each]),
  );
  return [...byContent.values()];
}

const wordsOf = ({ text }: Article, { start, end }: Span) => oneLine(text.slice(start, end));

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

const touches = (spans: readonly Span[], span: Span) => spans.some((each) => overlaps(each, span));

const spanList = (span: Span | null): readonly Span[] => (span === null ? [] : [span]);
