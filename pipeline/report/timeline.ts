import { html, type Markup } from '../pages/markup.js';
import type { ArticleTally } from './run-tallies.js';

export interface Bin {
  /** `2017-09-27`, `2017-09` or `2017`. */
  readonly label: string;
  readonly articles: number;
  readonly quotations: number;
}

const height = 120;
const mostBins = 60;

/** Articles by day, by month or by year of publication, whichever is the finest that fits, and how many tell no date. */
export function articlesByDate(articles: readonly ArticleTally[]): {
  readonly bins: readonly Bin[];
  readonly undated: number;
} {
  const dated = articles.flatMap((article) => {
    const [date] = /^\d{4}-\d{2}-\d{2}/.exec(article.publishedAt ?? '') ?? [];
    return date === undefined ? [] : [{ ...article, date }];
  });
  return { bins: dated.length === 0 ? [] : binned(dated), undated: articles.length - dated.length };
}

/** Articles by date of publication, drawn. */
export function timeline(articles: readonly ArticleTally[]): Markup {
  const { bins, undated } = articlesByDate(articles);
  const without = undated === 0 ? '' : ` ${undated} of ${articles.length} articles tell no date.`;
  if (bins.length === 0) return html`<p>No article tells when it was published.</p>`;
  const most = Math.max(...bins.map((bin) => bin.articles));
  const step = 1000 / bins.length;
  const bars = bins.map((bin, at) => {
    const tall = (bin.articles / most) * height;
    const wide = Math.min(80, step * 0.8);
    const left = (at * step + (step - wide) / 2).toFixed(1);
    return html`<rect x="${left}" y="${(height - tall).toFixed(1)}" width="${wide.toFixed(1)}" height="${tall.toFixed(1)}"><title>${bin.label}: ${bin.articles} articles, ${bin.quotations} quotations</title></rect>`;
  });
  const first = bins[0]?.label ?? '';
  const last = bins.at(-1)?.label ?? '';
  return html`<figure>
<svg class="timeline" viewBox="0 0 1000 ${height}" preserveAspectRatio="none" role="img" aria-label="Articles from ${first} to ${last}; at most ${most} at a time"><line x1="0" x2="1000" y1="${height}" y2="${height}"/>${bars}</svg>
<p class="axis"><span>${first}</span><span>${last === first ? '' : last}</span></p>
<figcaption>Articles by date of publication; the highest bar is ${most}.${without}</figcaption>
</figure>
<details><summary>The same as a table</summary>
<table><thead><tr><th scope="col">date</th><th scope="col" class="number">articles</th><th scope="col" class="number">quotations</th></tr></thead>
<tbody>
${bins.filter((bin) => bin.articles > 0).map((bin) => html`<tr><th scope="row">${bin.label}</th><td class="number">${bin.articles}</td><td class="number">${bin.quotations}</td></tr>\n`)}</tbody></table>
</details>`;
}

type Dated = ArticleTally & { readonly date: string };

function binned(dated: readonly Dated[]): readonly Bin[] {
  const dates = dated.map(({ date }) => date).sort();
  const first = dates[0] ?? '';
  const last = dates.at(-1) ?? '';
  const days = (dayNumber(last) - dayNumber(first)) / 86_400_000 + 1;
  if (days <= mostBins) return filled(dated, 10, dayLabels(first, days));
  const months = 12 * (yearOf(last) - yearOf(first)) + monthOf(last) - monthOf(first) + 1;
  if (months <= mostBins) return filled(dated, 7, monthLabels(first, months));
  const years = yearOf(last) - yearOf(first) + 1;
  return filled(
    dated,
    4,
    Array.from({ length: years }, (_, at) => String(yearOf(first) + at).padStart(4, '0')),
  );
}

/** Counts the dates by their first characters; days and months without an article are there as well. */
function filled(dated: readonly Dated[], length: number, labels: readonly string[]): readonly Bin[] {
  const bins = new Map(labels.map((label) => [label, { label, articles: 0, quotations: 0 }]));
  for (const { date, quotations } of dated) {
    const bin = bins.get(date.slice(0, length));
    if (bin === undefined) continue;
    bin.articles += 1;
    bin.quotations += quotations;
  }
  return [...bins.values()];
}

/** A date that no calendar has, such as 30 February, counts as the day that it runs on to. */
const dayNumber = (date: string) => Date.UTC(yearOf(date), monthOf(date) - 1, Number(date.slice(8, 10)));

const yearOf = (date: string) => Number(date.slice(0, 4));

const monthOf = (date: string) => Number(date.slice(5, 7));

function dayLabels(first: string, days: number): readonly string[] {
  return Array.from({ length: days }, (_, at) =>
    new Date(dayNumber(first) + at * 86_400_000).toISOString().slice(0, 10),
  );
}

function monthLabels(first: string, months: number): readonly string[] {
  return Array.from({ length: months }, (_, at) => {
    const month = 12 * yearOf(first) + monthOf(first) - 1 + at;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
