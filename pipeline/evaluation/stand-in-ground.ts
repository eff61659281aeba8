import type { Gold } from './gold.js';
import type { GoldGround } from './gold-annotations.js';

/**
 * Something to lay gold over where the article is not at hand: as long as the gold reaches, every character a letter.
 * Source and text are one there, so that markup and spaces count as characters too.
 */
export function standInGround({ mentions, quotations }: Gold): GoldGround {
  const length = [...mentions, ...quotations, ...quotations.flatMap(innerSpans)].reduce(
    (reach, span) => Math.max(reach, span?.end ?? 0),
    1,
  );
  return {
    text: 'x'.repeat(length),
    offsets: [{ textStart: 0, textLength: length, sourceStart: 0, sourceLength: length }],
  };
}

function innerSpans({ cue, speakerSpan, fragments }: Gold['quotations'][number]) {
  return [cue, speakerSpan, ...fragments];
}
