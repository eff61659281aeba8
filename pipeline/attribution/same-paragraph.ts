import { floorHolder, isFloating, unnamedHolder } from './floor.js';
import { anchorOf } from './reading.js';
import type { Sieve } from './sieve.js';

/** Lindqvist shrugged. "We tried." — and `"A," he said. He paused. "B."` */
export const sameParagraph: Sieve = {
  id: 'attribution/same-paragraph',
  description: 'A floating quotation goes on from the last speaker or person spoken of in its paragraph.',
  examples: [
    'Ana Ruiz shrugged. "[We tried]."',
    '"We tried," Ana Ruiz said. The room was still. "[Nobody came]."',
  ],
  attribute: (situation) => {
    if (!isFloating(situation)) return null;
    const holder = floorHolder(situation, 0, anchorOf(situation.quotation));
    return holder === unnamedHolder ? null : holder;
  },
};
