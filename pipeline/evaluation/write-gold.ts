import type { Span } from '../span.js';
import type { Gold } from './gold.js';

/** The contents of a gold file, as `parseGold` reads them: same gold, same bytes. */
export function writeGold(gold: Gold): string {
  const file = {
    source: gold.source,
    set: gold.set,
    offsets: 'UTF-16 code units into the decoded source file, end exclusive',
    entities: Object.fromEntries(gold.entities),
    mentions: gold.mentions.map(({ type, form, entity, start, end, text, fragments, ...attributes }) => ({
      type,
      form,
      entity,
      start,
      end,
      text,
      fragments: fragments?.map(pair),
      ...attributes,
    })),
    quotations: gold.quotations.map((quotation) => ({
      id: quotation.id,
      type: quotation.type,
      start: quotation.start,
      end: quotation.end,
      fragments: quotation.fragments.map(pair),
      speaker: quotation.speakers.length === 0 ? null : quotation.speakers.join('+'),
      speakerSpan: quotation.speakerSpan === null ? null : pair(quotation.speakerSpan),
      cue: quotation.cue === null ? null : pair(quotation.cue),
      duplicateOf: quotation.duplicateOf,
      parent: quotation.parent,
    })),
    events: gold.events?.map(({ type, entity, start, end }) => ({ type, entity, start, end })),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

function pair({ start, end }: Span): readonly [number, number] {
  return [start, end];
}
