import type { BlockKind } from '../document.js';
import { type Element, narrate, type QuotableDocument } from '../quotation/narration.js';
import { contains, type Span } from '../span.js';
import { wordOf } from '../word.js';

/** A word, or a whole instrument: "Protocol to Prevent Trafficking" has no verb that a clause could take for its own. */
export interface ClauseElement extends Element {
  /** Index of the mention that this element is; null for a word. */
  readonly instrument: number | null;
}

/** One sentence in one voice, with every instrument as one element. */
export interface Clause {
  readonly elements: readonly ClauseElement[];
  readonly isHeadline: boolean;
}

const headlineKinds: ReadonlySet<BlockKind | undefined> = new Set(['headline', 'heading']);

/** The sentences that speak of an instrument, questions left out: they say of nothing that it happened. */
export function clausesOf(document: QuotableDocument): readonly Clause[] {
  const { blocks, mentions } = document;
  const instruments = [...mentions.entries()]
    .filter(([, { type }]) => type === 'instrument')
    .map(([index, { start, end }]) => ({ index, start, end }));
  if (instruments.length === 0) return [];
  return narrate(document).flatMap(({ block, elements, start, end }) => {
    const within = instruments.filter((each) => each.start < end && start < each.end);
    if (within.length === 0 || elements.at(-1)?.norm === '?') return [];
    return [{ elements: collapse(elements, within), isHeadline: headlineKinds.has(blocks[block]?.kind) }];
  });
}

type Instrument = Span & { readonly index: number };

/** Stands for the words of an instrument. */
const standIn = {
  norm: '▤',
  lower: '▤',
  word: wordOf('▤'),
  lemma: '▤',
  pos: 'PROPN',
  region: null,
  inner: [],
} as const;

function collapse(
  elements: readonly Element[],
  instruments: readonly Instrument[],
): readonly ClauseElement[] {
  const collapsed: ClauseElement[] = [];
  let next = 0;
  for (const element of elements) {
    while ((instruments[next]?.end ?? Number.POSITIVE_INFINITY) <= element.start) next += 1;
    const instrument = instruments[next];
    if (instrument === undefined || !isPart(element, instrument)) {
      collapsed.push({ ...element, instrument: null });
    } else if (collapsed.at(-1)?.instrument !== instrument.index) {
      const { start, end, index } = instrument;
      collapsed.push({ ...standIn, start, end, mention: index, instrument: index });
    }
  }
  return collapsed;
}

const longestArticle = 'the '.length;

/** A word of the instrument, or the marks around its name: adopted the "Pact for the Future". */
function isPart(element: Element, instrument: Span): boolean {
  if (contains(instrument, element)) return true;
  return (
    element.region !== null &&
    contains(element, instrument) &&
    instrument.start - element.start <= longestArticle &&
    element.end - instrument.end <= 1
  );
}
