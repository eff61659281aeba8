import type { AnnotationRecord, LocatedSpan, QuotedSpan, TextSpan } from '../annotation-record.js';
import { type OffsetMap, toSource, toText } from '../offset-map.js';
import { offsetConverter } from '../offset-units.js';
import { differing, type FieldProblem } from './problem.js';

/** Does every span lie in the text, hold the words that it says, and lead to the source that the offsets say? */
export function checkSpans(record: AnnotationRecord): readonly FieldProblem[] {
  const text = sliceable(record);
  const list = (name: string, spans: readonly TextSpan[]) =>
    spans.flatMap((span, index) => inRange(`${name}[${index}]`, span, text.length));
  return [
    ...list('blocks', record.blocks),
    ...list('sentences', record.sentences),
    ...list('tokens', record.tokens ?? []),
    ...list('diagnostics', record.diagnostics),
    ...inOrder('blocks', record.blocks),
    ...inOrder('sentences', record.sentences),
    ...record.mentions.flatMap((mention, index) => [
      ...quoted(`mentions[${index}]`, mention, text),
      ...located(`mentions[${index}].fragments`, mention.fragments ?? [], text),
    ]),
    ...record.quotations.flatMap((quotation, index) => {
      const field = `quotations[${index}]`;
      const { cue, speaker, fragments } = quotation;
      const joined = fragments.map(text.slice).join(' ');
      return [
        ...located(`${field}.fragments`, fragments, text),
        ...located(field, quotation, text),
        ...differing(`${field}.text`, joined, quotation.text),
        ...differing(`${field}.start`, fragments[0]?.start, quotation.start),
        ...differing(`${field}.end`, fragments.at(-1)?.end, quotation.end),
        ...(cue === null ? [] : quoted(`${field}.cue`, cue, text)),
        ...(isQuoted(speaker) ? quoted(`${field}.speaker`, speaker, text) : []),
      ];
    }),
    ...record.events.flatMap(({ cue, agents }, index) => [
      ...quoted(`events[${index}].cue`, cue, text),
      ...agents.flatMap((agent, place) => quoted(`events[${index}].agents[${place}]`, agent, text)),
    ]),
  ];
}

/** The record's text, sliced in the record's unit, and its way back to the source. */
interface SliceableText {
  readonly length: number;
  readonly map: OffsetMap;
  readonly slice: (span: TextSpan) => string;
}

function sliceable({ text, offsetUnit, offsets }: AnnotationRecord): SliceableText {
  const { toUtf16, length } = offsetConverter(text, offsetUnit);
  return {
    length,
    map: offsets.map(([textStart, textLength, sourceStart, sourceLength]) => ({
      textStart,
      textLength,
      sourceStart,
      sourceLength,
    })),
    slice: ({ start, end }) => text.slice(toUtf16(start), toUtf16(end)),
  };
}

function inRange(field: string, { start, end }: TextSpan, length: number): readonly FieldProblem[] {
  if (end > length) return differing(`${field}.end`, `at most ${length}`, end);
  return start > end ? differing(`${field}.start`, `at most ${end}`, start) : [];
}

function inOrder(name: string, spans: readonly TextSpan[]): readonly FieldProblem[] {
  return spans.flatMap((span, index) => {
    const before = spans[index - 1];
    const overlap = before !== undefined && span.start < before.end;
    return overlap ? differing(`${name}[${index}].start`, `at least ${before.end}`, span.start) : [];
  });
}

function located(
  field: string,
  spans: LocatedSpan | readonly LocatedSpan[],
  text: SliceableText,
): readonly FieldProblem[] {
  if (isList(spans)) {
    return [
      ...inOrder(field, spans),
      ...spans.flatMap((span, index) => located(`${field}[${index}]`, span, text)),
    ];
  }
  const range = inRange(field, spans, text.length);
  if (range.length > 0) return range;
  const source = sourceOf(spans, text.map);
  return [
    ...differing(`${field}.sourceStart`, source?.start, spans.sourceStart),
    ...differing(`${field}.sourceEnd`, source?.end, spans.sourceEnd),
  ];
}

/** A span with its words. Where they disagree, the source offsets tell whether the words or the offsets were changed. */
function quoted(field: string, span: QuotedSpan, text: SliceableText): readonly FieldProblem[] {
  if (text.slice(span) === span.text) return located(field, span, text);
  const meant = toText(text.map, { start: span.sourceStart, end: span.sourceEnd });
  return meant !== null && text.slice(meant) === span.text
    ? [
        ...differing(`${field}.start`, meant.start, span.start),
        ...differing(`${field}.end`, meant.end, span.end),
      ]
    : differing(`${field}.text`, text.slice(span), span.text);
}

function sourceOf(span: TextSpan, map: OffsetMap): TextSpan | null {
  try {
    return toSource(map, span);
  } catch {
    return null;
  }
}

const isList = <T>(value: T | readonly T[]): value is readonly T[] => Array.isArray(value);

const isQuoted = (span: { readonly start: number | null }): span is QuotedSpan => span.start !== null;
