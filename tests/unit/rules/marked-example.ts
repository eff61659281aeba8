import type { Span } from '../../../pipeline/span.js';

/** An example in the notation of rules/rule.ts, read: its text, and the spans between each kind of bracket. */
export interface MarkedExample {
  readonly text: string;
  /** `[…]`: the rule's span, or the fragments of the quotation. */
  readonly spans: readonly Span[];
  /** `<…>` */
  readonly cues: readonly Span[];
  /** `{…}` */
  readonly speakers: readonly Span[];
}

export function readExample(example: string): MarkedExample {
  const spans: Span[] = [];
  const cues: Span[] = [];
  const speakers: Span[] = [];
  const open: number[] = [];
  let text = '';
  for (const character of example) {
    const span = () => ({ start: open.pop() ?? 0, end: text.length });
    if ('[<{'.includes(character)) open.push(text.length);
    else if (character === ']') spans.push(span());
    else if (character === '>') cues.push(span());
    else if (character === '}') speakers.push(span());
    else text += character;
  }
  return { text, spans, cues, speakers };
}
