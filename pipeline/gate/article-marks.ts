import { trimQuotation } from '../evaluation/match-quotations.js';
import { toText } from '../offset-map.js';
import { layerNames, layers } from '../pages/layers.js';
import type { TextMark } from '../pages/marked-text.js';
import { html } from '../pages/markup.js';
import type { Span } from '../span.js';
import type { ArticleOutcome, Change, JudgedArticle } from './article-outcome.js';
import { measureByName } from './measures.js';
import { type Place, spansKey } from './place.js';

/** `wrong`: in the output but not in the gold. */
type State = 'right' | 'lost' | 'gained' | 'wrong';

const signs = { right: '', lost: '−', gained: '+', wrong: '?' } as const satisfies Record<State, string>;

/** The marks of an article for two columns: what the baseline had right, and what the output has now. */
export function articleMarks(
  { lost, gained, right }: ArticleOutcome,
  { text, offsets, predicted }: JudgedArticle,
): { readonly before: readonly TextMark[]; readonly now: readonly TextMark[] } {
  const inText = ({ spans }: Place) => spans.flatMap((span) => toText(offsets, span) ?? []);
  const keyOf = (place: Place) => `${subjectOf(place)} ${spansKey(inText(place))}`;
  const keysOf = (changes: readonly Change[]) => new Set(changes.map(({ place }) => keyOf(place)));
  const lostKeys = keysOf(lost);
  const gainedKeys = keysOf(gained);
  const rightKeys = new Set(right.map(keyOf));
  const stateOf = (subject: string, spans: readonly Span[]): State => {
    const key = `${subject} ${spansKey(spans)}`;
    if (gainedKeys.has(key)) return 'gained';
    return rightKeys.has(key) ? 'right' : 'wrong';
  };
  const kept = right.filter((place) => !lostKeys.has(keyOf(place)) && !gainedKeys.has(keyOf(place)));
  return {
    before: [
      ...kept.flatMap((place) => marksOver(inText(place), subjectOf(place), 'right')),
      ...lost.flatMap(({ place }) => marksOver(inText(place), subjectOf(place), 'lost')),
    ],
    now: [
      ...predicted.mentions.flatMap((mention) =>
        marksOver([mention], mention.type, stateOf(mention.type, [mention])),
      ),
      ...predicted.quotations.flatMap((quotation) => {
        const { fragments } = trimQuotation(text, quotation);
        return marksOver(fragments, 'quotation', stateOf('quotation', fragments));
      }),
    ],
  };
}

/** A type of entity, or `quotation`. */
function subjectOf({ facts }: Place): string {
  const measure = facts[0]?.measure ?? '';
  return measureByName.get(measure)?.layer === 'quotations' ? 'quotation' : (measure.split('.')[0] ?? '');
}

function marksOver(spans: readonly Span[], subject: string, state: State): readonly TextMark[] {
  const layer = layerNames.find((name) => name === subject) ?? 'quotation';
  const classes = [subject, state];
  const opening = html`<sup class="${classes.join(' ')}"><span aria-hidden="true">${signs[state]}${layers[layer].badge}</span><span class="aloud">[${state} ${subject}] </span></sup>`;
  return spans.map(({ start, end }) => ({ start, end, opening, classes }));
}
