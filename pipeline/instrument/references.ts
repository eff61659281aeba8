import type { InstrumentKind } from '../instruments.js';
import {
  type InstrumentHead,
  instrumentHead,
  kindFamilies,
  otherThings,
} from '../lexicons/instrument-heads.js';
import { statusVerbs } from '../lexicons/instrument-status.js';
import { topicPrepositions } from '../lexicons/instrument-words.js';
import { timeNouns } from '../lexicons/time-nouns.js';
import { wordFact } from '../word.js';
import { isCapitalAt, isLowerAt, lowerAt, partAt, type SentenceView, tokenAt } from './sentence-view.js';

/** A head that refers to an instrument of the article, alone but in headlines: tokens from `first` to `token`. */
export interface Reference {
  readonly first: number;
  readonly token: number;
  readonly kind: InstrumentKind;
  readonly form: 'name' | 'description';
}

/** Heads that only an antecedent makes an instrument, however they are written. */
const weak =
  /^(measures?|deals?|plans?|programmes?|programs?|platform|goals|rules?|principles|order|code|laws?|regulations?|amendments?|framework|agenda|strategy|roadmap|acts?|bills?|legislation|agreements?|conventions?|protocols?|charters?)$/;

/** Heads that in small letters only take up the same word: "the order" after a law is a court's. */
const literal =
  /^(order|rules?|plan|programme|program|platform|framework|code|strategy|agenda|roadmap|principles|goals|guidelines|amendment|regulation|protocol|charter|resolution|declaration|statute|communiqué|communique|proclamation|edict|ordinance|memorandum)$/;

/** What instruments the article named before, by kind and by the singular of their heads. */
export interface Antecedents {
  readonly kinds: ReadonlySet<InstrumentKind>;
  readonly heads: ReadonlySet<string>;
}

/** Heads whose article alone says which one: every state has one constitution. */
const unique = /^(constitution)$/;

/**
 * The head at token `index`, standing alone after an article or a demonstrative, as a reference to one of the kinds of
 * instruments that the article names.
 *
 *     In the [Declaration], …    the [treaty] took effect    this [pact]    the latter [Convention]    the [new code]
 */
export function referenceAt(
  view: SentenceView,
  index: number,
  { kinds, heads }: Antecedents,
): Reference | { readonly reason: string } | null {
  const head = headAt(view, index);
  if (head === undefined || view.letterCase === 'upper') return null;
  const first = modifiedFrom(view, index, head, heads);
  const determiner = lowerAt(view, first - 1);
  const second = lowerAt(view, first - 2);
  if (determiner === "'s" && second === 'member') return { reason: "a member's bill is one of many" };
  const demonstrative = /^(the|this|that|these|those|both|latter|former|said|same)$/.test(determiner);
  const possessive = /^('s|its|their|our)$/.test(determiner);
  if (!demonstrative && !possessive) return null;
  if (/^(latter|former|said|same)$/.test(determiner) && !/^(the|this)$/.test(second)) return null;
  if (head.plural && !/^(both|these|those|the)$/.test(determiner)) return null;
  if (head.word === 'measure' && (head.plural || !/^(the|this)$/.test(determiner))) return null;
  if (isCapitalAt(view, index) && lowerAt(view, index + 1) === 'of' && isCapitalAt(view, index + 2))
    return { reason: 'what follows makes it a name of its own' };
  const capital = isCapitalAt(view, index);
  if (!capital && !isLowerAt(view, index)) return null;
  if (capital && view.letterCase === 'title') return null;
  if (isCompounded(view, index + 1)) return { reason: 'it only modifies the noun after it' };
  if (
    head.word === 'law' &&
    /^(is|was|be|above|against|before|within|break|breaks|broke|broken|breaking|obey|obeys|obeyed|obeying|follow|following|outside)$/.test(
      second,
    )
  ) {
    return { reason: `"${second} the law" speaks of all the law there is` };
  }
  const fits =
    (capital && heads.has(head.word)) ||
    (capital || !literal.test(head.word)
      ? fittingKinds(head.kind, capital || !/^(act|bill|law|regulation|measure)/.test(head.word)).some(
          (kind) => kinds.has(kind),
        )
      : heads.has(head.word));
  const settled = capital
    ? unique.test(head.word) || !weak.test(lowerAt(view, index))
    : unique.test(head.word);
  if (possessive && !capital && !unique.test(head.word))
    return { reason: 'a possessive introduces another one' };
  if (!fits && !settled) return { reason: 'the article names no instrument that it could refer to' };
  const topical = topicPrepositions.has(lowerAt(view, index + 1)) && !timeFollows(view, index + 2);
  if (!capital && topical) {
    return { reason: 'what follows makes it a description of its own' };
  }
  return { first, token: index, kind: head.kind, form: capital ? 'name' : 'description' };
}

/** Where "the [new code]" begins: a lower-case head that the article has named, after a word for what became of it. */
function modifiedFrom(
  view: SentenceView,
  index: number,
  { word }: InstrumentHead,
  heads: ReadonlySet<string>,
): number {
  const isTaken =
    heads.has(word) && isLowerAt(view, index) && isLowerAt(view, index - 1) && !/^(act|law)$/.test(word);
  return isTaken && ofItsFate.test(lowerAt(view, index - 1)) ? index - 1 : index;
}

const ofItsFate =
  /^(?:amended|contested|controversial|draft|final|finished|historic|landmark|new|planned|proposed|revised|sweeping|updated|voluntary)$/;

function headAt(view: SentenceView, index: number): InstrumentHead | undefined {
  const token = tokenAt(view, index);
  return token === null ? undefined : (headOf(token.word) ?? undefined);
}

const headOf = wordFact(({ lower }) => instrumentHead(lower) ?? null);

/**
 * "introduced a [Bill] to replace the regulator", and the headline "[Bill] to replace regulator": a capitalised bill that
 * the article names elsewhere.
 */
export function introducedBillAt(
  view: SentenceView,
  index: number,
  kinds: ReadonlySet<InstrumentKind>,
): Reference | null {
  if (lowerAt(view, index) !== 'bill' || !isCapitalAt(view, index) || !kinds.has('bill')) return null;
  if (view.letterCase !== 'sentence' || lowerAt(view, index + 1) !== 'to') return null;
  const isOpening = view.headline && index === view.from;
  const isIntroduced = lowerAt(view, index - 1) === 'a';
  if (!(isOpening || isIntroduced) || !/^(VERB|NOUN)$/.test(partAt(view, index + 2) ?? '')) return null;
  return { first: index, token: index, kind: 'bill', form: 'description' };
}

/** The kinds that a reference with a head of this kind may stand for. */
export function fittingKinds(kind: InstrumentKind, loose = true): readonly InstrumentKind[] {
  if (!loose) return kindFamilies.find((family) => family.includes('act')) ?? [kind];
  return [kind, ...kindFamilies.filter((family) => family.includes(kind)).flat()];
}

/** "for the first time", "for years", "on Friday" say nothing of what the instrument is about. */
function timeFollows(view: SentenceView, index: number): boolean {
  const end = index + 3;
  for (let at = index; at < end; at += 1)
    if (timeNouns.has(lowerAt(view, at)) || lowerAt(view, at) === 'time') return true;
  return false;
}

function isCompounded(view: SentenceView, next: number): boolean {
  const token = tokenAt(view, next);
  if (token === null) return false;
  if (/^\d/.test(token.norm)) return true;
  if (/^[-‐‑–]$/.test(token.norm)) return token.start === tokenAt(view, next - 1)?.end;
  if (isCapitalAt(view, next)) return partAt(view, next) === 'PROPN' || partAt(view, next) === 'NOUN';
  return partAt(view, next) === 'NOUN' && isLowerAt(view, next) && !/(?:s|ed|ing)$/.test(token.lower);
}

/** "Governor [vetoes] water bill": what a tagger takes for a plural. */
export function isHeadlineVerb(view: SentenceView, index: number): boolean {
  const word = lowerAt(view, index);
  return view.headline && /s$/.test(word) && statusVerbs.has(word);
}

const statutes: readonly InstrumentKind[] = ['act', 'bill'];

/** What a headline may call a law. */
const legislation: readonly InstrumentKind[] = [...statutes, 'regulation', 'directive'];

/**
 * In a headline, where articles are left out, a small-letter head of a kind that the article is about: "Peers reject
 * [sewage bill]". Tokens from `first` to `token`.
 */
export function headlineReferenceAt(
  view: SentenceView,
  index: number,
  kinds: ReadonlySet<InstrumentKind>,
): Reference | null {
  const head = headAt(view, index);
  if (!view.headline || head === undefined || head.plural || head.description === 'never') return null;
  if (!isLowerAt(view, index) || isCompounded(view, index + 1)) return null;
  const laws = head.word === 'law' ? legislation : /^(?:act|bill)$/.test(head.kind) ? statutes : [];
  if (!kinds.has(head.kind) && !laws.some((kind) => kinds.has(kind))) return null;
  let first = index;
  const isNoun = (at: number) =>
    (partAt(view, at) === 'NOUN' && isLowerAt(view, at) && !isHeadlineVerb(view, at)) ||
    (at === view.from && /^(NOUN|PROPN)$/.test(partAt(view, at) ?? ''));
  while (first > index - 2 && isNoun(first - 1)) first -= 1;
  if (otherThings.get(head.word)?.has(lowerAt(view, index - 1)) === true) return null;
  // "Court stays [order]", but not "Council rejects quarry [plan]": which one is told by other words.
  const isOfOthers = first < index || !(first === view.from || statusVerbs.has(lowerAt(view, first - 1)));
  if (/^(order|plan|platform|program|programme)$/.test(head.word) && isOfOthers) return null;
  if (/^(by|in|of|into|under)$/.test(lowerAt(view, first - 1)) && first === index) return null;
  return { token: index, first, kind: head.kind, form: 'description' };
}
