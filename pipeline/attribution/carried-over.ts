import { floorHolder, isFloating, unnamedHolder } from './floor.js';
import { anchorOf } from './reading.js';
import type { Answer, Sieve, Situation } from './sieve.js';

/** `"A," said X.¶"B."`: a paragraph that opens with a quotation and has no reporting clause. */
export const carriedOver: Sieve = {
  id: 'attribution/carried-over',
  description:
    'A quotation that opens a paragraph without a cue goes on from the speaker of the paragraph before.',
  examples: ['"We tried," Ana Ruiz said.\n\n"[Nobody came]."'],
  attribute: (situation) => {
    const holder = holderBefore(situation);
    return holder === unnamedHolder ? null : holder;
  },
};

/** The floor is held by "residents", "a woman": nobody goes on speaking. */
export const unnamedFloor: Sieve = {
  id: 'attribution/unnamed-floor',
  description: 'A floating quotation goes on from a source that the text describes but never names.',
  examples: ['"We tried," a woman said.\n\n"[Nobody came]."'],
  attribute: (situation) => {
    const here = isFloating(situation) ? floorHolder(situation, 0, anchorOf(situation.quotation)) : null;
    return (here ?? holderBefore(situation)) === unnamedHolder ? unnamedHolder : null;
  },
};

/** Blocks of any kind between. */
const farthestBlock = 12;

/** Paragraphs that a speaker's floor outlasts. */
const reachOfFloor = 3;

function holderBefore(situation: Situation): Answer | null {
  const { reading, quotation } = situation;
  if (!isFloating(situation)) return null;
  const anchor = anchorOf(quotation);
  for (let back = 1; back <= reachOfFloor; back += 1) {
    const distance = blocksToParagraph(situation, reading.blockAt(anchor), back);
    if (distance === null) return null;
    const found = floorHolder(situation, distance, anchor);
    if (found !== null) return found;
  }
  return null;
}

/** The distance, in blocks, to the nth block of running text before `own`: pull quotes and captions don't count. */
function blocksToParagraph({ reading }: Situation, own: number, nth: number): number | null {
  let left = nth;
  for (let index = own - 1; index >= Math.max(0, own - farthestBlock); index -= 1) {
    const kind = reading.document.blocks[index]?.kind;
    if (kind === 'headline' || kind === 'byline') return null;
    if (kind !== 'paragraph' && kind !== 'quote-block' && kind !== 'list-item') continue;
    left -= 1;
    if (left === 0) return own - index;
  }
  return null;
}
