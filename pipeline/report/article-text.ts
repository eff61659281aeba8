import type { BlockRecord, MentionRecord, QuotationRecord } from '../annotation-record.js';
import { type Layer, layers } from '../pages/layers.js';
import { markedText, type TextMark } from '../pages/marked-text.js';
import { html, type Markup, nothing } from '../pages/markup.js';
import { firstEndingAfter, type Span } from '../span.js';
import { type ArticleView, speakersOf } from './article-view.js';

/** The article's text, block by block, with every mention and quotation marked. Linear in text and marks. */
export function articleText(view: ArticleView): Markup {
  const { record, inText } = view;
  const blocks = record.blocks.map(inText);
  const marks: TextMark[][] = blocks.map(() => []);
  for (const mark of allMarks(view)) {
    let opening = mark.opening;
    for (let at = firstEndingAfter(blocks, mark.start); ; at += 1) {
      const block = blocks[at];
      if (block === undefined || block.start >= mark.end) break;
      marks[at]?.push({ ...mark, opening });
      opening = nothing;
    }
  }
  const shown = record.blocks.map((block, at) => {
    const span = blocks[at] ?? { start: 0, end: 0 };
    return blockElement(block.kind, span.start, markedText(record.text, span, marks[at] ?? []));
  });
  return html`${shown}`;
}

/** `start` tells the page's script where in the text a block begins, in UTF-16 code units. */
function blockElement(kind: BlockRecord['kind'], start: number, content: Markup): Markup {
  const where = html`data-start="${start}" dir="auto"`;
  if (kind === 'headline') return html`<h3 class="headline" ${where}>${content}</h3>\n`;
  if (kind === 'heading') return html`<h4 ${where}>${content}</h4>\n`;
  return html`<p class="${kind}" ${where}>${content}</p>\n`;
}

function allMarks(view: ArticleView): readonly TextMark[] {
  const { mentions, quotations } = view.record;
  return [
    ...quotations.flatMap((quotation) => quotationMarks(quotation, view)),
    ...mentions.flatMap((mention) => mentionMarks(mention, view)),
  ];
}

/** The badge stands before the mention's own words, not before the words that it shares with others. */
function mentionMarks(mention: MentionRecord, { inText, entity }: ArticleView): readonly TextMark[] {
  const { id, type, form, fragments = [mention] } = mention;
  const name = entity(mention.entity)?.name ?? mention.text;
  const opening = badge(id, type, mention.entity, `${layers[type].label} ${name}`);
  return fragments.map((fragment) => ({
    ...inText(fragment),
    key: id,
    classes: [type, form],
    opening: fragment.start === mention.start ? opening : nothing,
  }));
}

function quotationMarks(quotation: QuotationRecord, view: ArticleView): readonly TextMark[] {
  const { id, fragments, cue, speaker } = quotation;
  const names = speakersOf(quotation, view)
    .map(({ name }) => name)
    .join(', ');
  const opening = badge(id, 'quotation', id, `Quotation, speaker: ${names === '' ? 'unknown' : names}`);
  const aside = (span: Span, role: string): TextMark => ({
    ...view.inText(span),
    key: id,
    classes: [role],
    opening: nothing,
  });
  return [
    ...fragments.map((fragment, at) => ({
      ...view.inText(fragment),
      key: id,
      classes: ['quotation', quotation.type],
      opening: at === 0 ? opening : nothing,
    })),
    ...(cue === null ? [] : [aside(cue, 'cue')]),
    ...(speaker.start === null || speaker.end === null
      ? []
      : [aside({ start: speaker.start, end: speaker.end }, 'speaker')]),
  ];
}

/**
 * The letter before a mark, where the keyboard stops and links lead. It is a link to the row of the table, and no
 * button, because only what flows with the text stays on one line with its word.
 */
function badge(id: string, layer: Layer, row: string, label: string): Markup {
  return html`<a class="badge ${layer}" id="${id}" href="#row-${row}" data-layer="${layer}"><span aria-hidden="true">${layers[layer].badge}</span><span class="aloud">${label}: </span></a>`;
}
