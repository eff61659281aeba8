import type { OffsetMap, OffsetRun } from '../offset-map.js';

/**
 * Puts an article's text together piece by piece and notes where each piece came from.
 *
 *     copy(0, 3)              "the"      3 ↔ 3, joined with the copy before it
 *     replace(3, 11, 'é')     &eacute;   1 ↔ 8
 *     insert('\n\n')          a block break, which has no source
 *
 * Pieces come in the order of the source.
 */
export interface TextBuilder {
  /** How much text there is, in UTF-16 code units. */
  readonly length: number;
  /** Takes over `source[start, end)`; CR and CRLF become LF. */
  copy(start: number, end: number): void;
  /** Puts `text` for `source[start, end)`. A second replacement of the same source joins the first. */
  replace(start: number, end: number, text: string): void;
  /** Adds text that stands nowhere in the source. */
  insert(text: string): void;
  finish(): { readonly text: string; readonly offsets: OffsetMap };
}

export function textBuilder(source: string): TextBuilder {
  const pieces: string[] = [];
  const runs: OffsetRun[] = [];
  let length = 0;
  // The copy that is still growing; it becomes a piece when something else comes.
  let copied = { start: 0, end: 0 };

  // The next CR, or the source's end; looked for once, as most files have none.
  let carriageReturn = -1;

  function carriageReturnFrom(from: number): number {
    if (carriageReturn < from) {
      const at = source.indexOf('\r', from);
      carriageReturn = at < 0 ? source.length : at;
    }
    return carriageReturn;
  }

  function settleCopy(): void {
    if (copied.start === copied.end) return;
    add(
      copied.start,
      copied.end,
      source.slice(copied.start, copied.end),
      length - (copied.end - copied.start),
    );
    copied = { start: 0, end: 0 };
  }

  function add(sourceStart: number, sourceEnd: number, text: string, textStart: number): void {
    pieces.push(text);
    const sourceLength = sourceEnd - sourceStart;
    const last = runs.at(-1);
    if (last !== undefined && last.textStart + last.textLength === textStart) {
      const follows = last.sourceStart + last.sourceLength === sourceStart;
      const bothCopies = last.textLength === last.sourceLength && text.length === sourceLength;
      const samePlace = last.sourceStart === sourceStart && last.sourceLength === sourceLength;
      if ((follows && bothCopies) || samePlace) {
        runs[runs.length - 1] = {
          ...last,
          textLength: last.textLength + text.length,
          sourceLength: samePlace ? sourceLength : last.sourceLength + sourceLength,
        };
        return;
      }
    }
    runs.push({ textStart, textLength: text.length, sourceStart, sourceLength });
  }

  function grow(start: number, end: number): void {
    if (start === end) return;
    if (copied.start !== copied.end && copied.end === start) copied.end = end;
    else {
      settleCopy();
      copied = { start, end };
    }
    length += end - start;
  }

  function replace(start: number, end: number, text: string): void {
    settleCopy();
    add(start, end, text, length);
    length += text.length;
  }

  return {
    get length() {
      return length;
    },
    copy(start, end) {
      let from = start;
      for (;;) {
        const at = carriageReturnFrom(from);
        if (at >= end) break;
        grow(from, at);
        from = at + (source[at + 1] === '\n' && at + 1 < end ? 2 : 1);
        replace(at, from, '\n');
      }
      grow(from, end);
    },
    replace,
    insert(text) {
      settleCopy();
      pieces.push(text);
      length += text.length;
    },
    finish() {
      settleCopy();
      return { text: pieces.join(''), offsets: runs };
    },
  };
}
