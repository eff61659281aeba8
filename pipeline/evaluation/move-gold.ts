import type { Span } from '../span.js';
import type { Gold } from './gold.js';
import { defined } from './json-fields.js';

/** The same gold with every span carried elsewhere; envelopes of quotations follow their fragments. */
export function moveGold(gold: Gold, move: (span: Span) => Span): Gold {
  const moveOptional = (span: Span | null) => (span === null ? null : move(span));
  const mentions = gold.mentions.map((mention) =>
    defined({ ...mention, ...move(mention), fragments: mention.fragments?.map(move) }),
  );
  const quotations = gold.quotations.map((quotation) => {
    const fragments = quotation.fragments.map(move);
    return {
      ...quotation,
      fragments,
      start: fragments[0]?.start ?? quotation.start,
      end: fragments.at(-1)?.end ?? quotation.end,
      cue: moveOptional(quotation.cue),
      speakerSpan: moveOptional(quotation.speakerSpan),
    };
  });
  const events = gold.events?.map((event) => ({ ...event, ...move(event) }));
  return defined({ ...gold, mentions, quotations, events });
}
