import type { EntityRecord, QuotationRecord, TextSpan } from '../annotation-record.js';
import type { ShownRecord } from '../correction/corrected-record.js';
import { offsetConverter } from '../offset-units.js';
import type { Span } from '../span.js';

/** A record with what its page looks up again and again. */
export interface ArticleView {
  readonly record: ShownRecord;
  /** A span of the record, in UTF-16 code units of its text. */
  readonly inText: (span: TextSpan) => Span;
  readonly entity: (id: string | null | undefined) => EntityRecord | undefined;
}

export function articleView(record: ShownRecord): ArticleView {
  const { toUtf16 } = offsetConverter(record.text, record.offsetUnit);
  const entities = new Map(record.entities.map((entity) => [entity.id, entity]));
  return {
    record,
    inText: ({ start, end }) => ({ start: toUtf16(start), end: toUtf16(end) }),
    entity: (id) => entities.get(id ?? ''),
  };
}

/** Who says something: an entity, or only words. */
export interface Speaker {
  /** Null where only words name the speaker, or nothing does. */
  readonly entity: EntityRecord | null;
  /** Empty where nobody knows. */
  readonly name: string;
}

/** The speakers of a quotation: one, or several who say it together. */
export function speakersOf(
  { speaker: { entity: id, name, text, others = [] } }: QuotationRecord,
  { entity }: Pick<ArticleView, 'entity'>,
): readonly Speaker[] {
  const first = entity(id) ?? null;
  const joint = others.flatMap((other) => entity(other) ?? []);
  return [
    { entity: first, name: first?.name ?? name ?? text ?? '' },
    ...joint.map((each) => ({ entity: each, name: each.name })),
  ];
}

/** True where the quotation's words count: neither said elsewhere in the article nor part of a longer quotation. */
export const isCounted = ({ duplicateOf, parent }: QuotationRecord) =>
  duplicateOf === undefined && parent === undefined;
