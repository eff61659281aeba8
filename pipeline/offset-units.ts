/**
 * What the offsets of a file count: `codepoint` as Python, R and W3C Web Annotation do, `utf16` as JavaScript,
 * Java and C# do. Memory is always UTF-16; files convert on the way out.
 */
export const offsetUnits = ['codepoint', 'utf16'] as const;

/** What offsets count. */
export type OffsetUnit = (typeof offsetUnits)[number];

/** Carries offsets of one string from UTF-16 code units to another unit and back. O(log n) each. */
export interface OffsetConverter {
  /** From UTF-16 to the unit. An offset between two halves of a character becomes the character's own. */
  readonly fromUtf16: (offset: number) => number;
  readonly toUtf16: (offset: number) => number;
  /** Length of the whole string in the unit. */
  readonly length: number;
}

/** A converter for one string. Reads the string once, and keeps only where characters beyond U+FFFF stand. */
export function offsetConverter(text: string, unit: OffsetUnit): OffsetConverter {
  if (unit === 'utf16') {
    const same = (offset: number) => offset;
    return { fromUtf16: same, toUtf16: same, length: text.length };
  }
  const astral = astralOffsets(text);
  return { ...codePointConverter(astral), length: text.length - astral.length };
}

/** Converts between UTF-16 code units and code points of a string of which only {@link astralOffsets} are known. */
export function codePointConverter(astral: readonly number[]): Omit<OffsetConverter, 'length'> {
  return {
    fromUtf16: (offset) => offset - countBelow(astral, (rank, start) => start + rank < offset),
    toUtf16: (offset) => offset + countBelow(astral, (_, start) => start < offset),
  };
}

/** Offsets, in code points, of the characters beyond U+FFFF. */
export function astralOffsets(text: string): readonly number[] {
  return [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }, rank) => index - rank);
}

/** How many entries of the sorted list satisfy a condition that holds for a prefix of it. */
function countBelow(sorted: readonly number[], holds: (rank: number, start: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle, sorted[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
