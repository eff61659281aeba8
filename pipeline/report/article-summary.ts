import type { AnnotationRecord, MentionRecord, QuotationRecord } from '../annotation-record.js';
import type { EntityType } from '../entity-types.js';
import { statusOf } from '../exporters/status.js';
import { countWords } from '../word-count.js';
import { type ArticleView, articleView, isCounted, speakersOf } from './article-view.js';

/** A name and its type: what makes two things of different articles one on the corpus page. */
export type NameOfType = readonly [type: EntityType, name: string];

/** What the corpus page knows of an article. Plain data, and little of it. */
export interface ArticleSummary {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly sha256: string;
  readonly publishedAt: string | null;
  readonly words: number;
  /** Length of the list of quotations, repeated and nested ones included. */
  readonly quotations: number;
  readonly hasWarnings: boolean;
  readonly entities: readonly { readonly of: NameOfType; readonly mentions: number }[];
  /** What is said, without repeated and nested quotations. */
  readonly said: readonly SaidSummary[];
}

export interface SaidSummary {
  readonly words: number;
  readonly speakers: readonly NameOfType[];
  /** True where the speakers have no name, but words in the text. */
  readonly isDescribed: boolean;
  /** Organizations and instruments that are mentioned within the quotation. */
  readonly about: readonly NameOfType[];
}

export function summaryOf(record: AnnotationRecord): ArticleSummary {
  const view = articleView(record);
  const { title, path, sha256, publishedAt } = record.source;
  return {
    id: record.id,
    title: title ?? record.id,
    path,
    sha256,
    publishedAt,
    words: countWords(record.text),
    quotations: record.quotations.length,
    hasWarnings: statusOf(record) !== 'ok',
    entities: record.entities.map(({ type, name, mentions }) => ({
      of: [type, name],
      mentions: mentions.length,
    })),
    said: record.quotations.filter(isCounted).map((quotation) => saidIn(quotation, view)),
  };
}

function saidIn(quotation: QuotationRecord, view: ArticleView): SaidSummary {
  const speakers = speakersOf(quotation, view);
  const mentioned = new Set(mentionsWithin(quotation, view.record.mentions).map(({ entity }) => entity));
  return {
    words: countWords(quotation.text),
    speakers: speakers.flatMap(({ entity }) => (entity === null ? [] : [[entity.type, entity.name]])),
    isDescribed: speakers.every(({ entity, name }) => entity === null && name !== ''),
    about: [...mentioned].flatMap((id) => {
      const entity = view.entity(id);
      return entity === undefined || entity.type === 'person' ? [] : [[entity.type, entity.name]];
    }),
  };
}

/** The mentions, which are sorted, that stand whole in a fragment of the quotation. */
function mentionsWithin(
  { fragments }: QuotationRecord,
  mentions: readonly MentionRecord[],
): readonly MentionRecord[] {
  return fragments.flatMap(({ start, end }) => {
    const within: MentionRecord[] = [];
    for (let at = firstFrom(mentions, start); ; at += 1) {
      const mention = mentions[at];
      if (mention === undefined || mention.start >= end) return within;
      if (mention.end <= end) within.push(mention);
    }
  });
}

/** Index of the first mention that begins at `offset` or after it. O(log n). */
function firstFrom(mentions: readonly MentionRecord[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
