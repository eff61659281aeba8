import type { Gold, GoldEntity, GoldMention, GoldQuotation } from '../evaluation/gold.js';
import { type GoldSource, recordGold } from '../formats/record-gold.js';
import type { OffsetMap } from '../offset-map.js';
import { bySpan } from '../span.js';

/**
 * An article's gold while somebody corrects it. Spans count UTF-16 code units of the text. Ids of mentions and
 * quotations are those that the page shows; gold gives mentions none.
 */
export interface Draft {
  readonly entities: ReadonlyMap<string, GoldEntity>;
  readonly mentions: ReadonlyMap<string, GoldMention>;
  readonly quotations: ReadonlyMap<string, GoldQuotation>;
}

/** What a run found, as a draft with the record's ids; `offsets` lead from the text to the source. */
export function recordDraft(record: GoldSource): {
  readonly draft: Draft;
  readonly source: string;
  readonly offsets: OffsetMap;
} {
  const { gold, offsets } = recordGold(record);
  const mentions = gold.mentions.map((mention, at) => [record.mentions[at]?.id ?? '', mention] as const);
  return { draft: { ...draftOf(gold), mentions: new Map(mentions) }, source: gold.source, offsets };
}

/** Gold over an article's text as a draft. What stands where the `original` has something keeps its id. */
export function draftOf(gold: Gold, original?: Draft): Draft {
  const known = new Map([...(original?.mentions ?? [])].map(([id, mention]) => [placeOf(mention), id]));
  const mentions = new Map<string, GoldMention>();
  for (const mention of gold.mentions) {
    const id = known.get(placeOf(mention));
    const isFree = id !== undefined && !mentions.has(id);
    mentions.set(isFree ? id : freeId('c', (each) => mentions.has(each)), mention);
  }
  return {
    entities: gold.entities,
    mentions,
    quotations: new Map(gold.quotations.map((quotation) => [quotation.id, quotation])),
  };
}

/** The draft's annotations in order of the text, still over the text. `source` is the base name of the article's file. */
export function goldOf({ entities, mentions, quotations }: Draft, source: string): Gold {
  return {
    source,
    entities,
    mentions: [...mentions.values()].sort(bySpan),
    quotations: [...quotations.values()].sort(bySpan),
  };
}

/** Number of annotations that one of the two drafts lacks, or that differ. Entities come and go with their mentions. */
export function countCorrections(before: Draft, after: Draft): number {
  const kept = new Map([...after.entities].filter(([key]) => before.entities.has(key)));
  const had = new Map([...before.entities].filter(([key]) => kept.has(key)));
  return (
    countDifferences(before.mentions, after.mentions) +
    countDifferences(before.quotations, after.quotations) +
    countDifferences(had, kept)
  );
}

function countDifferences<Value>(a: ReadonlyMap<string, Value>, b: ReadonlyMap<string, Value>): number {
  const keys = new Set([...a.keys(), ...b.keys()]);
  return [...keys].filter((key) => !isSame(a.get(key), b.get(key))).length;
}

/** True where two annotations say the same. */
export const isSame = (a: unknown, b: unknown) => a === b || printed(a) === printed(b);

/** Without regard to the order of fields. */
function printed(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

const placeOf = ({ start, end }: GoldMention) => `${start}–${end}`;

/** The first of `c1`, `c2` … that is not taken. */
export function freeId(letter: string, isTaken: (id: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const id = `${letter}${number}`;
    if (!isTaken(id)) return id;
  }
}
