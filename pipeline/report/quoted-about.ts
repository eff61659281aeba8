import { layers } from '../pages/layers.js';
import { html, type Markup } from '../pages/markup.js';
import { byName, type NameTally, type RunTallies } from './run-tallies.js';

const mostSpeakers = 12;
const mostSubjects = 12;
/** Shades of the cells, `shade-1` to `shade-5`. */
const shades = 5;

interface QuotedAbout {
  /** Organizations and instruments, those that are mentioned most in quotations first. */
  readonly subjects: readonly (NameTally & { readonly key: string })[];
  /** Those who mention one of them, who do so most first. */
  readonly speakers: readonly NameTally[];
  /** The highest count that a speaker has for a subject. */
  readonly most: number;
}

/** Who quotes about what: speakers by the organizations and instruments that they mention while they are quoted. */
export function quotedAbout({ names }: Pick<RunTallies, 'names'>): QuotedAbout {
  const totals = new Map<string, number>();
  for (const { about } of names.values()) {
    for (const [key, count] of about) totals.set(key, (totals.get(key) ?? 0) + count);
  }
  const subjects = [...totals]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, mostSubjects)
    .flatMap(([key]) => {
      const tally = names.get(key);
      return tally === undefined ? [] : [{ key, ...tally }];
    });
  const said = ({ about }: NameTally) => subjects.reduce((sum, { key }) => sum + (about.get(key) ?? 0), 0);
  const speakers = [...names.values()]
    .filter((tally) => said(tally) > 0)
    .sort((a, b) => said(b) - said(a) || byName(a, b))
    .slice(0, mostSpeakers);
  const counts = speakers.flatMap(({ about }) => subjects.map(({ key }) => about.get(key) ?? 0));
  return { subjects, speakers, most: Math.max(0, ...counts) };
}

/** The same as a table. */
export function quotedAboutTable(tallies: RunTallies): Markup {
  const { subjects, speakers, most } = quotedAbout(tallies);
  if (speakers.length === 0) return html`<p>No quotation mentions an organization or instrument.</p>`;
  const rows = speakers.map(
    ({
      name,
      type,
      about,
    }) => html`<tr><th scope="row" dir="auto"><span class="letter ${type}" aria-hidden="true">${layers[type].badge}</span> ${name}</th>${subjects.map(({ key }) => cell(about.get(key) ?? 0, most))}</tr>
`,
  );
  return html`<div class="wide" tabindex="0" role="region" aria-label="Table of speakers and what they speak about"><table class="matrix">
<caption>Number of quotations of a speaker that mention the organization or instrument.</caption>
<thead><tr><th scope="col">speaker</th>${subjects.map(({ name, type }) => html`<th scope="col" dir="auto"><span class="letter ${type}" aria-hidden="true">${layers[type].badge}</span> ${name}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>`;
}

function cell(count: number, most: number): Markup {
  return count === 0
    ? html`<td></td>`
    : html`<td class="shade-${Math.ceil((count / most) * shades)}">${count}</td>`;
}
