import { escapeMarkup } from '../exporters/escape-markup.js';
import { jsonLine } from '../exporters/json.js';

/** HTML that is safe as it stands. Only {@link html} and {@link trusted} make it. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Markup[];

/** A piece of HTML. Text and numbers that are put in are escaped, as content and as quoted attribute; markup is not. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let markup = pieces[0] ?? '';
  for (const [index, part] of parts.entries()) markup += printed(part) + (pieces[index + 1] ?? '');
  return { markup };
}

/** Text of the program's own that is HTML already: styles, scripts, marked text. */
export const trusted = (markup: string): Markup => ({ markup });

export const nothing: Markup = { markup: '' };

/**
 * Data for the page's script. It is no program, so no policy has to allow it; nothing in it can end the element. Keys are
 * sorted: a record from a file makes the same page as one that was just made.
 * `attributes` is what the script finds it by.
 */
export function dataBlock(attributes: Markup, value: unknown): Markup {
  return html`<script type="application/json" ${attributes}>${trusted(jsonLine(value).trimEnd().replaceAll('<', '\\u003c'))}</script>`;
}

/** Text as a page holds it, character for character: HTML has no NUL, and a browser would leave it out. */
export const escapedText = (text: string) => escapeMarkup(text.replaceAll('\0', '\uFFFD'));

function printed(part: Part): string {
  if (typeof part === 'string') return escapedText(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}
