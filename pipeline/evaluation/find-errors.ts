import type { QuotationType } from '../document.js';
import type { EntityType } from '../entity-types.js';
import type { EntityAlignment } from './align-entities.js';
import type { AnnotatedMention, AnnotatedQuotation } from './annotations.js';
import type { MentionMatching } from './match-mentions.js';
import { hasSameFragments } from './match-quotations.js';
import type { Matching } from './match-spans.js';
import { isSameEntity } from './score-mentions.js';
import { hasSameSpeakers, isSameSpan } from './score-quotations.js';

/** After the classes of MUC-5 (Chinchor and Sundheim 1993); `docs/evaluation.md` defines each. */
export const errorClasses = [
  'missing',
  'spurious',
  'wrong-type',
  'wrong-boundary',
  'wrong-entity',
  'wrong-cue',
  'wrong-speaker-span',
  'wrong-speaker',
] as const;

export type ErrorClass = (typeof errorClasses)[number];

/** One thing that is wrong. `predicted` is null where something is missing, `gold` where something is spurious. */
export type EvaluationError =
  | {
      readonly layer: 'mentions';
      /** The gold type; the predicted one where there is no gold. */
      readonly type: EntityType;
      readonly error: ErrorClass;
      readonly predicted: AnnotatedMention | null;
      readonly gold: AnnotatedMention | null;
    }
  | {
      readonly layer: 'quotations';
      readonly type: QuotationType;
      readonly error: ErrorClass;
      readonly predicted: AnnotatedQuotation | null;
      readonly gold: AnnotatedQuotation | null;
    };

/** Every difference between two sides that were matched, in no particular order; a quotation may have several. */
export function findErrors(
  mentions: MentionMatching,
  quotations: Matching<AnnotatedQuotation>,
  alignment: EntityAlignment,
): readonly EvaluationError[] {
  const mention = (
    error: ErrorClass,
    predicted: AnnotatedMention | null,
    gold: AnnotatedMention | null,
  ): readonly EvaluationError[] => {
    const type = (gold ?? predicted)?.type;
    return type === undefined ? [] : [{ layer: 'mentions', type, error, predicted, gold }];
  };
  const quotation = (
    error: ErrorClass,
    predicted: AnnotatedQuotation | null,
    gold: AnnotatedQuotation | null,
  ): readonly EvaluationError[] => {
    const type = (gold ?? predicted)?.type;
    return type === undefined ? [] : [{ layer: 'quotations', type, error, predicted, gold }];
  };
  const isWrongEntity = ({ entity }: AnnotatedMention, gold: AnnotatedMention) =>
    gold.entity !== null && !isSameEntity(entity, gold.entity, alignment);
  return [
    ...mentions.missing.flatMap((gold) => mention('missing', null, gold)),
    ...mentions.spurious.flatMap((predicted) => mention('spurious', predicted, null)),
    ...mentions.wrongType.flatMap(({ predicted, gold }) => mention('wrong-type', predicted, gold)),
    ...mentions.wrongBoundary.flatMap(({ predicted, gold }) => mention('wrong-boundary', predicted, gold)),
    ...mentions.exact.flatMap(({ predicted, gold }) =>
      isWrongEntity(predicted, gold) ? mention('wrong-entity', predicted, gold) : [],
    ),
    ...quotations.missing.flatMap((gold) => quotation('missing', null, gold)),
    ...quotations.spurious.flatMap((predicted) => quotation('spurious', predicted, null)),
    ...quotations.pairs.flatMap((pair) => {
      const { predicted, gold } = pair;
      const checks: readonly (readonly [ErrorClass, boolean])[] = [
        ['wrong-type', predicted.type !== gold.type],
        ['wrong-boundary', !hasSameFragments(predicted, gold)],
        ['wrong-cue', !isSameSpan(predicted.cue, gold.cue)],
        ['wrong-speaker-span', !isSameSpan(predicted.speakerSpan, gold.speakerSpan)],
        ['wrong-speaker', !hasSameSpeakers(pair, alignment)],
      ];
      return checks.flatMap(([error, isWrong]) => (isWrong ? quotation(error, predicted, gold) : []));
    }),
  ];
}
