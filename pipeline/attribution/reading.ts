import type { Document, Entity, Mention, Quotation, Sentence, Token, TokenTag } from '../document.js';
import { firstEndingAfter, type Span } from '../span.js';

/** What attribution may read. */
export type AttributableDocument = Document<
  'blocks' | 'marks' | 'tokens' | 'sentences' | 'tags' | 'mentions' | 'quotations' | 'entities'
>;

/** A document with the look-ups that every sieve needs, each O(log n). Built once an article. */
export interface Reading {
  readonly document: AttributableDocument;
  /** Half-open range of the tokens that touch `span`. */
  tokenRange(span: Span): readonly [first: number, end: number];
  token(index: number): Token | undefined;
  tag(index: number): TokenTag | undefined;
  /** Index of the sentence that holds `offset`, or of the next one. */
  sentenceAt(offset: number): number;
  sentence(index: number): Sentence | undefined;
  blockAt(offset: number): number;
  /** Indices of the mentions that start within `span`, in order. */
  mentionsIn(span: Span): readonly number[];
  mention(index: number): Mention | undefined;
  entityOf(mention: number): number | null;
  entity(index: number): Entity | undefined;
  /** Index of the one entity, not an instrument, whose name has these initials; null where there are none or two. */
  entityByInitials(initials: string): number | null;
  /** Index of the one entity whose name has all these words and more; null where there is none, or two. */
  entityByWords(words: string): number | null;
  /** Index of the only person of a known gender, where everybody else's gender is known too; else null. */
  onlyPerson(gender: 'female' | 'male'): number | null;
  quotation(index: number): Quotation | undefined;
  /** Index of the last mention that ends at `offset`, or null. */
  mentionEndingAt(offset: number): number | null;
  /**
   * Indices of the quotations whose anchor is in the sentence, in order; in a sentence that has very many, those
   * nearest to `offset`.
   */
  quotationsOf(sentence: number, offset: number): readonly number[];
  /** True inside the words of a quotation of any type. */
  isQuoted(offset: number): boolean;
  /** Index of the innermost direct or mixed quotation other than `except` whose words hold `offset`. */
  marksAround(offset: number, except: number): number | null;
}

/** Where a quotation stands: its reporting clause where it has one, else its first words. */
export function anchorOf({ speaker, cue, fragments }: Quotation): number {
  return speaker?.start ?? cue?.start ?? fragments[0]?.start ?? 0;
}

export function readDocument(document: AttributableDocument): Reading {
  const { tokens, tags, sentences, blocks, mentions, entities, quotations } = document;
  const entityByMention = new Map<number, number>();
  for (const [index, entity] of entities.entries())
    for (const mention of entity.mentions) entityByMention.set(mention, index);
  const byInitials = new Map<string, number | null>();
  for (const [index, { type, name }] of entities.entries()) {
    if (type === 'instrument') continue;
    const initials = (name.match(/(?<![\p{L}\p{M}])\p{Lu}/gu) ?? []).join('');
    byInitials.set(initials, byInitials.has(initials) ? null : index);
  }
  const byWord = new Map<string, number[]>();
  for (const [index, { type, name }] of entities.entries())
    if (type !== 'instrument') for (const word of new Set(nameWords(name))) addTo(byWord, word, index);
  const peopleByGender = new Map<string, number[]>();
  for (const [index, { type, gender = 'unknown' }] of entities.entries())
    if (type === 'person') addTo(peopleByGender, gender, index);
  const quoted = mergedSpans(quotations.flatMap(({ fragments }) => fragments));
  const sentenceAt = (offset: number) => firstEndingAfter(sentences, offset);
  const anchored = quotations
    .map((quotation, index) => ({ index, start: anchorOf(quotation), end: anchorOf(quotation) }))
    .sort((a, b) => a.start - b.start || a.index - b.index);
  const quotationsBySentence = new Map<number, typeof anchored>();
  for (const each of anchored) {
    const sentence = sentenceAt(each.start);
    const group = quotationsBySentence.get(sentence);
    if (group === undefined) quotationsBySentence.set(sentence, [each]);
    else group.push(each);
  }
  const marked = quotations
    .flatMap(({ type, fragments }, quotation) =>
      type === 'indirect' ? [] : fragments.map(({ start, end }) => ({ start, end, quotation })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    document,
    tokenRange: ({ start, end }) => [firstEndingAfter(tokens, start), firstStartingAt(tokens, end)],
    token: (index) => tokens[index],
    tag: (index) => tags[index],
    sentenceAt,
    sentence: (index) => sentences[index],
    blockAt: (offset) => firstEndingAfter(blocks, offset),
    mentionsIn: ({ start, end }) => {
      const first = firstStartingAt(mentions, start);
      return indices(first, Math.max(first, firstStartingAt(mentions, end)));
    },
    mention: (index) => mentions[index],
    entityOf: (mention) => entityByMention.get(mention) ?? null,
    entity: (index) => entities[index],
    entityByInitials: (initials) => byInitials.get(initials) ?? null,
    entityByWords: (words) => {
      const [first, ...rest] = nameWords(words).map((word) => byWord.get(word) ?? []);
      if (first === undefined || first.length > crowd) return null;
      const found = first.filter((index) => rest.every((others) => others.includes(index)));
      return found.length === 1 ? (found[0] ?? null) : null;
    },
    onlyPerson: (gender) => {
      const [only, another] = peopleByGender.get(gender) ?? [];
      return only === undefined || another !== undefined || peopleByGender.has('unknown') ? null : only;
    },
    quotation: (index) => quotations[index],
    mentionEndingAt: (offset) => {
      const before = firstStartingAt(mentions, offset) - 1;
      for (let index = before; index >= 0 && index > before - maxNesting; index -= 1)
        if (mentions[index]?.end === offset) return index;
      return null;
    },
    quotationsOf: (sentence, offset) => {
      const all = quotationsBySentence.get(sentence) ?? [];
      if (all.length <= 2 * crowd) return all.map(({ index }) => index);
      const middle = firstStartingAt(all, offset);
      return all.slice(Math.max(0, middle - crowd), middle + crowd).map(({ index }) => index);
    },
    isQuoted: (offset) => {
      const span = quoted[firstEndingAfter(quoted, offset)];
      return span !== undefined && span.start <= offset;
    },
    marksAround: (offset, except) => {
      const nearest = firstStartingAt(marked, offset + 1) - 1;
      for (let index = nearest; index >= 0 && index > nearest - maxNesting; index -= 1) {
        const region = marked[index];
        if (region !== undefined && region.end > offset && region.quotation !== except)
          return region.quotation;
      }
      return null;
    },
  };
}

/** How many quotations of one sentence are looked at on either side of an offset. */
const crowd = 12;

/** How many marked regions that start before an offset are looked at for one around it. */
const maxNesting = 8;

/** Index of the first span, sorted by start, that starts at or after `offset`. */
export function firstStartingAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const span = spans[middle];
    if (span !== undefined && span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The capitalized words of a name, by which a part of it is known. */
function nameWords(name: string): readonly string[] {
  return (name.match(/\p{Lu}[\p{L}\p{M}\p{N}'’.-]*/gu) ?? []).map((word) => word.toLowerCase());
}

function addTo(groups: Map<string, number[]>, key: string, value: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

function indices(first: number, end: number): readonly number[] {
  return Array.from({ length: end - first }, (_, offset) => first + offset);
}

function mergedSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
