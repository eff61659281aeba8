import type { Span } from '../span.js';

/** A stretch that an annotator marked: `⟦head;name=value|words⟧`. The span is in the article without tags. */
export interface InlineTag extends Span {
  /** The part before the first `;`, cut at its colons: `q1:direct:obi` → `['q1', 'direct', 'obi']`. */
  readonly head: readonly string[];
  readonly attributes: ReadonlyMap<string, string>;
  /** `line 12: ⟦q1:direct:obi`, for messages. */
  readonly where: string;
}

/** An article without its tags, and the tags in the order in which they open. */
export interface TaggedText {
  readonly text: string;
  readonly tags: readonly InlineTag[];
  readonly problems: readonly string[];
}

interface OpenTag {
  readonly head: string;
  readonly line: number;
  readonly start: number;
  /** Place among the tags, by opening. */
  readonly index: number;
}

/** Takes the tags out of a marked-up article. Tags nest; `⟧` closes the one opened last. `firstLine` counts from 1. */
export function readInlineTags(marked: string, firstLine = 1): TaggedText {
  const problems: string[] = [];
  const tags: InlineTag[] = [];
  const open: OpenTag[] = [];
  let text = '';
  let line = firstLine;
  let opened = 0;
  for (const piece of marked.split(/(⟦[^|⟦⟧\n]*\||⟦|⟧)/u)) {
    if (piece === '⟧') {
      const tag = open.pop();
      if (tag === undefined) problems.push(`line ${line}: ⟧ closes nothing`);
      else tags[tag.index] = closeTag(tag, text.length, problems);
    } else if (piece === '⟦') {
      problems.push(`line ${line}: ⟦ without | after its head`);
    } else if (piece.startsWith('⟦')) {
      open.push({ head: piece.slice(1, -1), line, start: text.length, index: opened });
      opened += 1;
    } else {
      text += piece;
      line += piece.split('\n').length - 1;
    }
  }
  for (const tag of open) problems.push(`line ${tag.line}: ⟦${tag.head}| is never closed`);
  return { text, tags: tags.filter((tag) => tag !== undefined), problems };
}

function closeTag({ head, line, start }: OpenTag, end: number, problems: string[]): InlineTag {
  const where = `line ${line}: ⟦${head}`;
  const [name = '', ...attributes] = head.split(';').map((each) => each.trim());
  if (start === end) problems.push(`${where} marks nothing`);
  const pairs = attributes.map((attribute): readonly [string, string] => {
    const equals = attribute.indexOf('=');
    if (equals < 1) problems.push(`${where}: "${attribute}" is not name=value`);
    return [attribute.slice(0, equals).trim(), attribute.slice(equals + 1).trim()];
  });
  return { start, end, head: name.split(':').map((each) => each.trim()), attributes: new Map(pairs), where };
}
