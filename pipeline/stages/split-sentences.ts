import type { MarkedRegion, Sentence, Token } from '../document.js';
import { breaksAt, isFinalMark, mayEnd } from '../sentences/sentence-break.js';
import { firstEndingAfter, type Span } from '../span.js';
import { stage } from '../stage.js';

/** A longer sentence is cut, in tokens: nothing downstream is made for more. */
const longestSentence = 400;
/** Marked words beyond this number are a quotation, not a phrase. */
const longestPhrase = 12;

/**
 * Cuts each block into sentences, in linear time. A sentence keeps the marks and brackets that close after its stop.
 *
 * A quotation is cut between its own sentences, but never from the reporting clause after it ("Why?" asked Ana.), and
 * not where it is a phrase within another sentence (a sign that read "Stop! Danger!" hung there).
 */
export const splitSentences = stage({
  name: 'split-sentences',
  requires: ['blocks', 'marks', 'tokens'],
  provides: 'sentences',
  run: ({ marks, tokens }, context): readonly Sentence[] => {
    const sentences: Sentence[] = [];
    const closing = new Set(marks.flatMap(({ close }) => (close === null ? [] : [close.start])));
    const withinPhrase = tokensWithinPhrases(marks, tokens);
    const overlong: Span[] = [];
    const add = (firstToken: number, endToken: number) => {
      const first = tokens[firstToken];
      const last = tokens[endToken - 1];
      if (first === undefined || last === undefined) return;
      sentences.push({ start: first.start, end: last.end, block: first.block, firstToken, endToken });
    };

    let blockStart = 0;
    while (blockStart < tokens.length) {
      const blockEnd = endOfBlock(tokens, blockStart);
      let first = blockStart;
      for (let stop = blockStart; stop < blockEnd; stop += 1) {
        const token = tokens[stop];
        if (token === undefined) break;
        if (stop - first + 1 > longestSentence) {
          const cut = cutBefore(tokens, first);
          add(first, cut);
          first = cut;
          overlong.push(sentences.at(-1) ?? token);
        }
        if (!mayEnd(token) || withinPhrase.has(stop)) continue;
        let next = stop + 1;
        while (next < blockEnd && closes(tokens, next, closing)) next += 1;
        const closesRegion = tokens.slice(stop + 1, next).some(({ start }) => closing.has(start));
        if (next < blockEnd && breaksAt({ tokens, first, stop, next, blockEnd, closesRegion })) {
          add(first, next);
          first = next;
        }
        stop = next - 1;
      }
      add(first, blockEnd);
      blockStart = blockEnd;
    }
    const [longest] = overlong;
    if (longest !== undefined) {
      context.report({
        code: 'sentence-too-long',
        message: `Sentences of more than ${longestSentence} words were cut, ${overlong.length} times, here first.`,
        start: longest.start,
        end: longest.end,
      });
    }
    return sentences;
  },
});

function endOfBlock(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  while (tokens[end]?.block === tokens[from]?.block && end < tokens.length) end += 1;
  return end;
}

/** A mark that closes a region, another stop; or a bracket, a stray mark or a note's number right after the stop. */
function closes(tokens: readonly Token[], index: number, closing: ReadonlySet<number>): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (closing.has(token.start) || isFinalMark(token)) return true;
  if (tokens[index - 1]?.end !== token.start) return false;
  if (/^[)\]}”’»]$/.test(token.text)) return true;
  const next = tokens[index + 1];
  if (token.text === '[') return isNote(next) && tokens[index + 2]?.text === ']';
  if (isNote(token)) return next?.start !== token.end || next.text === ']';
  return /^["']$/.test(token.text) && next?.start !== token.end;
}

/** Where an overlong sentence is best cut: after the last semicolon of its second half, else after a comma. */
function cutBefore(tokens: readonly Token[], first: number): number {
  for (const mark of [';', ',']) {
    for (let index = first + longestSentence - 1; index >= first + longestSentence / 2; index -= 1) {
      if (tokens[index]?.text === mark) return index + 1;
    }
  }
  return first + longestSentence;
}

/** The tokens of short marked phrases that a sentence runs through, between two of its small words. */
function tokensWithinPhrases(marks: readonly MarkedRegion[], tokens: readonly Token[]): ReadonlySet<number> {
  const within = new Set<number>();
  for (const { start, end, open, close } of marks) {
    if (open === null || close === null) continue;
    const from = firstEndingAfter(tokens, start);
    const before = tokens[firstEndingAfter(tokens, open.start) - 1];
    const after = tokens[firstEndingAfter(tokens, close.end)];
    const to = firstEndingAfter(tokens, end);
    if (to - from > longestPhrase || !isSmallWord(before) || !isSmallWord(after)) continue;
    if (before.block !== after.block) continue;
    for (let index = from; index < to - 1; index += 1) within.add(index);
  }
  return within;
}

const isNote = (token: Token | undefined) => token !== undefined && /^[0-9]{1,3}$/.test(token.text);
const isSmallWord = (token: Token | undefined): token is Token =>
  token !== undefined && /^\p{Ll}/u.test(token.norm);
