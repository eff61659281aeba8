import type { Block } from '../document.js';

/** A paragraph that repeats another one. */
export interface Repetition {
  /** Index of the block that repeats. */
  readonly index: number;
  /** Index of the block whose words it repeats. */
  readonly of: number;
}

/** Fewer words repeat by chance; more are no pull quote. */
const fewestWords = 4;
const mostWords = 80;
/** A name and its title repeat as well; so few words without marks must be marked where they come from. */
const fewWords = 7;
/** Words are compared in groups of this length. */
const groupLength = 4;
/** Part of its groups that a pull quote shares with the paragraph it is pulled from. */
const leastShare = 0.7;
/** A group that more candidates have in common says nothing of any of them. */
const mostSharers = 8;

const opensWithMark = /^["“‘'«]/;
const fullStop = /[.!?…]["”’'»)]*$/;
const reportingVerb =
  /\b(?:said|says|saying|told|tells|added|adds|according to|stressed|noted|warned|wrote|announced|explained|declared|insisted|argued|stated|remarked|continued|urged)\b/i;
/** "… twice” — Ana Ruiz": who spoke, after a dash, is not repeated. */
const signature = /["”’]\s*[–—-]+\s*\p{Lu}[^.!?]{1,80}$/u;

/**
 * Finds pull quotes: short paragraphs, marked as quotations or without a full stop, with no reporting clause, most of
 * whose words another paragraph has in the same order. Linear in the length of the text.
 */
export function findPullQuotes(text: string, blocks: readonly Block[]): readonly Repetition[] {
  const sliceOf = (index: number) => text.slice(blocks[index]?.start, blocks[index]?.end);
  const sharers = new Map<string, number[]>();
  const candidates = new Map<number, { words: number; groups: number; hits: Map<number, number> }>();
  for (const [index, { kind, start, end }] of blocks.entries()) {
    if (kind !== 'paragraph' && kind !== 'quote-block' && kind !== 'pull-quote') continue;
    if (end - start > mostWords * 12) continue;
    const slice = text.slice(start, end);
    if (!mayBePulled(slice, kind === 'paragraph')) continue;
    const words = wordsOf(slice.replace(signature, ''));
    if (words.length < fewestWords || words.length > mostWords) continue;
    const groups = new Set(groupsOf(words));
    candidates.set(index, { words: words.length, groups: groups.size, hits: new Map() });
    for (const group of groups) {
      const others = sharers.get(group);
      if (others === undefined) sharers.set(group, [index]);
      else if (others.length < mostSharers) others.push(index);
    }
  }
  if (candidates.size === 0) return [];
  const openings = new Set([...sharers.keys()].map(openingOf));
  const lengths = new Map<number, number>();
  for (const [index, { kind, start, end }] of blocks.entries()) {
    if (kind !== 'paragraph' && kind !== 'list-item' && kind !== 'quote-block') continue;
    const words = wordsOf(text.slice(start, end));
    lengths.set(index, words.length);
    for (const group of new Set(groupsOf(words, openings))) {
      for (const candidate of sharers.get(group) ?? []) {
        const hits = candidates.get(candidate)?.hits;
        if (candidate !== index) hits?.set(index, (hits.get(index) ?? 0) + 1);
      }
    }
  }
  return [...candidates].flatMap(([index, { words, groups, hits }]) => {
    const slice = sliceOf(index);
    const mustBeMarked = words <= fewWords && !opensWithMark.test(slice);
    const source = [...hits].find(
      ([other, count]) =>
        count >= groups * leastShare &&
        (lengths.get(other) ?? 0) > words &&
        (!mustBeMarked || isMarkedIn(sliceOf(other), slice)),
    );
    return source === undefined ? [] : [{ index, of: source[0] }];
  });
}

/** True where the paragraph has these words between quotation marks. */
function isMarkedIn(paragraph: string, words: string): boolean {
  const wanted = wordsOf(words).join(' ');
  return [...paragraph.matchAll(/["“]([^"”]*)["”]/g)].some(([, marked = '']) =>
    wordsOf(marked).join(' ').includes(wanted),
  );
}

function mayBePulled(paragraph: string, isParagraph: boolean): boolean {
  if (isParagraph && fullStop.test(paragraph) && !opensWithMark.test(paragraph)) return false;
  const outside = paragraph.replace(/["“][^"”]*["”]/g, ' ');
  return !reportingVerb.test(outside);
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{M}\p{N}']+/gu) ?? []
  );
}

/** @param openings words one of which has to open a group; any may where it isn't given */
function groupsOf(words: readonly string[], openings?: ReadonlySet<string>): readonly string[] {
  const groups: string[] = [];
  for (let index = 0; index <= Math.max(0, words.length - groupLength); index += 1) {
    if (openings === undefined || openings.has(words[index] ?? ''))
      groups.push(words.slice(index, index + groupLength).join(' '));
  }
  return groups;
}

function openingOf(group: string): string {
  const space = group.indexOf(' ');
  return space === -1 ? group : group.slice(0, space);
}
