import type { Span } from '../span.js';

/** One thing that is right about a place. */
export interface Fact {
  /** Name of a measure. */
  readonly measure: string;
  /** What was found where the place's own words don't say it: an entity's name, a kind, the words of a cue. */
  readonly value?: string;
  /** The rule that found it, where one answers for it alone. */
  readonly rule?: string;
}

/**
 * A mention or a quotation of the gold about which something is right. Spans are those of the gold, in UTF-16 code units
 * of the decoded **source** file, so that a baseline can be read beside the gold; quotations without the marks, spaces and
 * punctuation at the edges of each fragment.
 */
export interface Place {
  readonly spans: readonly Span[];
  /** The words, long ones shortened; for people. */
  readonly words: string;
  /** In the order of the measures. */
  readonly facts: readonly Fact[];
}

/** `57-65`, or `57-65+70-80` where there are several. */
export function spansKey(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join('+');
}

export function factKey(place: Place, fact: Fact): string {
  return `${spansKey(place.spans)} ${fact.measure}`;
}

/** What is right about a place, on one line: measures with their values, and the rules that found it. */
export function factsText({ facts }: Place): string {
  const what = facts.map(({ measure, value }) => (value === undefined ? measure : `${measure} (${value})`));
  const rules = facts.flatMap(({ rule }) => rule ?? []);
  return `${what.join(', ')}${rules.length === 0 ? '' : `, by ${rules.join(', ')}`}`;
}

/** Reading order: by the first start, longer ones first. */
export function byPlace(a: Place, b: Place): number {
  return startOf(a) - startOf(b) || endOf(b) - endOf(a) || a.spans.length - b.spans.length;
}

/** The place with those of its facts that are wanted, or none where there are none. */
export function placeWith(place: Place, isWanted: (fact: Fact) => boolean): readonly Place[] {
  const facts = place.facts.filter(isWanted);
  return facts.length === 0 ? [] : [{ ...place, facts }];
}

const startOf = ({ spans }: Place) => spans[0]?.start ?? 0;
const endOf = ({ spans }: Place) => spans.at(-1)?.end ?? 0;
