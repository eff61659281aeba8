import { type EntityType, entityTypes } from '../entity-types.js';
import { entityTypeNames } from '../evaluation/vocabulary.js';
import type { PageMaker } from '../pages/html-page.js';
import { layers } from '../pages/layers.js';
import { dataBlock, html, type Markup } from '../pages/markup.js';
import { shortHash } from './correction-key.js';
import { fileAddress } from './page-name.js';
import { quotedAboutTable } from './quoted-about.js';
import { byMentions, type RunTallies } from './run-tallies.js';
import { timeline } from './timeline.js';

/** An input that was not annotated, and why. */
export interface Failure {
  readonly path: string;
  readonly status: string;
  readonly message?: string;
}

export interface CorpusFacts {
  readonly failures: readonly Failure[];
  /** Names of the files beside the page; it leads to the tables among them. */
  readonly files: readonly string[];
}

/** The tables of a run and what describes them. */
const linked =
  /^(?:(?:documents|entities|mentions|quotations|events|tokens)\.csv|datapackage\.json|errors\.jsonl)$/;

const namesShown = 10;
/** Rows in one piece of data: what is not shown is not read before somebody sorts or filters. */
const chunkRows = 500;

/** A row of the table of articles, as the page's script has it. */
export type ArticleRow = readonly [
  id: string,
  title: string,
  path: string,
  date: string,
  words: number,
  people: number,
  organizations: number,
  instruments: number,
  quotations: number,
  warnings: 0 | 1,
  /** The first digits of the hash of its file. */
  sha256: string,
];

/** A row of the table of names; `articles` are indices of rows. */
export type NameRow = readonly [
  type: EntityType,
  name: string,
  articles: readonly number[],
  mentions: number,
  quotations: number,
  words: number,
];

/** The page about a whole run. The order in which records were added does not matter. */
export function corpusPage(tallies: RunTallies, { failures, files }: CorpusFacts, page: PageMaker): string {
  const { articles } = tallies;
  return page(
    'Report – glossator',
    html`<a class="skip" href="#articles">To the articles</a>
<header>
<h1>Report on ${counted(articles.length, 'article', 'articles')}</h1>
<nav aria-label="Files"><ul class="files">${files
      .filter((name) => linked.test(name))
      .sort()
      .map((name) => html`<li><a href="${fileAddress(name)}">${name}</a></li>`)}</ul></nav>
</header>
<main>
${totals(tallies, failures)}
<section id="corrected" aria-labelledby="corrected-title" hidden>
<h2 id="corrected-title">Corrected in this browser</h2>
<ul id="corrected-articles"></ul>
<p><button type="button" id="download-corrected">Download the corrected gold of all</button></p>
</section>
${failureTable(failures)}
<section aria-labelledby="top-title">
<h2 id="top-title">Who and what is named most</h2>
<div class="columns">${entityTypeNames.map((type) => topNames(type, tallies))}</div>
</section>
<section aria-labelledby="voices-title">
<h2 id="voices-title">Who is quoted most</h2>
${voices(tallies)}
</section>
<section aria-labelledby="about-title">
<h2 id="about-title">Who speaks about what</h2>
${quotedAboutTable(tallies)}
</section>
<section aria-labelledby="time-title">
<h2 id="time-title">When</h2>
${timeline(articles)}
</section>
<section id="articles" tabindex="-1" aria-labelledby="articles-title">
<h2 id="articles-title">Articles</h2>
${dataTable('article', ['title', 'file', 'date'], ['words', 'people', 'organizations', 'instruments', 'quotations'])}
</section>
<section aria-labelledby="names-title">
<h2 id="names-title">Names</h2>
<p>Names are joined across articles by their exact spelling: two people of one name count as one. The number of articles leads to them.</p>
${dataTable('name', ['type', 'name'], ['articles', 'mentions', 'quotations', 'words quoted'])}
</section>
</main>
<footer><p>Check every quotation against its source before you publish it.</p></footer>
${chunks(tallies)}`,
  );
}

function totals({ articles, said }: RunTallies, failures: readonly Failure[]): Markup {
  const sum = (value: (article: RunTallies['articles'][number]) => number) =>
    articles.reduce((total, article) => total + value(article), 0);
  const words = sum((article) => article.words);
  const share = (part: number, whole: number) => `${whole === 0 ? 0 : Math.round((100 * part) / whole)} %`;
  const figures: readonly (readonly [string, number | string])[] = [
    ['articles', articles.length],
    ['not annotated', failures.length],
    ['with warnings', articles.filter(({ hasWarnings }) => hasWarnings).length],
    ['words', words],
    ['quotations', said.quotations],
    ['of all words are quoted', share(said.words, words)],
    ['of quoted words: speaker has a name', share(said.named, said.words)],
    ['of quoted words: speaker only described', share(said.described, said.words)],
    ['of quoted words: speaker unknown', share(said.unknown, said.words)],
  ];
  return html`<dl class="totals">${figures.map(([label, value]) => html`<div><dt>${label}</dt><dd>${typeof value === 'number' ? grouped(value) : value}</dd></div>`)}</dl>`;
}

function failureTable(failures: readonly Failure[]): Markup {
  if (failures.length === 0) return html``;
  return html`<section aria-labelledby="failures-title">
<h2 id="failures-title">Not annotated</h2>
<table><thead><tr><th scope="col">file</th><th scope="col">status</th><th scope="col">why</th></tr></thead>
<tbody>
${failures.map(({ path, status, message = '' }) => html`<tr><th scope="row" dir="auto">${path}</th><td>${status}</td><td dir="auto">${message}</td></tr>\n`)}</tbody></table>
</section>`;
}

function topNames(type: EntityType, { names }: RunTallies): Markup {
  const top = [...names.values()]
    .filter((tally) => tally.type === type)
    .sort(byMentions)
    .slice(0, namesShown);
  const { plural } = entityTypes[type];
  if (top.length === 0) return html`<p>No ${plural}.</p>`;
  return html`<table><caption><span class="letter ${type}" aria-hidden="true">${layers[type].badge}</span> ${plural}</caption>
<thead><tr><th scope="col">name</th><th scope="col" class="number">mentions</th><th scope="col" class="number">articles</th></tr></thead>
<tbody>
${top.map(({ name, mentions, articles }) => html`<tr><th scope="row" dir="auto">${name}</th><td class="number">${grouped(mentions)}</td><td class="number">${grouped(articles.length)}</td></tr>\n`)}</tbody></table>`;
}

/** Those who say most, with their share of all quoted words. */
function voices({ names, said }: RunTallies): Markup {
  const top = [...names.values()]
    .filter(({ words }) => words > 0)
    .sort((a, b) => b.words - a.words || byMentions(a, b))
    .slice(0, namesShown);
  const [first] = top;
  if (first === undefined) return html`<p>Nobody with a name is said.</p>`;
  return html`<table>
<caption>Words said together count for each of those who say them.</caption>
<thead><tr><th scope="col">speaker</th><th scope="col" class="number">quotations</th><th scope="col" class="number">words</th><th scope="col" class="number">of all quoted words</th><td></td></tr></thead>
<tbody>
${top.map(
  ({
    name,
    type,
    quotations,
    words,
  }) => html`<tr><th scope="row" dir="auto"><span class="letter ${type}" aria-hidden="true">${layers[type].badge}</span> ${name}</th><td class="number">${grouped(quotations)}</td><td class="number">${grouped(words)}</td><td class="number">${((100 * words) / said.words).toFixed(1)} %</td><td class="bar"><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${((100 * words) / first.words).toFixed(1)}" height="10"/></svg></td></tr>
`,
)}</tbody></table>`;
}

/** A table that the page's script fills, sorts and filters. */
function dataTable(kind: 'article' | 'name', texts: readonly string[], numbers: readonly string[]): Markup {
  const heads = [
    ...texts.map((title) => [title, title === 'date' ? 'date' : ''] as const),
    ...numbers.map((title) => [title, 'number'] as const),
  ];
  return html`<div class="finder" data-table="${kind}">
<p role="search" aria-label="${kind}s"><label>Filter <input type="search" autocomplete="off"></label> <button type="button" class="all" hidden>show all</button> <output></output></p>
<div class="wide" tabindex="0" role="region" aria-label="Table of ${kind}s"><table>
<thead><tr>${heads.map(([title, name]) => html`<th scope="col" class="${name}"><button type="button">${title}</button></th>`)}</tr></thead>
<tbody></tbody>
</table></div>
<p><button type="button" class="more" hidden>more rows</button></p>
<noscript><p>This table needs JavaScript; the CSV files hold the same.</p></noscript>
</div>`;
}

function chunks({ articles, names }: RunTallies): Markup {
  const order = articles.map((_, at) => at).sort((a, b) => (idAt(articles, a) < idAt(articles, b) ? -1 : 1));
  const rank = new Map(order.map((at, row) => [at, row]));
  const articleRows = order.flatMap((at): readonly ArticleRow[] => {
    const article = articles[at];
    if (article === undefined) return [];
    const { id, title, path, sha256, publishedAt, words, entities, quotations, hasWarnings } = article;
    const { person, organization, instrument } = entities;
    const date = publishedAt ?? '';
    return [
      [
        id,
        title,
        path,
        date,
        words,
        person,
        organization,
        instrument,
        quotations,
        hasWarnings ? 1 : 0,
        shortHash(sha256),
      ],
    ];
  });
  const nameRows = [...names.values()]
    .sort(byMentions)
    .map(
      (tally): NameRow => [
        tally.type,
        tally.name,
        tally.articles.map((at) => rank.get(at) ?? at).sort((a, b) => a - b),
        tally.mentions,
        tally.quotations,
        tally.words,
      ],
    );
  return html`${inChunks('article', articleRows)}${inChunks('name', nameRows)}`;
}

function inChunks(kind: string, rows: readonly unknown[]): readonly Markup[] {
  return Array.from({ length: Math.ceil(rows.length / chunkRows) }, (_, at) =>
    dataBlock(html`data-rows="${kind}"`, rows.slice(at * chunkRows, (at + 1) * chunkRows)),
  );
}

const idAt = (articles: RunTallies['articles'], at: number) => articles[at]?.id ?? '';

const counted = (count: number, one: string, many: string) => `${grouped(count)} ${count === 1 ? one : many}`;

/** 12345 → 12,345 */
const grouped = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
