import { firstEndingAfter, type Span } from '../../span.js';
import { scanTokens } from '../../tokenization/scan-tokens.js';
import type { Annotations } from '../annotations.js';
import { trimQuotation } from '../match-quotations.js';
import { entityTypeNames, quotationTypes } from '../vocabulary.js';

/** What a token is called where it lies in nothing that was annotated. */
const outside = 'none';

/** One label a token, by what was asked: `person`, `direct` (the type or none), `mentions`, `quotations` (which type). */
export type TokenLabels = ReadonlyMap<string, readonly string[]>;

/** The words, numbers and punctuation marks of a text. */
export function tokensOf(text: string): readonly Span[] {
  const tokens: Span[] = [];
  scanTokens(text, 0, text.length, new Map(), (start, end) => tokens.push({ start, end }));
  return tokens;
}

/**
 * Labels every token with what an annotator saw there. Where annotations lie in one another, `mentions` and
 * `quotations` take the innermost. Quotations are bare of punctuation at their edges, as everywhere in scoring.
 */
export function labelTokens(
  tokens: readonly Span[],
  text: string,
  { mentions, quotations }: Annotations,
): TokenLabels {
  const mentioned = mentions.map(({ type, start, end }) => ({ type, spans: [{ start, end }] }));
  const quoted = quotations
    .map((each) => trimQuotation(text, each))
    .map(({ type, fragments }) => ({ type, spans: fragments }));
  const ofType = (some: readonly Labelled[], type: string) =>
    paint(
      tokens,
      some.filter((each) => each.type === type),
    );
  return new Map([
    ...entityTypeNames.map((type) => [type, ofType(mentioned, type)] as const),
    ['mentions', paint(tokens, mentioned)],
    ...quotationTypes.map((type) => [type, ofType(quoted, type)] as const),
    ['quotations', paint(tokens, quoted)],
  ]);
}

interface Labelled {
  readonly type: string;
  readonly spans: readonly Span[];
}

/** The widest first, so that what lies within is seen. */
function paint(tokens: readonly Span[], labelled: readonly Labelled[]): readonly string[] {
  const labels = tokens.map(() => outside);
  const width = ({ spans }: Labelled) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const inOrder = [...labelled].sort((a, b) => width(b) - width(a) || (a.type < b.type ? -1 : 1));
  for (const { type, spans } of inOrder)
    for (const span of spans)
      for (let at = firstEndingAfter(tokens, span.start); (tokens[at]?.start ?? span.end) < span.end; at += 1)
        labels[at] = type;
  return labels;
}
