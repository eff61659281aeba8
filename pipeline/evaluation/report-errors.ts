import { bySpan, type Span } from '../span.js';
import type { AnnotatedMention, AnnotatedQuotation, Annotations } from './annotations.js';
import type { ErrorClass, EvaluationError } from './find-errors.js';
import { placeShower, type ShownGround, type ShownPlace, wordsOf } from './shown-place.js';

/** One side of an error, in words. */
export interface ReportedSide extends ShownPlace {
  /** What it says where the words alone are not the matter: the type, the entity, the cue, the speaker. */
  readonly value: string | null;
}

/** One thing that is wrong, in words. `predicted` is null where it is missing, `gold` where it is spurious. */
export interface ReportedError {
  readonly article: string;
  readonly type: EvaluationError['type'];
  readonly error: ErrorClass;
  readonly predicted: ReportedSide | null;
  readonly gold: ReportedSide | null;
  /** What made the predicted side. */
  readonly rule: string | null;
}

type Item = AnnotatedMention | AnnotatedQuotation;

/** What an article's errors are put in words from. */
export interface ReportedArticle extends ShownGround {
  readonly name: string;
  readonly predicted: Annotations;
  readonly gold: Annotations;
}

/** The errors of one article in words, in order of the text. */
export function reportErrors(
  article: ReportedArticle,
  errors: readonly EvaluationError[],
): readonly ReportedError[] {
  const { name, text, predicted, gold } = article;
  const show = placeShower(article);
  const side = (item: Item | null, { entities }: Annotations, error: ErrorClass): ReportedSide | null =>
    item === null ? null : { ...show(fragmentsOf(item)), value: saying(item, error, text, entities) };
  const key = ({ type, error }: EvaluationError) => `${type} ${error}`;
  return [...errors]
    .sort((a, b) => bySpan(envelopeOf(a), envelopeOf(b)) || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
    .map((each) => ({
      article: name,
      type: each.type,
      error: each.error,
      predicted: side(each.predicted, predicted, each.error),
      gold: side(each.gold, gold, each.error),
      rule: ruleOf(each),
    }));
}

function fragmentsOf(item: Item): readonly Span[] {
  return item.fragments ?? ('speakers' in item ? [] : [item]);
}

function envelopeOf({ predicted, gold }: EvaluationError): Span {
  const item = gold ?? predicted;
  const spans = item === null ? [] : fragmentsOf(item);
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

function saying(
  item: Item,
  error: ErrorClass,
  text: string,
  entities: Annotations['entities'],
): string | null {
  const nameOf = (id: string) => entities.get(id)?.name ?? id;
  const words = (span: Span | null) => (span === null ? 'none' : wordsOf(text, span));
  if (error === 'wrong-type') return item.type;
  if ('speakers' in item) {
    if (error === 'wrong-cue') return words(item.cue);
    if (error === 'wrong-speaker-span') return words(item.speakerSpan);
    if (error !== 'wrong-speaker') return null;
    return item.speakers.length === 0 ? 'unknown' : item.speakers.map(nameOf).sort().join(' + ');
  }
  return error === 'wrong-entity' ? (item.entity === null ? 'none' : nameOf(item.entity)) : null;
}

function ruleOf({ error, predicted }: EvaluationError): string | null {
  if (predicted === null) return null;
  const isSpeaker = error === 'wrong-speaker' || error === 'wrong-speaker-span';
  const rule = isSpeaker && 'speakers' in predicted ? predicted.speakerRule : predicted.rule;
  return rule ?? null;
}
