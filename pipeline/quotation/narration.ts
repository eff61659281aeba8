import type { Document, MarkedRegion, Mention, PartOfSpeech, TokenTag } from '../document.js';
import { humanNoun } from '../lexicons/human-noun-forms.js';
import type { Span } from '../span.js';
import { type Word, wordOf } from '../word.js';

/** What the quotation finder may read. */
export type QuotableDocument = Document<'blocks' | 'marks' | 'tokens' | 'sentences' | 'tags' | 'mentions'>;

/** A word of the narrator, or a whole region between quotation marks standing for the words in it. */
export interface Element extends Span {
  readonly norm: string;
  readonly lower: string;
  readonly word: Word;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
  /** Index of the marked region that this element is; null for a word. */
  readonly region: number | null;
  /** The words of the region; empty for a word. */
  readonly inner: readonly Element[];
  /** The region with its marks; undefined for a word. */
  readonly marked?: Span;
  /** Index of the outermost mention that holds the word. */
  readonly mention: number | null;
}

/** One sentence in one voice: the narrator's, or that of the speaker in whose quotation it stands. */
export interface NarrationSentence extends Span {
  readonly block: number;
  readonly elements: readonly Element[];
  /** The region whose speaker narrates; null for the reporter. */
  readonly within: number | null;
}

/**
 * Retells the article with every region between quotation marks as one element, so that a quotation of five sentences
 * is no longer than a word to the rules that look for who said it.
 *
 *     “We will sign. We must,” said Ms. Okoro yesterday.   →   ▢ said Ms. Okoro yesterday .
 *
 * A nickname in marks (Dwayne "Shorty" Pell) is no region but a word of the name.
 */
export function narrate(document: QuotableDocument): readonly NarrationSentence[] {
  const { marks } = document;
  const children = new Map<number | null, number[]>();
  for (const [index, { parent }] of marks.entries()) {
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [index]);
    else siblings.push(index);
  }
  const all = { start: 0, end: document.article.text.length };
  const words = wordsOf(document);
  const reporter = sentencesIn(document, words, all, children.get(null) ?? [], null);
  const quoted = [...children].flatMap(([parent, regions]) => {
    const around = parent === null ? undefined : marks[parent];
    return around === undefined ? [] : sentencesIn(document, words, around, regions, parent);
  });
  return [...reporter, ...quoted];
}

function wordsOf({ tokens, tags, mentions }: QuotableDocument): readonly (Element & { block: number })[] {
  const holder = outermostMentionOfTokens(tokens, mentions);
  const lowers = tokens.map(({ lower }) => lower);
  return tokens.map(({ start, end, norm, lower, word, block }, index) => ({
    start,
    end,
    norm,
    lower,
    word,
    block,
    pos: holder[index] === null ? posOf(tags, lowers, index) : (tags[index]?.pos ?? 'X'),
    lemma: tags[index]?.lemma ?? lower,
    region: null,
    inner: [],
    mention: holder[index] ?? null,
  }));
}

function posOf(tags: readonly TokenTag[], lowers: readonly string[], at: number): PartOfSpeech {
  if (isMistakenNoun(tags, lowers, at)) return 'NOUN';
  return isPartOfTitle(tags, lowers, at) ? 'ADJ' : (tags[at]?.pos ?? 'X');
}

/** "its [managing] director", "the [presiding] judge": a participle that belongs to an office. */
function isPartOfTitle(tags: readonly TokenTag[], lowers: readonly string[], at: number): boolean {
  return (
    tags[at]?.pos === 'VERB' &&
    titleParticiples.has(lowers[at] ?? '') &&
    humanNoun(lowers[at + 1] ?? '') !== null
  );
}

const titleParticiples = new Set(
  'managing acting founding contributing visiting presiding governing sitting outgoing incoming commanding attending consulting supervising investigating arresting returning ruling retiring leading'.split(
    ' ',
  ),
);

/** "the fine would stand", "the drains were blocked", "the circular reads": a noun, whatever the tagger says. */
function isMistakenNoun(tags: readonly TokenTag[], lowers: readonly string[], at: number): boolean {
  const pos = tags[at]?.pos;
  if (pos !== 'ADJ' && pos !== 'ADV' && pos !== 'VERB') return false;
  if (!/^(?:the|a|an|his|its|their|our|my)$/.test(lowers[at - 1] ?? '')) return false;
  const next = tags[at + 1]?.pos;
  const carriesTense = next === 'AUX' && finiteAfterNoun.has(lowers[at + 1] ?? '');
  return carriesTense || (pos === 'ADJ' && next === 'VERB' && /[^s]s$/.test(lowers[at + 1] ?? ''));
}

const finiteAfterNoun = new Set(
  'is are was were has had have does do did will would shall should can could may might must'.split(' '),
);

function outermostMentionOfTokens(
  tokens: readonly Span[],
  mentions: readonly Mention[],
): readonly (number | null)[] {
  const holder: (number | null)[] = tokens.map(() => null);
  let token = 0;
  let reach = 0;
  for (const [index, mention] of mentions.entries()) {
    if (mention.start < reach || mention.type === 'instrument') continue;
    while ((tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) token += 1;
    for (let at = token; (tokens[at]?.start ?? Number.POSITIVE_INFINITY) < mention.end; at += 1) {
      holder[at] = index;
    }
    reach = mention.end;
  }
  return holder;
}

function sentencesIn(
  document: QuotableDocument,
  words: readonly (Element & { block: number })[],
  stretch: Span,
  regions: readonly number[],
  within: number | null,
): readonly NarrationSentence[] {
  const { marks, sentences, blocks } = document;
  const ends = new Set(sentences.map(({ end }) => end));
  const result: NarrationSentence[] = [];
  let elements: Element[] = [];
  let block = -1;
  let nextRegion = 0;
  const flush = () => {
    const [first] = elements;
    const last = elements.at(-1);
    if (first !== undefined && last !== undefined) {
      result.push({ start: first.start, end: last.end, block, elements, within });
    }
    elements = [];
  };
  for (let at = firstWordFrom(words, stretch.start); at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.start >= stretch.end) break;
    if (word.block !== block) {
      flush();
      block = word.block;
    }
    while (nextRegion < regions.length && regionEnd(marks[regions[nextRegion] ?? -1]) <= word.start) {
      nextRegion += 1;
    }
    const index = regions[nextRegion];
    const region = index === undefined ? undefined : marks[index];
    if (index === undefined || region === undefined || word.end <= regionStart(region)) {
      elements.push(word);
      const opens = region !== undefined && words[at + 1]?.start === regionStart(region);
      if ((ends.has(word.end) && !isBracketedAbbreviation(elements)) || (opens && /^[.?!]$/.test(word.norm)))
        flush();
      continue;
    }
    let last = at;
    while ((words[last + 1]?.start ?? Number.POSITIVE_INFINITY) < regionEnd(region)) last += 1;
    const inner = words
      .slice(at, last + 1)
      .filter((each) => each.start >= region.start && each.end <= region.end);
    const before = elements.at(-1);
    if (isNickname(inner, before, words[last + 1])) {
      elements.push(...inner);
    } else if (inner.length > 0) {
      elements.push(elementOf(region, index, inner));
    }
    const after = words[last + 1];
    const blockEnd = blocks[block]?.end ?? 0;
    if (regionEnd(region) >= blockEnd || after === undefined) flush();
    else if (isStopped(inner) && !goesOn(after) && (ends.has(regionEnd(region)) || ends.has(region.end)))
      flush();
    else if (isFullStop(inner) && /^\p{Lu}/u.test(after.norm)) flush();
    at = last;
  }
  flush();
  return result;
}

function firstWordFrom(words: readonly Span[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.end ?? Number.POSITIVE_INFINITY) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function regionStart(region: MarkedRegion): number {
  return region.open?.start ?? region.start;
}

function regionEnd(region: MarkedRegion | undefined): number {
  return region === undefined ? Number.NEGATIVE_INFINITY : (region.close?.end ?? region.end);
}

/** Stands for the words of a region. */
const regionWord = wordOf('▢');

function elementOf(region: MarkedRegion, index: number, inner: readonly Element[]): Element {
  return {
    start: region.start,
    end: region.end,
    norm: '▢',
    lower: '▢',
    word: regionWord,
    pos: 'X',
    lemma: '▢',
    region: index,
    inner,
    marked: { start: regionStart(region), end: regionEnd(region) },
    mention: null,
  };
}

/** "Justice (retd.) Ana Ruiz": the stop within the brackets ends no sentence. */
function isBracketedAbbreviation(elements: readonly Element[]): boolean {
  const isClosed = elements.at(-1)?.norm === ')' && (elements.at(-2)?.norm.endsWith('.') ?? false);
  return isClosed && elements.slice(-5, -1).some(({ norm }) => norm === '(');
}

/** After a full stop within the marks, a small letter or a comma shows that the reporter's sentence goes on. */
function goesOn(after: Element | undefined): boolean {
  return after !== undefined && /^(?:\p{Ll}|[,;:–—-])/u.test(after.norm);
}

function isStopped(inner: readonly Element[]): boolean {
  return /^(?:[.?!…]|\.{2,})$/.test(lastWord(inner));
}

function isFullStop(inner: readonly Element[]): boolean {
  return lastWord(inner) === '.';
}

/** The last token of a region, the closing marks of regions within apart. */
export function lastWord(inner: readonly Element[]): string {
  return inner.findLast(({ norm }) => !/^["'”’»]+$/.test(norm))?.norm ?? '';
}

function isNickname(
  inner: readonly Element[],
  before: Element | undefined,
  after: Element | undefined,
): boolean {
  const capital = (element: Element | undefined) => element?.pos === 'PROPN' && /^\p{Lu}/u.test(element.norm);
  return (
    inner.length > 0 &&
    inner.length <= 3 &&
    capital(before) &&
    capital(after) &&
    inner.every(({ norm }) => /^[\p{L}\p{N}'.-]+$/u.test(norm)) &&
    /^\p{Lu}/u.test(inner[0]?.norm ?? '')
  );
}
