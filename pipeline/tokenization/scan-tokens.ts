import { joints, keepsStop } from './join-words.js';

/** No token is longer, in UTF-16 code units: a longer run is cut, so that nothing downstream meets a monster. */
const longestToken = 256;

/** What an ASCII character starts; everything else takes a closer look. */
const space = 1;
const letter = 2;
const digit = 3;
const punctuation = 4;
const asciiClass = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  const character = String.fromCharCode(code);
  if (code <= 32 || code === 127) asciiClass[code] = space;
  else if (/[A-Za-z]/.test(character)) asciiClass[code] = letter;
  else if (/[0-9]/.test(character)) asciiClass[code] = digit;
  else if (/[^_@#.?!'-]/.test(character)) asciiClass[code] = punctuation;
}

/** After a plain word these always end it, so that nothing else need be looked at. */
const plainEnd = new Set([...' \n\t;!?)]}"“”'].map((character) => character.charCodeAt(0)));

const invisible = '[\\p{Cf}]';
const inWord = '[\\p{L}\\p{N}\\p{M}_]';
const skipped = /[\s\p{Cc}\p{Cf}]+/uy;
/** Letters, digits and marks, with soft hyphens and zero-width characters between them. */
const run = new RegExp(`[\\p{L}\\p{N}_]${inWord}*(?:${invisible}+${inWord}+)*`, 'uy');

/** Addresses. Their quantifiers are bounded or of disjoint parts, so that matching is linear. */
const addresses: readonly RegExp[] = [
  /(?:https?|ftp):\/\/[^\s<>"“”«»]+/iuy,
  /www\.[\p{L}\p{N}][^\s<>"“”«»]*/iuy,
  /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/uy,
];
/** What is one token though no word: a handle, an emoji of several characters, an ellipsis, a run of one mark. */
const clusters: readonly RegExp[] = [
  /[@#][\p{L}\p{N}_][\p{L}\p{N}\p{M}_]*/uy,
  /\.(?:[ \u00a0\u2009]\.){2,}|\.{2,}|…+|[?!]{2,}|-{2,}|[—–―]{2,}|\p{M}+/uy,
  /\p{Extended_Pictographic}(?:[\ufe0f\p{Emoji_Modifier}]|\u200d\p{Extended_Pictographic})*/uy,
  /\p{Regional_Indicator}{2}/uy,
];
const clitic = /['’](?:s|re|ll|ve|d|m)(?![\p{L}\p{N}\p{M}])/iuy;
const elision = /['’‘](?:em|tis|twas|til|n['’]?|[0-9]{2}s?)(?![\p{L}\p{N}])/iuy;
/** A mark of degree after a name or number: LGBTQ+, 18+. */
const plus = /\+(?![\p{L}\p{N}+])/uy;

/**
 * Finds the tokens of `text` between two offsets and hands each on by its own. Linear: no part is scanned more than a
 * fixed number of times.
 *
 * @param marks for each quotation mark that is known as one, its end by its start: such a mark is a token of its own
 */
export function scanTokens(
  text: string,
  start: number,
  end: number,
  marks: ReadonlyMap<number, number>,
  emit: (start: number, end: number) => void,
): void {
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? asciiClass[code] : undefined;
    let tokenEnd = at;
    if (kind === letter) tokenEnd = plainWordEnd(text, at, end);
    else if (kind === punctuation) tokenEnd = marks.get(at) ?? at + 1;
    else if (kind === space) at += 1;
    else if (code >= 128) at = matchEnd(skipped, text, at, end);
    if (at >= end || kind === space) continue;
    if (tokenEnd <= at) tokenEnd = marks.get(at) ?? closeLookEnd(text, at, start, end, marks);
    emitPieces(text, at, tokenEnd, emit);
    at = tokenEnd;
  }
}

/** The end of an ASCII word that nothing can continue; `at` where a closer look is needed. */
function plainWordEnd(text: string, at: number, end: number): number {
  let to = at + 1;
  while (to < end && to - at < longestToken && asciiClass[text.charCodeAt(to)] === letter) to += 1;
  return to === end || plainEnd.has(text.charCodeAt(to)) ? to : at;
}

function closeLookEnd(
  text: string,
  at: number,
  start: number,
  end: number,
  marks: ReadonlyMap<number, number>,
): number {
  const character = text[at] ?? '';
  if (/['’‘]/.test(character)) {
    const afterWord = at > start && !/\s/.test(text[at - 1] ?? '');
    const to = matchEnd(afterWord ? clitic : elision, text, at, end);
    return to > at ? to : at + 1;
  }
  const word = wordEnd(text, at, start, end, marks);
  if (word > at) {
    if (!/[@:.+%]/.test(text.slice(at, word + 1))) return word;
    const address = firstEnd(addresses, text, at, end);
    return address > word ? withoutTail(text, at, address) : word;
  }
  const cluster = firstEnd(clusters, text, at, end);
  return cluster > at ? cluster : Math.min(end, at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1));
}

function firstEnd(patterns: readonly RegExp[], text: string, at: number, end: number): number {
  for (const pattern of patterns) {
    const to = matchEnd(pattern, text, at, end);
    if (to > at) return to;
  }
  return at;
}

/** The end of the word that starts at `at`, over the characters that join its parts; `at` where none does. */
function wordEnd(
  text: string,
  at: number,
  start: number,
  end: number,
  marks: ReadonlyMap<number, number>,
): number {
  let to = matchEnd(run, text, at, end);
  if (to === at) return at;
  let left = text.slice(at, to);
  for (;;) {
    if (to >= end || to - at > longestToken || marks.has(to)) return to;
    const character = text[to] ?? '';
    const joint = joints.get(character);
    const rightEnd = joint === undefined ? to + 1 : matchEnd(run, text, to + 1, end);
    const right = text.slice(to + 1, rightEnd);
    if (joint !== undefined && right !== '' && joint(left, right, text.slice(at, to))) {
      left = right;
      to = rightEnd;
    } else if (
      character === '.' &&
      keepsStop(
        text.slice(at, to),
        text.slice(Math.max(start, at - 24), at),
        text.slice(to + 1, Math.min(end, to + 16)),
      )
    ) {
      to += 1;
      if (!/[-‐‑]/.test(text[to] ?? '')) return to;
    } else {
      return character === '+' ? matchEnd(plus, text, to, end) : to;
    }
  }
}

/** An address without the punctuation of the sentence around it. */
function withoutTail(text: string, at: number, end: number): number {
  let to = end;
  while (to > at + 1 && /[.,;:!?'"’”»)\]}…]/.test(text[to - 1] ?? '')) {
    if (text[to - 1] === ')' && text.slice(at, to).includes('(')) break;
    to -= 1;
  }
  return to;
}

function emitPieces(
  text: string,
  start: number,
  end: number,
  emit: (start: number, end: number) => void,
): void {
  let from = start;
  while (end - from > longestToken) {
    const cut = from + longestToken;
    const splitsPair = /[\ud800-\udbff]/.test(text[cut - 1] ?? '') && /[\udc00-\udfff]/.test(text[cut] ?? '');
    const to = splitsPair ? cut - 1 : cut;
    emit(from, to);
    from = to;
  }
  emit(from, end);
}

function matchEnd(pattern: RegExp, text: string, at: number, end: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? Math.min(pattern.lastIndex, end) : at;
}
