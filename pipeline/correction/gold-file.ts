import { GoldError, parseGold } from '../evaluation/gold.js';
import { type GoldGround, layGold } from '../evaluation/gold-annotations.js';
import { moveGold } from '../evaluation/move-gold.js';
import { writeGold } from '../evaluation/write-gold.js';
import { type OffsetMap, toSource, toText } from '../offset-map.js';
import { type Draft, draftOf, goldOf } from './draft.js';

/** The draft as the contents of a gold file, which counts UTF-16 code units of the source. */
export function goldFile(draft: Draft, source: string, offsets: OffsetMap): string {
  return writeGold(moveGold(goldOf(draft, source), (span) => toSource(offsets, span)));
}

/** The draft that a gold file holds; null where it is no gold, or of another text. */
export function draftIn(json: string, original: Draft, ground: GoldGround): Draft | null {
  try {
    const gold = parseGold('kept', json);
    if (layGold(gold, ground).misplaced.length > 0) return null;
    return draftOf(
      moveGold(gold, (span) => toText(ground.offsets, span) ?? span),
      original,
    );
  } catch (error) {
    if (error instanceof GoldError) return null;
    throw error;
  }
}
