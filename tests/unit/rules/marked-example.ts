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
  const kinds = { '[': [] as Span[], '<': [] as Span[], '{': [] as Span[] };
  const openers = new Map([
    [']', '['],
    ['>', '<'],
    ['}', '{'],
  ] as const);
  const open: { readonly bracket: keyof typeof kinds; readonly start: number }[] = [];
  let text = '';
  for (const character of example) {
    if (character === '[' || character === '<' || character === '{') {
      open.push({ bracket: character, start: text.length });
      continue;
    }
    const opened = open.at(-1);
    // A bracket that nothing opened is a character, such as the `>` of a quotation in Markdown.
    if (opened !== undefined && openers.get(character as ']') === opened.bracket) {
      open.pop();
      kinds[opened.bracket].push({ start: opened.start, end: text.length });
    } else text += character;
  }
  return { text, spans: kinds['['], cues: kinds['<'], speakers: kinds['{'] };
}
