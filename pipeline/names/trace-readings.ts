import type { Token } from '../document.js';
import type { NameType } from '../models/names/labels.js';
import { type NameReading, readLeads } from '../models/names/name-tagger.js';
import type { WordSource } from '../models/names/word-places.js';
import type { StageContext } from '../stage.js';

/** Leads below these, in units of the weights, are near ties; others are sure. */
const hair = 2000;
const narrow = 6000;

const typeWords: Readonly<Record<NameType | 'none', string>> = {
  person: 'a person',
  organization: 'an organization',
  location: 'a place',
  other: 'the name of something else',
  none: 'no name',
};

/** Notes for `explain` how the tagger read each capitalised word, how surely, and what a settled reading became. */
export function traceReadings(
  { trace, isTraced }: StageContext,
  source: WordSource,
  settled: readonly NameReading[],
): void {
  if (!isTraced) return;
  const { tokens } = source;
  const ofToken = new Map(
    settled.flatMap((reading) =>
      Array.from(
        { length: reading.end - reading.first },
        (_, place) => [reading.first + place, reading] as const,
      ),
    ),
  );
  for (const [index, { type, rival, lead }] of readLeads(source).entries()) {
    const token = tokens[index];
    if (token === undefined || !/\p{Lu}/u.test(token.text)) continue;
    const became = ofToken.get(index)?.type ?? null;
    trace({
      start: token.start,
      end: token.end,
      rule: 'names/tagger',
      outcome: became === 'person' || became === 'organization' ? 'proposed' : 'blocked',
      reason: [
        `reads “${token.text}” ${sureness(lead)} as ${typeWords[type ?? 'none']}; next likeliest: ${typeWords[rival ?? 'none']}`,
        ...(became === type || became === null
          ? []
          : [`taken as ${typeWords[became]}, as the same words are in the rest of the article`]),
      ].join('; '),
    });
  }
}

/** Notes for `explain` that a reading was set aside, because nobody is called so. */
export function traceImplausible(
  { trace }: StageContext,
  tokens: readonly Token[],
  { first, end, type }: NameReading,
) {
  const start = tokens[first]?.start ?? 0;
  trace({
    start,
    end: tokens[end - 1]?.end ?? start,
    rule: 'names/tagger',
    outcome: 'blocked',
    reason: `read as ${typeWords[type]}, but an office, an everyday word, a place to publish or a dateline is none`,
  });
}

function sureness(lead: number): string {
  return lead < hair ? 'by a hair' : lead < narrow ? 'narrowly' : 'clearly';
}
