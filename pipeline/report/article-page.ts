import type { AnnotationRecord } from '../annotation-record.js';
import type { PageMaker } from '../pages/html-page.js';
import { layerNames, layers } from '../pages/layers.js';
import { dataBlock, html, type Markup, nothing } from '../pages/markup.js';
import { countWords } from '../word-count.js';
import { articleMain } from './article-main.js';
import { type ArticleView, articleView } from './article-view.js';
import { correctionSkeleton } from './correction-skeleton.js';
import { pageData } from './page-data.js';
import { corpusPageName, fileAddress } from './page-name.js';

/**
 * One article as a page: its text with everything that was found in it, and tables of the same. `isAlone`: there is no
 * page about a run beside it.
 */
export function articlePage(
  record: AnnotationRecord,
  page: PageMaker,
  { isAlone = false }: { readonly isAlone?: boolean } = {},
): string {
  const view = articleView(record);
  const title = record.source.title ?? record.id;
  return page(
    `${title} – glossator`,
    html`<a class="skip" href="#text">To the text</a>
<header>
${isAlone ? nothing : html`<nav aria-label="Report"><a href="${fileAddress(corpusPageName)}">All articles</a></nav>`}
<h1 dir="auto">${title}</h1>
<p class="facts">${facts(record)}</p>
</header>
${tools(view)}
${correctionSkeleton}
<main>
${articleMain(view)}
</main>
<footer>${footer(record)}</footer>
${dataBlock(html`id="data"`, pageData(record))}`,
  );
}

function facts({ source, text }: AnnotationRecord): Markup {
  const { path, publisher, publishedAt } = source;
  const parts = [path, publisher, publishedAt, `${countWords(text)} words`];
  return html`${parts.filter((part) => part !== null).map((part, at) => html`${at === 0 ? '' : ' · '}<bdi>${part}</bdi>`)}`;
}

function tools({ record }: ArticleView): Markup {
  const counts = { quotation: record.quotations.length, ...mentionCounts(record) };
  const filters = layerNames.map(
    (layer) =>
      html`<label><input type="checkbox" data-layer="${layer}" checked> <span class="letter ${layer}" aria-hidden="true">${layers[layer].badge}</span> ${layers[layer].plural} <small>${counts[layer]}</small></label>
`,
  );
  return html`<div class="tools" role="search" aria-label="Look through the annotations">
<fieldset><legend class="aloud">Show</legend>
${filters}</fieldset>
<label class="find"><span class="aloud">Search names, words, roles and rules</span><input type="search" id="find" placeholder="Search names, words, roles, rules" autocomplete="off"></label>
<span class="steps"><button type="button" id="previous">← previous</button> <button type="button" id="next">next →</button></span>
<output id="found" for="find"></output>
<span class="steps"><button type="button" id="correct" aria-expanded="false" aria-controls="correction">Correct</button> <output id="kept"></output></span>
</div>
<section class="keys" aria-label="Keys"><label><input type="checkbox" id="keys" checked> Keys: <kbd>n</kbd> or <kbd>j</kbd> next, <kbd>p</kbd> or <kbd>k</kbd> previous, <kbd>/</kbd> search, <kbd>c</kbd> correct, <kbd>Esc</kbd> close</label></section>`;
}

function mentionCounts({ mentions }: Pick<AnnotationRecord, 'mentions'>) {
  const counts = { person: 0, organization: 0, instrument: 0 };
  for (const { type } of mentions) counts[type] += 1;
  return counts;
}

function footer({ generator, source, id }: AnnotationRecord): Markup {
  return html`<p>${generator.name} ${generator.version}, rules ${generator.rules} · ${id}.json · SHA-256 of the file ${source.sha256}</p>
<p>Check every quotation against its source before you publish it.</p>`;
}
