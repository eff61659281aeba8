import { bySpan, type Span } from '../span.js';

/**
 * Elements whose content is not markup. Without its end tag one would swallow the rest of the file; scripts and
 * styles may, as the rest is then hardly the article's.
 */
const textOnlyTag = /<(\/?)(title|textarea|iframe|noembed|noframes|xmp)(?=[\s/>])/gi;

/** Drops the opening of a comment or text-only element that has no end, so that what follows is read as markup. */
export function withoutUnclosed(
  source: string,
  pieces: readonly Span[],
  warn: (code: string, message: string) => void,
): readonly Span[] {
  const start = pieces[0]?.start ?? 0;
  const end = pieces.at(-1)?.end ?? 0;
  const markup = source.slice(start, end);
  const comments: number[] = [];
  const lastEnd = markup.lastIndexOf('-->');
  for (let at = markup.indexOf('<!--', lastEnd + 1); at >= 0; at = markup.indexOf('<!--', at + 4)) {
    comments.push(at);
  }
  const unclosed = new Map<string, number[]>();
  for (const { 1: slash, 2: name = '', index } of markup.matchAll(textOnlyTag)) {
    const key = name.toLowerCase();
    const open = unclosed.get(key);
    if (slash === '/') unclosed.delete(key);
    else if (open === undefined) unclosed.set(key, [index]);
    else open.push(index);
  }
  const elements = [...unclosed.values()].flat();
  if (comments.length === 0 && elements.length === 0) return pieces;
  if (comments.length > 0) {
    warn('unclosed-comment', 'A comment never ends; what follows it was read as text.');
  }
  if (elements.length > 0) {
    warn('unclosed-element', 'An element without markup never ends; what follows it was read as text.');
  }
  const holes = [
    ...comments.map((at) => ({ start: start + at, end: start + at + 4 })),
    ...elements.map((at) => ({ start: start + at, end: start + tagEnd(markup, at) })),
  ].sort(bySpan);
  return subtract(pieces, holes);
}

function tagEnd(markup: string, start: number): number {
  const closes = markup.indexOf('>', start);
  return closes < 0 ? markup.length : closes + 1;
}

/** What is left of the sorted `spans` without the sorted `holes`. */
function subtract(spans: readonly Span[], holes: readonly Span[]): readonly Span[] {
  const rest: Span[] = [];
  let next = 0;
  for (const span of spans) {
    let at = span.start;
    for (; next < holes.length; next++) {
      const hole = holes[next];
      if (hole === undefined || hole.start >= span.end) break;
      if (hole.start > at) rest.push({ start: at, end: hole.start });
      at = Math.max(at, hole.end);
    }
    if (at < span.end) rest.push({ start: at, end: span.end });
  }
  return rest;
}
