import { pageMaker } from '../pages/html-page.js';
import { markedText } from '../pages/marked-text.js';
import { html, type Markup, nothing } from '../pages/markup.js';
import type { Span } from '../span.js';
import { articleMarks } from './article-marks.js';
import type { ArticleOutcome, Change } from './article-outcome.js';
import { failuresOf, notesOn, percent, sumOf, warningsOf } from './explain-row.js';
import type { Limits, MeasureRow, Verdict } from './judge.js';
import { pageStyle } from './page-style.js';
import { factsText, spansKey } from './place.js';
import { standingTexts } from './standing.js';

/**
 * The verdict as one HTML page for people: the measures, then each article that changed, side by side in its text. The
 * page needs nothing beside itself; its policy lets it load and run nothing but its own style.
 */
export function gatePage(verdict: Verdict, limits: Limits): string {
  const { passed, outcomes } = verdict;
  const title = `Quality gate: ${passed ? 'passed' : 'failed'}`;
  const changed = outcomes.filter(({ lost, gained }) => lost.length + gained.length > 0);
  return pageMaker({ style: pageStyle })(
    title,
    html`<main>
<h1 class="${passed ? 'passed' : 'failed'}">${title}</h1>
<p>${sumOf(verdict)}</p>
${listOf(notesOn(verdict))}
${measureTable(verdict, limits)}
${changed.length === 0 ? nothing : html`<p class="legend">Letters: P person, O organization, I instrument, Q quotation. Signs: − lost, + gained, ? not in the gold. Places are offsets in the source file.</p>`}
${changed.map(articleSection)}
</main>`,
  );
}

function measureTable({ rows }: Verdict, limits: Limits): Markup {
  const hasFloors = rows.some(({ floor }) => floor !== null);
  const titles = ['lost', 'gained', 'F1 before', 'F1 now', ...(hasFloors ? ['floor'] : [])];
  return html`<div class="wide" tabindex="0" role="region" aria-label="Table of measures"><table>
<caption>What is right, by measure. F1 in per cent.</caption>
<thead><tr><th scope="col">measure</th>${titles.map((each) => html`<th scope="col" class="number">${each}</th>`)}<th scope="col">result</th></tr></thead>
<tbody>
${rows.map((row) => measureRow(row, limits, hasFloors))}</tbody>
</table></div>`;
}

function measureRow(row: MeasureRow, limits: Limits, hasFloors: boolean): Markup {
  const { measure, lost, gained, f1Before, f1Now, floor } = row;
  const failures = failuresOf(row, limits);
  const warnings = warningsOf(row);
  const state = failures.length > 0 ? 'failed' : warnings.length > 0 ? 'warned' : '';
  const cells = [
    measure.listed ? lost : '',
    measure.listed ? gained : '',
    f1Before === null ? '' : percent(f1Before),
    percent(f1Now),
    ...(hasFloors ? [floor === null ? '' : percent(floor)] : []),
  ];
  return html`<tr><th scope="row">${measure.name}</th>${cells.map((cell) => html`<td class="number">${cell}</td>`)}<td class="${state}">${[...failures, ...warnings].join('; ')}</td></tr>
`;
}

/** The lines of the text in which something changed, before and now, each with its changes; then those without a line. */
function articleSection(outcome: ArticleOutcome): Markup {
  const { name, lost, gained, article } = outcome;
  const items = [
    ...lost.map((change) => ({ change, item: changeItem(change, 'lost') })),
    ...gained.map((change) => ({ change, item: changeItem(change, 'gained') })),
  ];
  const shown = new Set<Change>();
  const lines =
    article === undefined
      ? []
      : linesOf(article.text).flatMap((line) => {
          const here = items.filter(
            ({ change }) => !shown.has(change) && change.context?.spans.some((span) => overlap(span, line)),
          );
          const isTouched = items.some(({ change }) =>
            change.context?.spans.some((span) => overlap(span, line)),
          );
          for (const { change } of here) shown.add(change);
          return isTouched ? [{ line, here }] : [];
        });
  const marks = article === undefined ? { before: [], now: [] } : articleMarks(outcome, article);
  const text = article?.text ?? '';
  return html`<section>
<h2 dir="auto">${name}</h2>
${lines.map(
  ({ line, here }) => html`<div class="pair">
<div><h3>right in the baseline</h3><p dir="auto">${markedText(text, line, marks.before)}</p></div>
<div><h3>in the output now</h3><p dir="auto">${markedText(text, line, marks.now)}</p></div>
${here.length === 0 ? nothing : html`<ul>${here.map(({ item }) => item)}</ul>`}
</div>
`,
)}${items.some(({ change }) => !shown.has(change)) ? html`<ul>${items.filter(({ change }) => !shown.has(change)).map(({ item }) => item)}</ul>` : nothing}
</section>
`;
}

const overlap = (span: Span, line: Span) => span.start < line.end && span.end > line.start;

function linesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}

function changeItem({ place, standing }: Change, verb: 'lost' | 'gained'): Markup {
  const now = verb === 'gained' ? nothing : html`<br>now: ${standingTexts(standing).join('; ')}`;
  return html`<li><strong class="${verb}">${verb}</strong> ${spansKey(place.spans)} “${place.words}”: ${factsText(place)}${now}</li>
`;
}

function listOf(items: readonly string[]): Markup {
  return items.length === 0 ? nothing : html`<ul>${items.map((each) => html`<li>${each}</li>`)}</ul>`;
}
