import type { Draft } from '../correction/draft.js';
import { type EntityType, entityTypes } from '../entity-types.js';
import type { GoldEntity, GoldMention, GoldQuotation } from '../evaluation/gold.js';
import { entityTypeNames, mentionForms, quotationTypes } from '../evaluation/vocabulary.js';
import { instrumentKinds, instrumentStatuses } from '../instruments.js';
import { type Layer, layers } from '../pages/layers.js';
import { html, type Markup, nothing } from '../pages/markup.js';
import type { Span } from '../span.js';

/** The form for one annotation of a draft. What a control does is in `data-act` of buttons and `data-set` of the others. */
export function correctionForm(draft: Draft, text: string, id: string): Markup {
  const mention = draft.mentions.get(id);
  if (mention !== undefined) return mentionForm(mention, draft, text);
  const quotation = draft.quotations.get(id);
  if (quotation !== undefined) return quotationForm(quotation, draft, text);
  return html`<p class="hint">Choose a mark in the text: click it, or press <kbd>Enter</kbd> on its letter.</p>`;
}

function mentionForm(mention: GoldMention, draft: Draft, text: string): Markup {
  const { type, form, entity: key } = mention;
  const entity = draft.entities.get(key ?? '');
  const siblings = [...draft.mentions.values()].filter((each) => each.entity === key).length;
  const alike = [...draft.entities].filter(([, each]) => each.type === type).sort(byName);
  return html`${title(type, text.slice(mention.start, mention.end))}
<div class="fields">
${choice(
  'type',
  'type',
  type,
  entityTypeNames.map((each) => [each, entityTypes[each].label.toLowerCase()]),
)}
${siblings > 1 ? html`<label class="beside"><input type="checkbox" id="all-mentions"> all ${siblings} mentions of ${entity?.name ?? ''}</label>` : nothing}
${choice(
  'form',
  'form',
  form,
  mentionForms.map((each) => [each, each]),
)}
${choice('entity', 'means', key ?? '', [
  ...(key === null ? [['', '–'] as const] : []),
  ...alike.map(([each, { name }]) => [each, name] as const),
  ['new', 'another one: new'],
])}
</div>
${edges([mention], text)}
${entity === undefined || key === null ? nothing : entityFields(key, entity, siblings, alike)}
<p class="row"><button type="button" data-act="delete">Delete this mark</button></p>`;
}

function entityFields(
  key: string,
  { type, name, kind, status }: GoldEntity,
  mentions: number,
  alike: readonly (readonly [string, GoldEntity])[],
): Markup {
  const others = alike.filter(([each]) => each !== key).map(([each, other]) => [each, other.name] as const);
  const words = (all: readonly string[]) => [['', '–'] as const, ...all.map((each) => [each, each] as const)];
  return html`<fieldset><legend>${entityTypes[type].label}, ${mentions} ${mentions === 1 ? 'mention' : 'mentions'}</legend>
<div class="fields">
<label>name <input type="text" data-set="name" value="${name}" dir="auto" autocomplete="off"></label>
${type === 'instrument' ? html`${choice('kind', 'kind', kind ?? '', words(instrumentKinds))}${choice('status', 'status', status ?? '', words(instrumentStatuses))}` : nothing}
${
  others.length === 0
    ? nothing
    : html`<label>is the same as <select id="merge-with">${options('', [['', '–'], ...others])}</select></label>
<span class="beside"><button type="button" data-act="merge">Merge</button></span>`
}
</div></fieldset>`;
}

function quotationForm(quotation: GoldQuotation, draft: Draft, text: string): Markup {
  const { type, fragments, speakers, cue, speakerSpan } = quotation;
  const seats = [...speakers, ''];
  return html`${title('quotation', fragments.map(({ start, end }) => text.slice(start, end)).join(' '))}
<div class="fields">
${choice(
  'quotation-type',
  'type',
  type,
  quotationTypes.map((each) => [each, each]),
)}
${seats.map(
  (key, at) =>
    html`<label>${at === 0 ? 'speaker' : 'and'} <select data-set="speaker" data-at="${at}"><option value=""${key === '' ? html` selected` : nothing}>${at === 0 ? 'unknown' : 'nobody else'}</option>${entityTypeNames.map((each) => speakerGroup(each, key, draft))}</select></label>`,
)}
</div>
${part('speaker', 'words for the speaker', speakerSpan, text)}
${part('cue', 'cue', cue, text)}
${edges(fragments, text)}
<p class="row"><button type="button" data-act="add-part">Add chosen words</button> <button type="button" data-act="delete">Delete this mark</button></p>`;
}

function speakerGroup(type: EntityType, chosen: string, { entities }: Draft): Markup {
  const members = [...entities].filter(([, entity]) => entity.type === type).sort(byName);
  return members.length === 0
    ? nothing
    : html`<optgroup label="${entityTypes[type].plural}">${options(
        chosen,
        members.map(([key, { name }]) => [key, name]),
      )}</optgroup>`;
}

function part(name: 'speaker' | 'cue', label: string, span: Span | null, text: string): Markup {
  const words = span === null ? html`<em>none</em>` : html`“<bdi>${text.slice(span.start, span.end)}</bdi>”`;
  return html`<p class="row"><span>${label}: ${words}</span> <button type="button" data-act="set-${name}" aria-label="use chosen words as ${label}">use chosen words</button>${span === null ? nothing : html` <button type="button" data-act="no-${name}" aria-label="none for ${label}">none</button>`}</p>`;
}

/** How each stretch of an annotation is made longer and shorter. */
function edges(spans: readonly Span[], text: string): Markup {
  const mover = (at: number, edge: 'start' | 'end', direction: -1 | 1) =>
    html`<button type="button" data-act="move" data-at="${at}" data-edge="${edge}" data-direction="${direction}" aria-label="${edge} ${direction === 1 ? 'later' : 'earlier'}${spans.length > 1 ? ` of part ${at + 1}` : ''}">${direction === 1 ? '→' : '←'}</button>`;
  return html`<fieldset class="edges"><legend>Resize by <select id="step" aria-label="Resize by"><option value="word">word</option><option value="character">character</option></select></legend>
${spans.map(
  ({ start, end }, at) =>
    html`<p class="row">${spans.length > 1 ? html`<span class="part" dir="auto">${abridged(text.slice(start, end), 24)}</span> ` : nothing}<span>start ${mover(at, 'start', -1)}${mover(at, 'start', 1)}</span> <span>end ${mover(at, 'end', -1)}${mover(at, 'end', 1)}</span> <button type="button" data-act="replace" data-at="${at}">use chosen words</button>${spans.length > 1 ? html` <button type="button" data-act="drop-part" data-at="${at}" aria-label="remove part ${at + 1}">remove</button>` : nothing}</p>`,
)}</fieldset>`;
}

function title(layer: Layer, words: string): Markup {
  return html`<h3 id="selected-title" tabindex="-1"><span class="letter ${layer}" aria-hidden="true">${layers[layer].badge}</span> <span class="aloud">${layers[layer].label}: </span><q dir="auto">${abridged(words, 120)}</q></h3>`;
}

type Options = readonly (readonly [value: string, label: string])[];

function choice(name: string, label: string, chosen: string, all: Options): Markup {
  return html`<label>${label} <select data-set="${name}">${options(chosen, all)}</select></label>`;
}

function options(chosen: string, all: Options): Markup {
  return html`${all.map(
    ([value, label]) =>
      html`<option value="${value}"${value === chosen ? html` selected` : nothing}>${label}</option>`,
  )}`;
}

/** At most so many characters, and no half of one. */
export function abridged(words: string, length: number): string {
  const characters = Array.from(words);
  return characters.length > length ? `${characters.slice(0, length).join('')} …` : words;
}

function byName([keyA, a]: readonly [string, GoldEntity], [keyB, b]: readonly [string, GoldEntity]): number {
  const [first, second] = [a.name + keyA, b.name + keyB];
  return first < second ? -1 : first > second ? 1 : 0;
}
