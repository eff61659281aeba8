import { cities } from '../lexicons/cities.js';
import { datelinePlaces } from '../lexicons/dateline-places.js';
import { datelineRules } from '../rules/blocks.js';

/** A dateline at a paragraph's start, in UTF-16 code units from there. */
export interface OpeningDateline {
  readonly rule: string;
  /** End of the dateline, its dash or colon included. */
  readonly end: number;
  /** Where the first sentence begins. */
  readonly rest: number;
}

/** A dateline is short; looking no further keeps long paragraphs cheap. */
const longest = 120;

const knownPlaces: ReadonlySet<string> = new Set(
  [...cities, ...datelinePlaces].map((place) => place.toUpperCase()),
);

/** The dateline that opens a paragraph, or null. */
export function openingDateline(paragraph: string): OpeningDateline | null {
  const start = paragraph.slice(0, longest);
  for (const { id, pattern, knownPlace } of datelineRules) {
    const match = pattern.exec(start);
    if (match === null) continue;
    const place = match[1]?.split('/')[0] ?? '';
    if (knownPlace === true && !knownPlaces.has(place.toUpperCase())) continue;
    return { rule: id, end: match[0].trimEnd().length, rest: match[0].length };
  }
  return null;
}
