import type { AnnotationRecord } from '../annotation-record.js';
import type { Gold } from '../evaluation/gold.js';
import { defined } from '../evaluation/json-fields.js';
import type { OffsetMap } from '../offset-map.js';
import { codePointConverter, offsetConverter } from '../offset-units.js';
import type { Span } from '../span.js';

/** The parts of a record that gold is made of. */
export type GoldSource = Pick<
  AnnotationRecord,
  'source' | 'offsetUnit' | 'text' | 'offsets' | 'mentions' | 'entities' | 'quotations'
>;

/**
 * What a run found in an article as gold, as if a person had marked it; mentions and quotations in the record's order.
 * Rules, aliases and links are no part of gold. Spans count UTF-16 code units of the text; `offsets` lead from there
 * to UTF-16 code units of the source.
 */
export function recordGold(record: GoldSource): { readonly gold: Gold; readonly offsets: OffsetMap } {
  const { toUtf16 } = offsetConverter(record.text, record.offsetUnit);
  const inSource = sourceConverter(record).toUtf16;
  const at = ({ start, end }: Span): Span => ({ start: toUtf16(start), end: toUtf16(end) });
  const mentions = record.mentions.map((mention) =>
    defined({
      ...at(mention),
      type: mention.type,
      form: mention.form,
      entity: mention.entity,
      text: mention.text,
      fragments: mention.fragments?.map(at),
      honorific: mention.honorific,
      role: mention.role,
      status: mention.status,
      provision: mention.provision,
    }),
  );
  const quotations = record.quotations.map((quotation) => {
    const { speaker, cue } = quotation;
    const { start, end } = speaker;
    return defined({
      ...at(quotation),
      id: quotation.id,
      type: quotation.type,
      fragments: quotation.fragments.map(at),
      speakers: speaker.entity === null ? [] : [speaker.entity, ...(speaker.others ?? [])],
      speakerSpan: start === null || end === null ? null : at({ start, end }),
      cue: cue === null ? null : at(cue),
      duplicateOf: quotation.duplicateOf,
      parent: quotation.parent,
    });
  });
  const entities = record.entities.map(
    ({ id, type, name, kind, status, acronym, parent }) =>
      [id, defined({ type, name, kind, status, acronym, parent })] as const,
  );
  return {
    gold: {
      source: record.source.path.replace(/^.*\//u, ''),
      entities: new Map(entities),
      mentions,
      quotations,
    },
    offsets: record.offsets.map(([textStart, textLength, sourceStart, sourceLength]) => ({
      textStart: toUtf16(textStart),
      textLength: toUtf16(textStart + textLength) - toUtf16(textStart),
      sourceStart: inSource(sourceStart),
      sourceLength: inSource(sourceStart + sourceLength) - inSource(sourceStart),
    })),
  };
}

/** Offsets of the source without the source: the record lists the source's characters beyond U+FFFF. */
export function sourceConverter({ offsetUnit, source }: Pick<GoldSource, 'offsetUnit' | 'source'>) {
  return codePointConverter(offsetUnit === 'utf16' ? [] : (source.astral ?? []));
}
