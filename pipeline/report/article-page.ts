import type { AnnotationRecord } from '../annotation-record.js';
import { entityTypes } from '../entity-types.js';
import { entityTypeNames } from '../evaluation/vocabulary.js';
import type { PageMaker } from '../pages/html-page.js';
import { layerNames, layers } from '../pages/layers.js';
import { dataBlock, html, type Markup, nothing } from '../pages/markup.js';
import { countWords } from '../word-count.js';
import { annotationCards } from './annotation-cards.js';
import { diagnosticList, entityTable, quotationTable } from './article-tables.js';
import { articleText } from './article-text.js';
import { type ArticleView, articleView } from './article-view.js';
import { corpusPageName, fileAddress } from './page-name.js';
import { speakerStrip } from './speaker-strip.js';

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
<main>
<section aria-labelledby="text-title">
<h2 id="text-title" class="aloud">Text</h2>
<article id="text" tabindex="-1"${language(record)}>
${articleText(view)}</article>
</section>
<section aria-labelledby="speakers-title">
<h2 id="speakers-title">Who speaks where</h2>
${speakerStrip(view)}
<h2>Quotations</h2>
<div class="wide" tabindex="0" role="region" aria-label="Table of quotations">${quotationTable(view)}</div>
</section>
${entityTypeNames.map((type) => {
  const { plural } = entityTypes[type];
  return html`<section aria-labelledby="${plural}-title">
<h2 id="${plural}-title">${capitalized(plural)}</h2>
<div class="wide" tabindex="0" role="region" aria-label="Table of ${plural}">${entityTable(type, view)}</div>
</section>
`;
})}<section aria-labelledby="doubts-title">
<h2 id="doubts-title">Diagnostics</h2>
${diagnosticList(view)}
</section>
</main>
<footer>${footer(record)}</footer>
${dataBlock(html`id="cards"`, annotationCards(view))}`,
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
<span><button type="button" id="previous">← previous</button> <button type="button" id="next">next →</button></span>
<output id="found" for="find"></output>
<label class="keys"><input type="checkbox" id="keys" checked> Keys: <kbd>n</kbd> or <kbd>j</kbd> next, <kbd>p</kbd> or <kbd>k</kbd> previous, <kbd>/</kbd> search, <kbd>Esc</kbd> close</label>
</div>`;
}

function mentionCounts({ mentions }: AnnotationRecord) {
  const counts = { person: 0, organization: 0, instrument: 0 };
  for (const { type } of mentions) counts[type] += 1;
  return counts;
}

function language({ source }: AnnotationRecord): Markup {
  return source.language === null ? nothing : html` lang="${source.language}"`;
}

function footer({ generator, source, id }: AnnotationRecord): Markup {
  return html`<p>${generator.name} ${generator.version}, rules ${generator.rules} · ${id}.json · SHA-256 of the file ${source.sha256}</p>
<p>Check every quotation against its source before you publish it.</p>`;
}

const capitalized = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
