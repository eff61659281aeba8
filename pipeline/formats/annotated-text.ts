import type { AnnotationRecord } from '../annotation-record.js';
import type { Article, ArticleMetadata } from '../article.js';
import type { Block } from '../document.js';
import type { Gold } from '../evaluation/gold.js';
import { defined } from '../evaluation/json-fields.js';
import { moveGold } from '../evaluation/move-gold.js';
import { type OffsetMap, toText } from '../offset-map.js';
import { offsetConverter } from '../offset-units.js';
import type { Span } from '../span.js';
import { emptyPipeline } from '../stage.js';
import { resolveQuotationMarks } from '../stages/resolve-quotation-marks.js';
import { segment } from '../stages/segment.js';
import { splitSentences } from '../stages/split-sentences.js';
import { tokenize } from '../stages/tokenize.js';

/**
 * An article's text and what is marked in it: what every format is written from. All spans, those of `gold` as
 * well, count UTF-16 code units of `text`.
 */
export interface AnnotatedText {
  readonly id: string;
  /** The article without markup. */
  readonly text: string;
  /** Leads back to the article's file. */
  readonly offsets: OffsetMap;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Span[];
  readonly about: Pick<ArticleMetadata, 'title' | 'publishedAt' | 'publisher' | 'language'>;
  readonly gold: Gold;
}

const sentencePipeline = emptyPipeline
  .add(segment)
  .add(resolveQuotationMarks)
  .add(tokenize)
  .add(splitSentences);

/** Gold, whose spans count the source, over the text of its article. Spans without text are left where they are. */
export function textOfGold(id: string, gold: Gold, article: Article): AnnotatedText {
  const { text, offsets, metadata: about } = article;
  const { blocks, sentences } = sentencePipeline.run(article).document;
  return {
    id,
    text,
    offsets,
    blocks,
    sentences,
    about,
    gold: moveGold(gold, (span) => toText(offsets, span) ?? span),
  };
}

/** What a run found in an article, as if a person had marked it. Rules, aliases and links are no part of gold. */
export function textOfRecord(record: AnnotationRecord): AnnotatedText {
  const { toUtf16 } = offsetConverter(record.text, record.offsetUnit);
  const sourceUnit = sourceToUtf16(record);
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
    id: record.id,
    text: record.text,
    offsets: record.offsets.map(([textStart, textLength, sourceStart, sourceLength]) => ({
      textStart: toUtf16(textStart),
      textLength: toUtf16(textStart + textLength) - toUtf16(textStart),
      sourceStart: sourceUnit(sourceStart),
      sourceLength: sourceUnit(sourceStart + sourceLength) - sourceUnit(sourceStart),
    })),
    blocks: record.blocks.map((block) => ({ ...at(block), kind: block.kind })),
    sentences: record.sentences.map(at),
    about: record.source,
    gold: {
      source: record.source.path.replace(/^.*\//u, ''),
      entities: new Map(entities),
      mentions,
      quotations,
    },
  };
}

/** Source offsets in UTF-16 without the source: the record lists the source's characters beyond U+FFFF. */
function sourceToUtf16({ offsetUnit, source }: AnnotationRecord): (offset: number) => number {
  const astral = offsetUnit === 'utf16' ? [] : (source.astral ?? []);
  return (offset) => offset + countBelow(astral, offset);
}

function countBelow(sorted: readonly number[], bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
