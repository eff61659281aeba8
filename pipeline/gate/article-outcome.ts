import type { Annotations } from '../evaluation/annotations.js';
import type { GoldGround } from '../evaluation/gold-annotations.js';
import { matchArticle } from '../evaluation/match-article.js';
import { scoreArticle } from '../evaluation/score-article.js';
import type { Tallies } from '../evaluation/tally.js';
import { toText } from '../offset-map.js';
import type { Span } from '../span.js';
import { measureByName, measuredTallies } from './measures.js';
import { factKey, type Place, placeWith } from './place.js';
import { findRight } from './right-places.js';
import { type Standing, standingAt } from './standing.js';

/** An article of the gold, and what the output says about it; both over its text. */
export interface JudgedArticle extends GoldGround {
  readonly name: string;
  readonly predicted: Annotations;
  readonly gold: Annotations;
}

/** What became of an article since the baseline. */
export interface ArticleOutcome {
  readonly name: string;
  /** `new`: not in the baseline, so it can lose nothing. `vanished`: in the gold, but no longer in the output. */
  readonly state: 'known' | 'new' | 'vanished';
  /** Of the measures alone. */
  readonly tallies: Tallies;
  readonly right: readonly Place[];
  readonly lost: readonly Change[];
  readonly gained: readonly Change[];
  /** Number of facts of the baseline for which the gold no longer asks: they are neither right nor wrong. */
  readonly withdrawn: number;
  /** The article, where something changed in it, for showing it. */
  readonly article?: JudgedArticle;
}

/** A place, with those of its facts that became right or wrong. */
export interface Change {
  readonly place: Place;
  /** In the article's text; null where the article vanished or its text no longer has the place. */
  readonly context: Context | null;
  readonly standing: readonly Standing[];
}

/** Where a place lies in the text, and the words around it on its line. */
export interface Context {
  readonly spans: readonly Span[];
  /** Counted from 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** Compares an article with its part of the baseline; `before` is undefined where the baseline doesn't know it. */
export function outcomeOf(article: JudgedArticle, before: readonly Place[] | undefined): ArticleOutcome {
  const { name, text, predicted, gold } = article;
  const matching = matchArticle(text, predicted, gold);
  const { asked, right } = findRight(article, predicted, gold, matching);
  const { tallies } = scoreArticle(text, predicted, gold, matching);
  if (before === undefined) return { ...unchanged(name, 'new', tallies), right };
  const known = factsOf(before);
  const now = factsOf(right);
  const changes = (places: readonly Place[], isWanted: (key: string) => boolean) =>
    places
      .flatMap((place) => placeWith(place, (fact) => isWanted(factKey(place, fact))))
      .map((place) => changeAt(place, article));
  const lost = changes(before, (key) => !now.has(key) && asked.has(key));
  const gained = changes(right, (key) => !known.has(key));
  return {
    ...unchanged(name, 'known', tallies),
    right,
    lost,
    gained,
    withdrawn: [...known].filter((key) => !asked.has(key)).length,
    ...(lost.length + gained.length > 0 && { article }),
  };
}

/** An article of the gold without output: it loses everything. Its text may be a stand-in. */
export function vanishedOutcome(
  { name, text, predicted, gold }: JudgedArticle,
  before: readonly Place[] = [],
): ArticleOutcome {
  return {
    ...unchanged(name, 'vanished', scoreArticle(text, predicted, gold).tallies),
    lost: before.map((place) => ({ place, context: null, standing: [] })),
  };
}

function unchanged(name: string, state: ArticleOutcome['state'], tallies: Tallies): ArticleOutcome {
  return {
    name,
    state,
    tallies: measuredTallies(tallies),
    right: [],
    lost: [],
    gained: [],
    withdrawn: 0,
  };
}

function factsOf(places: readonly Place[]): ReadonlySet<string> {
  return new Set(places.flatMap((place) => place.facts.map((fact) => factKey(place, fact))));
}

function changeAt(place: Place, { text, offsets, predicted }: JudgedArticle): Change {
  const spans = place.spans.flatMap((span) => toText(offsets, span) ?? []);
  const [first] = spans;
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return { place, context: null, standing: [] };
  const layer = measureByName.get(place.facts[0]?.measure ?? '')?.layer ?? 'mentions';
  return {
    place,
    context: { spans, ...wordsAround(text, { start: first.start, end: last.end }) },
    standing: standingAt(layer, spans, text, predicted),
  };
}

const wordsShown = 40;

function wordsAround(text: string, { start, end }: Span): Omit<Context, 'spans'> {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const lineEnd = newline === -1 ? text.length : newline;
  const from = Math.max(lineStart, start - wordsShown);
  const to = Math.min(lineEnd, end + wordsShown);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    line: text.slice(0, start).split('\n').length,
    before: from === lineStart ? before : `… ${before.replace(/^\S*\s/u, '')}`,
    after: to === lineEnd ? after : `${after.replace(/\s\S*$/u, '')} …`,
  };
}
