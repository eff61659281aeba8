import type { Article } from '../article.js';
import { toSource } from '../offset-map.js';
import type { Span } from '../span.js';

/** Characters of markup beside a paragraph that are looked at. */
const reach = 120;

const opening = /(?:\*{1,3}|_{1,3}|<(?:b|strong|em|i)(?:\s[^<>]*)?>\s*)$/i;
const closing = /^(?:\*{1,3}|_{1,3}|\s*<\/(?:b|strong|em|i)>)/i;

/** True where the file sets the whole of a paragraph in bold or italics: `**Why now?**`, `<p><b>Why now?</b></p>`. */
export function isEmphasized({ source, offsets }: Article, paragraph: Span): boolean {
  const { start, end } = toSource(offsets, paragraph);
  return (
    opening.test(source.slice(Math.max(0, start - reach), start)) &&
    closing.test(source.slice(end, end + reach))
  );
}
