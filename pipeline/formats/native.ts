import { GoldError, parseGold } from '../evaluation/gold.js';
import { moveGold } from '../evaluation/move-gold.js';
import { writeGold } from '../evaluation/write-gold.js';
import { toSource } from '../offset-map.js';
import type { ImportedText, TwoWayFormat } from './format.js';

/** glossator's own gold: `<id>.json`, whose offsets count UTF-16 code units of the article's file. */
export const native: TwoWayFormat = {
  description: "glossator's own gold: one JSON an article, offsets into the article's file",
  reads: /\.json$/iu,
  write: (texts) => ({
    files: new Map(
      texts.map(({ id, gold, offsets }) => [
        `${id}.json`,
        writeGold(moveGold(gold, (span) => toSource(offsets, span))),
      ]),
    ),
    losses: [],
  }),
  read: (files) => [...files].map(([file, json]) => readNative(file, json)),
};

function readNative(file: string, json: string): ImportedText {
  const id = file.replace(/\.json$/iu, '');
  try {
    return { file, id, text: null, gold: parseGold(file, json), problems: [], losses: [] };
  } catch (error) {
    if (!(error instanceof GoldError)) throw error;
    const gold = { source: '', entities: new Map(), mentions: [], quotations: [] };
    return { file, id, text: null, gold, problems: error.problems, losses: [] };
  }
}
