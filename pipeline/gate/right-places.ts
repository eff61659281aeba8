import type { AnnotatedMention, AnnotatedQuotation, Annotations } from '../evaluation/annotations.js';
import type { GoldGround } from '../evaluation/gold-annotations.js';
import { defined } from '../evaluation/json-fields.js';
import type { ArticleMatching } from '../evaluation/match-article.js';
import { hasSameFragments } from '../evaluation/match-quotations.js';
import { isSameEntity } from '../evaluation/score-mentions.js';
import { hasSameSpeakers, isSameSpan } from '../evaluation/score-quotations.js';
import { toSource } from '../offset-map.js';
import type { Span } from '../span.js';
import { abridge } from './abridge.js';
import { byPlace, type Fact, factKey, type Place, placeWith } from './place.js';

/** What the gold asks about an article, and what of it is right. */
export interface Findings {
  /** `factKey` of everything that could be right. */
  readonly asked: ReadonlySet<string>;
  /** In reading order; places about which nothing is right are left out. */
  readonly right: readonly Place[];
}

/** A fact that the gold asks for; `isRight` where the prediction has it. */
interface Question extends Fact {
  readonly isRight: boolean;
}

interface Asked {
  readonly spans: readonly Span[];
  readonly questions: readonly Question[];
}

/** Of every mention and quotation of the gold, what the prediction has right. Agrees with the tallies of the measures. */
export function findRight(
  { text, offsets }: GoldGround,
  predicted: Annotations,
  gold: Annotations,
  { mentions, quotations, alignment }: ArticleMatching,
): Findings {
  const predictedMention = new Map(mentions.exact.map((pair) => [pair.gold, pair.predicted]));
  const predictedQuotation = new Map(quotations.pairs.map((pair) => [pair.gold, pair.predicted]));
  const nameOf = (entity: string) => gold.entities.get(entity)?.name ?? entity;
  const wordsOf = (spans: readonly Span[]) =>
    abridge(spans.map(({ start, end }) => text.slice(start, end)).join(' … '));

  const askMention = (mention: AnnotatedMention): Asked => {
    const found = predictedMention.get(mention);
    const kind = gold.entities.get(mention.entity ?? '')?.kind;
    const questions = [
      { measure: mention.type, rule: found?.rule, isRight: found !== undefined },
      mention.entity !== null && {
        measure: `${mention.type}.entity`,
        value: nameOf(mention.entity),
        isRight: found !== undefined && isSameEntity(found.entity, mention.entity, alignment),
      },
      kind !== undefined && {
        measure: 'instrument.kind',
        value: kind,
        isRight: predicted.entities.get(found?.entity ?? '')?.kind === kind,
      },
      mention.status !== undefined && {
        measure: 'instrument.status',
        value: mention.status,
        isRight: found?.status === mention.status,
      },
    ];
    return { spans: [mention], questions: asked(questions) };
  };

  const askQuotation = (quotation: AnnotatedQuotation): Asked => {
    const found = predictedQuotation.get(quotation);
    const { type, fragments, cue, speakerSpan, speakers } = quotation;
    const sameSpeakers =
      found !== undefined && hasSameSpeakers({ predicted: found, gold: quotation }, alignment);
    const sameWords = found !== undefined && hasSameFragments(found, quotation);
    const questions = [
      { measure: 'quotation', rule: found?.rule, isRight: sameWords },
      { measure: `quotation.${type}`, isRight: sameWords && found.type === type },
      cue !== null && {
        measure: 'cue',
        value: wordsOf([cue]),
        isRight: found !== undefined && isSameSpan(found.cue, cue),
      },
      speakerSpan !== null && {
        measure: 'speaker-span',
        value: wordsOf([speakerSpan]),
        isRight: found !== undefined && isSameSpan(found.speakerSpan, speakerSpan),
      },
      speakers.length > 0 && {
        measure: 'speaker',
        value: speakers.map(nameOf).join(' + '),
        rule: found?.speakerRule,
        isRight: sameSpeakers,
      },
      { measure: 'joint', isRight: sameWords && sameSpeakers },
    ];
    return { spans: fragments, questions: asked(questions) };
  };

  const goldQuotations = [...quotations.pairs.map((pair) => pair.gold), ...quotations.missing];
  const all = [...gold.mentions.map(askMention), ...goldQuotations.map(askQuotation)].map(
    ({ spans, questions }) => ({
      place: {
        spans: spans.map((span) => toSource(offsets, span)),
        words: wordsOf(spans),
        facts: questions.map(({ isRight: _, ...fact }) => fact),
      },
      right: new Set(questions.filter(({ isRight }) => isRight).map(({ measure }) => measure)),
    }),
  );
  return {
    asked: new Set(all.flatMap(({ place }) => place.facts.map((fact) => factKey(place, fact)))),
    right: all
      .flatMap(({ place, right }) => placeWith(place, ({ measure }) => right.has(measure)))
      .sort(byPlace),
  };
}

interface MaybeQuestion {
  readonly measure: string;
  readonly value?: string;
  readonly rule?: string | undefined;
  readonly isRight: boolean;
}

function asked(questions: readonly (MaybeQuestion | false)[]): readonly Question[] {
  return questions.flatMap((question) => (question === false ? [] : [defined(question)]));
}
