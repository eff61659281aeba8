import type { AnnotatedQuotation, Annotations } from '../evaluation/annotations.js';
import { intersectionOf, lengthOf, unionOf } from '../evaluation/span-sets.js';
import { overlaps, type Span } from '../span.js';
import { abridge } from './abridge.js';
import type { Measure } from './measures.js';

/** What the output has at a place, in words for people, and the rules that put it there. */
export interface Standing {
  readonly what: string;
  readonly rules: readonly string[];
}

/** What stands at a place, each standing in words with its rules. */
export function standingTexts(standing: readonly Standing[]): readonly string[] {
  if (standing.length === 0) return ['nothing'];
  return standing.map(({ what, rules }) => (rules.length === 0 ? what : `${what}, by ${rules.join(', ')}`));
}

const mostShown = 3;

/** What stands now where `spans` (of the article's text) lie: mentions, or quotations, that share a character with them. */
export function standingAt(
  layer: Measure['layer'],
  spans: readonly Span[],
  text: string,
  predicted: Annotations,
): readonly Standing[] {
  const all = layer === 'mentions' ? mentionsAt : quotationsAt;
  return all(spans, text, predicted).slice(0, mostShown);
}

function mentionsAt(
  spans: readonly Span[],
  text: string,
  { mentions, entities }: Annotations,
): readonly Standing[] {
  return mentions
    .filter((mention) => spans.some((span) => overlaps(span, mention)))
    .map(({ start, end, type, entity, status, rule }) => {
      const { name, kind } = entities.get(entity ?? '') ?? {};
      const details = [kind, status].filter((each) => each !== undefined);
      const more = details.length === 0 ? '' : ` (${details.join(', ')})`;
      return {
        what: `${type} “${abridge(text.slice(start, end))}”${name === undefined ? '' : ` → ${name}`}${more}`,
        rules: rule === undefined ? [] : [rule],
      };
    });
}

/** The one that shares most characters first. */
function quotationsAt(
  spans: readonly Span[],
  text: string,
  { quotations, entities }: Annotations,
): readonly Standing[] {
  const place = unionOf(spans);
  const shared = ({ fragments }: AnnotatedQuotation) => lengthOf(intersectionOf(place, unionOf(fragments)));
  const wordsOf = (span: Span | null) =>
    span === null ? 'none' : `“${abridge(text.slice(span.start, span.end))}”`;
  return quotations
    .map((quotation) => ({ quotation, common: shared(quotation) }))
    .filter(({ common }) => common > 0)
    .sort((a, b) => b.common - a.common)
    .map(({ quotation: { type, fragments, cue, speakerSpan, speakers, rule, speakerRule } }) => {
      const words = fragments.map(({ start, end }) => text.slice(start, end)).join(' … ');
      const names = speakers.map((id) => entities.get(id)?.name ?? id).join(' + ');
      return {
        what: `${type} quotation “${abridge(words)}”, cue ${wordsOf(cue)}, speaker ${names === '' ? 'unknown' : names} (words: ${wordsOf(speakerSpan)})`,
        rules: [rule, speakerRule].filter((each) => each !== undefined),
      };
    });
}
