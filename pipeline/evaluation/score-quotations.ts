import type { Span } from '../span.js';
import type { EntityAlignment } from './align-entities.js';
import type { AnnotatedQuotation } from './annotations.js';
import { hasSameFragments } from './match-quotations.js';
import type { Matching, Pair } from './match-spans.js';
import { intersectionOf, lettersIn, unionOf } from './span-sets.js';
import { type Tallies, type Tally, tally } from './tally.js';
import { quotationTypes } from './vocabulary.js';

type QuotationPair = Pair<AnnotatedQuotation>;

/**
 * Counts over trimmed and matched quotations:
 *
 * - `quotations/characters`: letters and digits of the union of all quotations;
 * - `quotations/<type>/exact` and `/overlap` (at least half of the characters), of one type on both sides;
 *   `quotations/all/…` leaves the type out;
 * - `quotations/cue`, `quotations/speaker-span`: equal spans; `quotations/speaker`: the right entities, all of them;
 * - `quotations/joint`: exact words and the right speaker, where "unknown" is an answer like any other;
 * - `…/matched`: the same questions asked of matched quotations alone.
 */
export function scoreQuotations(
  text: string,
  { pairs, spurious, missing }: Matching<AnnotatedQuotation>,
  alignment: EntityAlignment,
): Tallies {
  const predicted = [...pairs.map((pair) => pair.predicted), ...spurious];
  const gold = [...pairs.map((pair) => pair.gold), ...missing];
  const tallies = new Map<string, Tally>([['quotations/characters', characterTally(text, predicted, gold)]]);
  const exact = pairs.filter((pair) => hasSameFragments(pair.predicted, pair.gold));
  tallies.set('quotations/all/exact', tally(exact.length, predicted.length, gold.length));
  tallies.set('quotations/all/overlap', tally(pairs.length, predicted.length, gold.length));
  for (const type of quotationTypes) {
    const count = (some: readonly AnnotatedQuotation[]) => some.filter((each) => each.type === type).length;
    const ofType = (some: readonly QuotationPair[]) =>
      some.filter((pair) => pair.predicted.type === type && pair.gold.type === type).length;
    tallies.set(`quotations/${type}/exact`, tally(ofType(exact), count(predicted), count(gold)));
    tallies.set(`quotations/${type}/overlap`, tally(ofType(pairs), count(predicted), count(gold)));
  }
  const questions: readonly (readonly [string, Question])[] = [
    [
      'cue',
      { has: ({ cue }) => cue !== null, right: (pair) => isSameSpan(pair.predicted.cue, pair.gold.cue) },
    ],
    [
      'speaker-span',
      {
        has: ({ speakerSpan }) => speakerSpan !== null,
        right: (pair) => isSameSpan(pair.predicted.speakerSpan, pair.gold.speakerSpan),
      },
    ],
    [
      'speaker',
      { has: ({ speakers }) => speakers.length > 0, right: (pair) => hasSameSpeakers(pair, alignment) },
    ],
  ];
  for (const [name, question] of questions) {
    tallies.set(`quotations/${name}`, ask(question, pairs, predicted, gold));
    tallies.set(`quotations/${name}/matched`, askMatched(question, pairs));
  }
  const joint = exact.filter((pair) => hasSameSpeakers(pair, alignment)).length;
  tallies.set('quotations/joint', tally(joint, predicted.length, gold.length));
  return tallies;
}

/** True where both name the same entities, all of them, or both name none. */
export function hasSameSpeakers({ predicted, gold }: QuotationPair, alignment: EntityAlignment): boolean {
  const mine = new Set(predicted.speakers.map((id) => alignment.get(id)));
  const theirs = new Set(gold.speakers);
  return mine.size === theirs.size && gold.speakers.every((id) => mine.has(id));
}

export function isSameSpan(a: Span | null, b: Span | null): boolean {
  return a === b || (a !== null && b !== null && a.start === b.start && a.end === b.end);
}

/** Something that a quotation may have, and when two have the same. */
interface Question {
  readonly has: (quotation: AnnotatedQuotation) => boolean;
  readonly right: (pair: QuotationPair) => boolean;
}

function ask(
  { has, right }: Question,
  pairs: readonly QuotationPair[],
  predicted: readonly AnnotatedQuotation[],
  gold: readonly AnnotatedQuotation[],
): Tally {
  const hits = pairs.filter((pair) => has(pair.predicted) && has(pair.gold) && right(pair)).length;
  return tally(hits, predicted.filter(has).length, gold.filter(has).length);
}

function askMatched(question: Question, pairs: readonly QuotationPair[]): Tally {
  const asked = pairs.filter((pair) => question.has(pair.gold));
  return tally(asked.filter(question.right).length, asked.length, asked.length);
}

function characterTally(
  text: string,
  predicted: readonly AnnotatedQuotation[],
  gold: readonly AnnotatedQuotation[],
): Tally {
  const mine = unionOf(predicted.flatMap((each) => each.fragments));
  const theirs = unionOf(gold.flatMap((each) => each.fragments));
  return tally(lettersIn(text, intersectionOf(mine, theirs)), lettersIn(text, mine), lettersIn(text, theirs));
}
