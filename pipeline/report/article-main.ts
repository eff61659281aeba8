import { entityTypes } from '../entity-types.js';
import { entityTypeNames } from '../evaluation/vocabulary.js';
import { html, type Markup, nothing } from '../pages/markup.js';
import { diagnosticList, entityTable, eventTable, quotationTable } from './article-tables.js';
import { articleText } from './article-text.js';
import type { ArticleView } from './article-view.js';
import { speakerStrip } from './speaker-strip.js';

/** What an article's page shows of its annotations. The page's script makes it again after a correction. */
export function articleMain(view: ArticleView): Markup {
  return html`<section aria-labelledby="text-title">
<h2 id="text-title" class="aloud">Text</h2>
<article id="text" tabindex="-1"${language(view)}>
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
})}${deeds(view)}<section aria-labelledby="doubts-title">
<h2 id="doubts-title">Diagnostics</h2>
${diagnosticList(view)}
</section>`;
}

function deeds(view: ArticleView): Markup {
  const table = eventTable(view);
  if (table === null) return nothing;
  return html`<section aria-labelledby="events-title">
<h2 id="events-title">Who did what with an instrument</h2>
<div class="wide" tabindex="0" role="region" aria-label="Table of events">${table}</div>
</section>
`;
}

function language({ record: { source } }: ArticleView): Markup {
  return source.language === null ? nothing : html` lang="${source.language}"`;
}

const capitalized = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
