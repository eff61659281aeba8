import type { AnnotationRecord } from '../annotation-record.js';
import type { Article, ArticleMetadata } from '../article.js';
import type { Block } from '../document.js';
import type { Gold } from '../evaluation/gold.js';
import { moveGold } from '../evaluation/move-gold.js';
import { type OffsetMap, toText } from '../offset-map.js';
import { offsetConverter } from '../offset-units.js';
import type { Span } from '../span.js';
import { emptyPipeline } from '../stage.js';
import { resolveQuotationMarks } from '../stages/resolve-quotation-marks.js';
import { segment } from '../stages/segment.js';
import { splitSentences } from '../stages/split-sentences.js';
import { tokenize } from '../stages/tokenize.js';
import { recordGold } from './record-gold.js';

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

/** What a run found in an article, as if a person had marked it. */
export function textOfRecord(record: AnnotationRecord): AnnotatedText {
  const { toUtf16 } = offsetConverter(record.text, record.offsetUnit);
  const at = ({ start, end }: Span): Span => ({ start: toUtf16(start), end: toUtf16(end) });
  return {
    id: record.id,
    text: record.text,
    blocks: record.blocks.map((block) => ({ ...at(block), kind: block.kind })),
    sentences: record.sentences.map(at),
    about: record.source,
    ...recordGold(record),
  };
}
