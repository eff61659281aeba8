import { type EntityType, entityTypes } from '../entity-types.js';
import { entityTypeNames } from '../evaluation/vocabulary.js';
import { layers } from '../pages/layers.js';
import { quotedAbout } from '../report/quoted-about.js';
import { byMentions, byName, type NameTally, type RunTallies } from '../report/run-tallies.js';
import { articlesByDate } from '../report/timeline.js';
import type { Figure } from './figure.js';

const barsShown = 15;

/**
 * The figures of a run: people, organizations and instruments named most, quotations by speaker, articles by date, and
 * who speaks about what. One without anything to show is left out. `generators` are what made the annotations.
 */
export function figuresOfRun(tallies: RunTallies, generators: readonly string[]): readonly Figure[] {
  const articles = counted(tallies.articles.length, 'article', 'articles');
  const source = `Source: ${articles}, annotated by ${generators.join(', ')}. Names are joined by their spelling.`;
  return [
    ...entityTypeNames.flatMap((type) => namedMost(type, tallies, source)),
    ...quotedMost(tallies, source),
    ...published(tallies, source),
    ...whoAboutWhat(tallies, source),
  ];
}

function namedMost(type: EntityType, { names, articles }: RunTallies, source: string): readonly Figure[] {
  const all = [...names.values()].filter((tally) => tally.type === type && tally.mentions > 0);
  if (all.length === 0) return [];
  const top = all.sort(byMentions).slice(0, barsShown);
  const { plural, colour } = entityTypes[type];
  const mentions = all.reduce((sum, tally) => sum + tally.mentions, 0);
  return [
    {
      kind: 'bars',
      name: plural,
      title: `${capitalized(plural)} named most`,
      subtitle: `Mentions in ${counted(articles.length, 'article', 'articles')}; n = ${counted(mentions, 'mention', 'mentions')}${shown(top, all, plural)}`,
      source,
      colour,
      bars: top.map((tally) => ({ label: tally.name, value: tally.mentions })),
    },
  ];
}

function quotedMost({ names, said }: RunTallies, source: string): readonly Figure[] {
  const all = [...names.values()].filter(({ quotations }) => quotations > 0);
  if (all.length === 0) return [];
  const top = all.sort((a, b) => b.quotations - a.quotations || byName(a, b)).slice(0, barsShown);
  const named = Math.round((100 * said.named) / said.words);
  return [
    {
      kind: 'bars',
      name: 'speakers',
      title: 'Quotations by speaker',
      subtitle: `n = ${counted(said.quotations, 'quotation', 'quotations')}; ${named} % of the quoted words have a speaker with a name${shown(top, all, 'speakers')}`,
      source,
      colour: layers.quotation.colour,
      bars: top.map(({ name, quotations }) => ({ label: name, value: quotations })),
    },
  ];
}

/** Stretches of time by the length of their labels. */
const periods: ReadonlyMap<number, string> = new Map([
  [10, 'day'],
  [7, 'month'],
  [4, 'year'],
]);

function published({ articles }: RunTallies, source: string): readonly Figure[] {
  const { bins, undated } = articlesByDate(articles);
  const [first] = bins;
  if (first === undefined) return [];
  const period = periods.get(first.label.length) ?? 'date';
  const without = undated === 0 ? '' : `; ${counted(undated, 'more tells', 'more tell')} no date`;
  return [
    {
      kind: 'columns',
      name: 'timeline',
      title: `Articles by ${period} of publication`,
      subtitle: `n = ${counted(articles.length - undated, 'article', 'articles')}${without}`,
      source,
      horizontal: `${period} of publication`,
      vertical: 'articles',
      columns: bins.map((bin) => ({ label: bin.label, value: bin.articles })),
    },
  ];
}

function whoAboutWhat(tallies: RunTallies, source: string): readonly Figure[] {
  const { subjects, speakers } = quotedAbout(tallies);
  if (speakers.length === 0) return [];
  return [
    {
      kind: 'matrix',
      name: 'who-about-what',
      title: 'Who speaks about what',
      subtitle: `Quotations of a speaker that mention the organization or instrument; n = ${counted(tallies.said.quotations, 'quotation', 'quotations')}`,
      source,
      rows: speakers.map(({ name }) => name),
      columns: subjects.map(({ name }) => name),
      cells: speakers.map(({ about }) => subjects.map(({ key }) => about.get(key) ?? 0)),
    },
  ];
}

const shown = (top: readonly NameTally[], all: readonly NameTally[], what: string) =>
  top.length < all.length ? `; ${top.length} of ${grouped(all.length)} ${what} shown` : '';

const capitalized = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

const counted = (count: number, one: string, many: string) => `${grouped(count)} ${count === 1 ? one : many}`;

/** 12345 → 12,345 */
const grouped = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
