import { type OffsetUnit, offsetConverter, offsetUnits } from '../offset-units.js';

/** Offsets in some unit, and the words that a file says stand there. */
export interface ClaimedWords {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * The unit in which the offsets lead to the words that the file says stand there: the format's own, or another where
 * only that one fits all of them (files made by older versions of a tool). The format's own where none does.
 */
export function unitThatFits(
  text: string,
  claims: readonly ClaimedWords[],
  usual: OffsetUnit,
  sameWords: (a: string, b: string) => boolean,
): OffsetUnit {
  const fits = (unit: OffsetUnit) => {
    const { toUtf16 } = offsetConverter(text, unit);
    return claims.every(({ start, end, words }) =>
      sameWords(text.slice(toUtf16(start), toUtf16(end)), words),
    );
  };
  return [usual, ...offsetUnits].find(fits) ?? usual;
}
