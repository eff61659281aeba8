import type { QuotationType } from '../document.js';
import type { GoldQuotation } from '../evaluation/gold.js';
import { defined } from '../evaluation/json-fields.js';
import { overlaps, type Span } from '../span.js';
import { type Added, withoutStrays } from './correct-mentions.js';
import { type Draft, freeId } from './draft.js';

/** Marks words as a quotation, one fragment a stretch, whose speaker nobody has said yet. */
export function addQuotation(draft: Draft, fragments: readonly Span[], type: QuotationType): Added {
  const id = freeId('q', (each) => draft.quotations.has(each));
  const quotation = {
    id,
    type,
    ...envelope(fragments),
    fragments,
    speakers: [],
    speakerSpan: null,
    cue: null,
  };
  return { id, draft: withQuotation(draft, quotation) };
}

/** Deletes a quotation, and what says that others repeat it or lie in it. */
export function deleteQuotation(draft: Draft, id: string): Draft {
  const quotations = [...draft.quotations]
    .filter(([key]) => key !== id)
    .map(([key, quotation]) => {
      const { duplicateOf, parent } = quotation;
      const kept = (other: string | undefined) => (other === id ? undefined : other);
      return [key, defined({ ...quotation, duplicateOf: kept(duplicateOf), parent: kept(parent) })] as const;
    });
  return withoutStrays({ ...draft, quotations: new Map(quotations) });
}

export function setQuotation(
  draft: Draft,
  id: string,
  facts: Partial<Pick<GoldQuotation, 'type' | 'speakers' | 'speakerSpan' | 'cue'>>,
): Draft {
  const quotation = draft.quotations.get(id);
  if (quotation === undefined) return draft;
  return withoutStrays(withQuotation(draft, { ...quotation, ...facts }));
}

/** Puts stretches in the place of one fragment, or after all where `at` is the number of fragments. None takes it away. */
export function setFragment(draft: Draft, id: string, at: number, spans: readonly Span[]): Draft {
  const quotation = draft.quotations.get(id);
  if (quotation === undefined) return draft;
  const others = quotation.fragments.filter((_, index) => index !== at);
  const fragments = [...others.filter((each) => !spans.some((span) => overlaps(each, span))), ...spans].sort(
    (a, b) => a.start - b.start,
  );
  if (fragments.length === 0) return deleteQuotation(draft, id);
  return withQuotation(draft, { ...quotation, ...envelope(fragments), fragments });
}

function withQuotation(draft: Draft, quotation: GoldQuotation): Draft {
  return { ...draft, quotations: new Map(draft.quotations).set(quotation.id, quotation) };
}

function envelope(fragments: readonly Span[]): Span {
  return { start: fragments[0]?.start ?? 0, end: fragments.at(-1)?.end ?? 0 };
}
