import type { AnnotatedMention, AnnotatedQuotation } from '../../pipeline/evaluation/annotations.js';
import { scoreArticle } from '../../pipeline/evaluation/score-article.js';
import type { Span } from '../../pipeline/span.js';
import { type Compared, compareNames, nameSets } from './name-sets.js';
import { compareGold } from './own-gold.js';
import { compareQuotations } from './quotation-sets.js';

/** One line an error, in order of the set. `set` is `gold`, a name set, `gum-news` or `litbank`. */
export function* listErrors(set: string, type: string): Generator<string> {
  if (set === 'gold') yield* annotationErrors(compareGold('dev'), type);
  else if (set === 'gum-news' || set === 'litbank') yield* quotationErrors(set, type);
  else if (nameSets.some((each) => each === set)) yield* annotationErrors(compareNames(set), type);
  else throw new Error(`No set "${set}": gold, ${nameSets.join(', ')}, gum-news, litbank.`);
}

/** `type`: person, organization, instrument, direct, indirect, mixed. */
function* annotationErrors(compared: Iterable<Compared>, type: string): Generator<string> {
  for (const { id, text, predicted, gold } of compared) {
    for (const each of scoreArticle(text, predicted, gold).errors) {
      if (each.type !== type) continue;
      const rule = each.predicted?.rule ?? '';
      yield `${each.error} [${id}] ${rule}\n${side('predicted', text, each.predicted)}${side('gold', text, each.gold)}`;
    }
  }
}

/** `type`: direct, indirect, mixed, cue, speaker, name. */
function* quotationErrors(set: 'gum-news' | 'litbank', type: string): Generator<string> {
  for (const { document, text, question, predicted, gold } of compareQuotations(set).differences) {
    if (question !== type) continue;
    const line = (label: string, span: (Span & { readonly says: string }) | null) =>
      span === null ? '' : `  ${label.padEnd(9)} ${inContext(text, span)} ‹${span.says}›\n`;
    yield `${question} [${document}]\n${line('predicted', predicted)}${line('gold', gold)}`;
  }
}

function side(label: string, text: string, item: AnnotatedMention | AnnotatedQuotation | null): string {
  if (item === null) return '';
  const spans: readonly Span[] = 'speakers' in item ? item.fragments : (item.fragments ?? [item]);
  const lines = spans.map((span) => `  ${label.padEnd(9)} ${inContext(text, span)}`);
  if ('speakers' in item) {
    const words = (span: Span | null) => (span === null ? '–' : text.slice(span.start, span.end));
    lines.push(
      `            cue ${words(item.cue)}, speaker ${words(item.speakerSpan)} = ${item.speakers.join('+') || '–'} (${item.speakerRule ?? 'gold'})`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function inContext(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - 50), start);
  return `${before}[[${text.slice(start, end)}]]${text.slice(end, end + 50)}`.replaceAll(/\s+/gu, ' ');
}
