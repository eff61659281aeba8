import { escapeMarkup } from '../exporters/escape-markup.js';
import type { Span } from '../span.js';

/** A stretch of text to be shown as something. */
export interface TextMark extends Span {
  /** A letter or two, so that nobody has to tell colours apart. */
  readonly badge: string;
  /** Read aloud where the badge is shown. */
  readonly label: string;
  readonly classes: readonly string[];
}

/** A stretch of text as HTML with its marks, which may nest and cross: it is cut wherever a mark begins or ends. */
export function markedText(text: string, within: Span, marks: readonly TextMark[]): string {
  const shown = marks
    .filter(({ start, end }) => start < within.end && end > within.start)
    .map((mark) => ({
      ...mark,
      start: Math.max(mark.start, within.start),
      end: Math.min(mark.end, within.end),
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const edges = new Set([within.start, within.end, ...shown.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].sort((a, b) => a - b);
  let html = '';
  let open: (typeof shown)[number][] = [];
  let next = 0;
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    open = open.filter((mark) => mark.end > start);
    for (let mark = shown[next]; mark !== undefined && mark.start === start; mark = shown[next]) {
      html += badge(mark);
      open.push(mark);
      next += 1;
    }
    const words = escapeMarkup(text.slice(start, end));
    const classes = [...new Set(open.flatMap((mark) => mark.classes))].join(' ');
    html += open.length === 0 ? words : `<mark class="${classes}">${words}</mark>`;
  }
  return html;
}

function badge({ badge: letters, label, classes }: TextMark): string {
  return `<sup class="${classes.join(' ')}"><span aria-hidden="true">${escapeMarkup(letters)}</span><span class="aloud">[${escapeMarkup(label)}] </span></sup>`;
}
