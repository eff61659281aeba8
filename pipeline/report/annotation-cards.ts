import type { LocatedSpan, MentionRecord, QuotationRecord } from '../annotation-record.js';
import { type Layer, layers } from '../pages/layers.js';
import { type ArticleView, speakersOf } from './article-view.js';

/** What the page says of a mention or quotation when it is looked at. */
export interface Card {
  readonly id: string;
  readonly layer: Layer;
  readonly label: string;
  readonly title: string;
  /** Label and text, line by line. */
  readonly lines: readonly (readonly [label: string, text: string])[];
  /** For the clipboard. */
  readonly offsets: string;
  /** Id of the table row that it belongs to, and what the link to it says. */
  readonly row: readonly [id: string, text: string];
}

/** The card of each mention and quotation. `rules` are the descriptions of rules by their ids. */
export function annotationCards(view: ArticleView, rules: ReadonlyMap<string, string>): readonly Card[] {
  const { mentions, quotations } = view.record;
  const explained = (rule: string) => {
    const description = rules.get(rule);
    return description === undefined ? rule : `${rule}: ${description}`;
  };
  return [
    ...mentions.map((mention) => mentionCard(mention, view, explained)),
    ...quotations.map((quotation) => quotationCard(quotation, view, explained)),
  ];
}

type Explain = (rule: string) => string;

function mentionCard(mention: MentionRecord, view: ArticleView, explained: Explain): Card {
  const { id, type, form, text, honorific, role, status, provision, rule } = mention;
  const entity = view.entity(mention.entity);
  return {
    id,
    layer: type,
    label: layers[type].label,
    title: entity?.name ?? text,
    lines: lines([
      ['here', `“${text}” (${form})`],
      ['form of address', honorific],
      ['role here', role],
      ['roles', entity?.roles?.join('; ')],
      ['kind', entity?.kind],
      ['status here', status],
      ['status', entity?.status],
      ['provision', provision],
      ['belongs to', view.entity(entity?.parent)?.name],
      ['rule', explained(rule)],
    ]),
    offsets: offsetsText(mention, view),
    row: [`row-${mention.entity}`, `in the table: ${entity?.mentions.length ?? 1} ×`],
  };
}

function quotationCard(quotation: QuotationRecord, view: ArticleView, explained: Explain): Card {
  const { id, type, cue, speaker, rule, parent, duplicateOf } = quotation;
  const names = speakersOf(quotation, view).map(({ name }) => name);
  return {
    id,
    layer: 'quotation',
    label: `Quotation, ${type}`,
    title: names.join(', ') || 'unknown speaker',
    lines: lines([
      ['speaker here', speaker.text === null ? undefined : `“${speaker.text}”`],
      ['role', view.entity(speaker.entity)?.roles?.join('; ')],
      ['cue', cue === null ? undefined : `“${cue.text}”`],
      ['within', parent],
      ['repeats', duplicateOf],
      ['rule', explained(rule)],
      ['speaker’s rule', explained(speaker.rule)],
    ]),
    offsets: offsetsText(quotation, view),
    row: [`row-${id}`, 'in the table of quotations'],
  };
}

function offsetsText({ start, end, sourceStart, sourceEnd }: LocatedSpan, { record }: ArticleView): string {
  const unit = record.offsetUnit === 'codepoint' ? 'code points' : 'UTF-16 code units';
  return `text ${start}–${end}, file ${sourceStart}–${sourceEnd} (${unit})`;
}

/** The lines that say something. */
function lines(all: readonly (readonly [string, string | undefined])[]): Card['lines'] {
  return all.flatMap(([label, text]) => (text === undefined || text === '' ? [] : [[label, text] as const]));
}
