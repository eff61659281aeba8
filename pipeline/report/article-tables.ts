import type { DiagnosticRecord, EntityRecord, QuotationRecord } from '../annotation-record.js';
import { type EntityType, entityTypes } from '../entity-types.js';
import { layers } from '../pages/layers.js';
import { html, type Markup, nothing } from '../pages/markup.js';
import { type ArticleView, speakersOf } from './article-view.js';

/** Every quotation with who says it and by which words. */
export function quotationTable(view: ArticleView): Markup {
  const { quotations } = view.record;
  if (quotations.length === 0) return html`<p>No quotation was found.</p>`;
  return html`<table>
<thead><tr><th scope="col">#</th><th scope="col">quotation</th><th scope="col">speaker</th><th scope="col">cue</th><th scope="col">type</th></tr></thead>
<tbody>
${quotations.map((quotation) => quotationRow(quotation, view))}</tbody>
</table>`;
}

function quotationRow(quotation: QuotationRecord, view: ArticleView): Markup {
  const { id, text, cue, speaker, type, duplicateOf, parent } = quotation;
  const notes = [
    ...(duplicateOf === undefined ? [] : [html`, repeats <a href="#${duplicateOf}">${duplicateOf}</a>`]),
    ...(parent === undefined ? [] : [html`, within <a href="#${parent}">${parent}</a>`]),
  ];
  const names = speakersOf(quotation, view).map(({ entity, name }, at) => {
    const comma = at === 0 ? nothing : html`, `;
    if (entity !== null) return html`${comma}<a href="#row-${entity.id}"><bdi>${name}</bdi></a>`;
    return name === '' ? html`${comma}<em>unknown</em>` : html`${comma}<bdi>${name}</bdi>`;
  });
  const here =
    speaker.text === null || speaker.text === speaker.name
      ? nothing
      : html` <small>“<bdi>${speaker.text}</bdi>”</small>`;
  return html`<tr id="row-${id}"><td><a href="#${id}">${id}</a></td><td class="words" dir="auto">${text}</td><td>${names}${here}</td><td dir="auto">${cue?.text ?? ''}</td><td>${type}${notes}</td></tr>
`;
}

/** The entities of one type, with everything that the article says of them. */
export function entityTable(type: EntityType, view: ArticleView): Markup {
  const entities = view.record.entities.filter((entity) => entity.type === type);
  const { plural } = entityTypes[type];
  if (entities.length === 0) return html`<p>No ${plural} were found.</p>`;
  const columns = columnsOf(type, entities, view);
  return html`<table>
<thead><tr><th scope="col">name</th>${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}<th scope="col" class="number">mentions</th></tr></thead>
<tbody>
${entities.map(
  (
    entity,
  ) => html`<tr id="row-${entity.id}"><th scope="row" dir="auto"><span class="letter ${type}" aria-hidden="true">${layers[type].badge}</span> ${entity.name}</th>${columns.map(({ value }) => html`<td dir="auto">${value(entity)}</td>`)}<td class="number">${mentionLink(entity)}</td></tr>
`,
)}</tbody>
</table>`;
}

interface Column {
  readonly title: string;
  readonly value: (entity: EntityRecord) => string;
}

/** The columns in which at least one of the entities has something to show. */
function columnsOf(type: EntityType, entities: readonly EntityRecord[], { entity: byId }: ArticleView) {
  const all: readonly Column[] = [
    { title: 'also called', value: ({ aliases }) => aliases.join('; ') },
    { title: 'acronym', value: ({ acronym = '' }) => acronym },
    { title: 'roles', value: ({ roles = [] }) => roles.join('; ') },
    { title: 'kind', value: ({ kind = '' }) => kind },
    { title: 'year', value: ({ year = '' }) => year },
    { title: 'adopted by', value: ({ adopter = '' }) => adopter },
    { title: 'status', value: ({ status = '' }) => status },
    { title: 'parties', value: ({ parties = [] }) => parties.join('; ') },
    { title: 'belongs to', value: ({ parent }) => byId(parent)?.name ?? '' },
    {
      title: 'identifiers',
      value: ({ links }) =>
        Object.entries(links)
          .map(([key, value]) => `${key} ${value}`)
          .sort()
          .join('; '),
    },
  ];
  const always = type === 'instrument' ? ['kind', 'status'] : [];
  return all.filter(
    ({ title, value }) => always.includes(title) || entities.some((each) => value(each) !== ''),
  );
}

/** How often an entity is mentioned; leads to the first place. */
function mentionLink({ mentions, name }: EntityRecord): Markup {
  const [first] = mentions;
  return first === undefined
    ? html`0`
    : html`<a href="#${first}" aria-label="${mentions.length} mentions of ${name}, to the first">${mentions.length}</a>`;
}

/** Who did what with which instrument; null where the article tells of nothing. */
export function eventTable({ record }: ArticleView): Markup | null {
  const { events, mentions, entities } = record;
  if (events.length === 0) return null;
  const name = (id: string) => entities.find((each) => each.id === id)?.name ?? '';
  return html`<table>
<thead><tr><th scope="col">who</th><th scope="col">what</th><th scope="col">instrument</th><th scope="col">words</th></tr></thead>
<tbody>
${events.map(
  ({ type, modality, agents, entity, instrument, cue }) =>
    html`<tr><td dir="auto">${agents.map(({ text }) => text).join('; ')}</td><td>${type}${modality === 'asserted' ? '' : ` (${modality})`}</td><td dir="auto"><a href="#row-${entity}">${name(entity)}</a></td><td dir="auto">${cue.text} … <a href="#${instrument}">${mentions.find(({ id }) => id === instrument)?.text ?? ''}</a></td></tr>
`,
)}</tbody>
</table>`;
}

/** What the program doubts, with the words that it is about. */
export function diagnosticList({ record, inText }: ArticleView): Markup {
  const { diagnostics } = record;
  if (diagnostics.length === 0) return html`<p>Nothing was doubtful.</p>`;
  const words = (diagnostic: DiagnosticRecord) => {
    const { start, end } = inText(diagnostic);
    return start === end
      ? nothing
      : html` <q dir="auto">${record.text.slice(start, Math.min(end, start + 80))}${end - start > 80 ? ' …' : ''}</q> <small>text ${diagnostic.start}–${diagnostic.end}</small>`;
  };
  return html`<ul>
${diagnostics.map((diagnostic) => html`<li><code>${diagnostic.code}</code> ${diagnostic.message}${words(diagnostic)}</li>\n`)}</ul>`;
}
