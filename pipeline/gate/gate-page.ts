import { escapeMarkup } from '../exporters/escape-markup.js';
import { pageMaker } from '../pages/html-page.js';
import { markedText } from '../pages/marked-text.js';
import { trusted } from '../pages/markup.js';
import type { Span } from '../span.js';
import { articleMarks } from './article-marks.js';
import type { ArticleOutcome, Change } from './article-outcome.js';
import { failuresOf, notesOn, percent, warningsOf } from './explain-row.js';
import type { Limits, Verdict } from './judge.js';
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
  const body = `<main>
<h1 class="${passed ? 'passed' : 'failed'}">${title}</h1>
${listOf(notesOn(verdict))}
${measureTable(verdict, limits)}
<p>Letters: P person, O organization, I instrument, Q quotation. Signs: − lost, + gained, ? not in the gold. Places are offsets in the source file.</p>
${changed.map(articleSection).join('\n')}
</main>`;
  return pageMaker({ style: pageStyle })(title, trusted(body));
}

function measureTable({ rows }: Verdict, limits: Limits): string {
  const body = rows.map((row) => {
    const failures = failuresOf(row, limits);
    const result = [...failures, ...warningsOf(row)].join('; ');
    const cells = [
      row.measure.listed ? row.lost : '',
      row.measure.listed ? row.gained : '',
      row.f1Before === null ? '' : percent(row.f1Before),
      percent(row.f1Now),
      row.floor === null ? '' : percent(row.floor),
    ];
    return `<tr><th scope="row">${row.measure.name}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}<td${failures.length > 0 ? ' class="failed"' : ''}>${escapeMarkup(result)}</td></tr>`;
  });
  return `<table>
<caption>What is right, by measure. F1 in per cent.</caption>
<thead><tr>${['measure', 'lost', 'gained', 'F1 before', 'F1 now', 'floor', 'result'].map((title) => `<th scope="col">${title}</th>`).join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>`;
}

function articleSection(outcome: ArticleOutcome): string {
  const { name, lost, gained } = outcome;
  const items = [
    ...lost.map((change) => changeItem(change, 'lost')),
    ...gained.map((change) => changeItem(change, 'gained')),
  ];
  return `<section>
<h2>${escapeMarkup(name)}</h2>
${changedLines(outcome)}
<ul>
${items.join('\n')}
</ul>
</section>`;
}

/** The lines of the text in which something changed, before and now. */
function changedLines(outcome: ArticleOutcome): string {
  const { article } = outcome;
  if (article === undefined) return '';
  const { text } = article;
  const { before, now } = articleMarks(outcome, article);
  const touched = [...outcome.lost, ...outcome.gained].flatMap(({ context }) => context?.spans ?? []);
  return linesOf(text)
    .filter((line) => touched.some((span) => span.start < line.end && span.end > line.start))
    .map(
      (line) => `<div class="pair">
<div><h3>right in the baseline</h3><p>${markedText(text, line, before).markup}</p></div>
<div><h3>in the output now</h3><p>${markedText(text, line, now).markup}</p></div>
</div>`,
    )
    .join('\n');
}

function linesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}

function changeItem({ place, standing }: Change, verb: 'lost' | 'gained'): string {
  const head = `<strong class="${verb}">${verb}</strong> ${spansKey(place.spans)} “${escapeMarkup(place.words)}”: ${escapeMarkup(factsText(place))}`;
  const now = verb === 'gained' ? '' : `<br>now: ${escapeMarkup(standingTexts(standing).join('; '))}`;
  return `<li>${head}${now}</li>`;
}

function listOf(items: readonly string[]): string {
  return items.length === 0
    ? ''
    : `<ul>${items.map((each) => `<li>${escapeMarkup(each)}</li>`).join('')}</ul>`;
}
