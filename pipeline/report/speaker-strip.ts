import type { QuotationRecord } from '../annotation-record.js';
import { html, type Markup, nothing } from '../pages/markup.js';
import { countWords } from '../word-count.js';
import { type ArticleView, isCounted, speakersOf } from './article-view.js';

/** Width of the strip in its own units; it scales with the page. */
const width = 1000;

interface Voice {
  readonly name: string;
  readonly quotations: QuotationRecord[];
  words: number;
}

/** Who speaks where and how much: a row a speaker, in it the article from left to right, and where the speaker is quoted. */
export function speakerStrip(view: ArticleView): Markup {
  const voices = voicesOf(view);
  if (voices.length === 0) return nothing;
  const all = countWords(view.record.text);
  const rows = voices.map(
    ({
      name,
      words,
      quotations,
    }) => html`<tr><th scope="row" dir="auto">${name === '' ? 'unknown' : name}</th>
<td class="strip">${strip(name, quotations, view)}</td>
<td class="number">${words}</td><td class="number">${percent(words, all)}</td></tr>
`,
  );
  return html`<table class="strips">
<caption>The article from left to right; each bar is a quotation and leads to it. Repeated and nested quotations are not counted again.</caption>
<thead><tr><th scope="col">speaker</th><th scope="col">where</th><th scope="col" class="number">words</th><th scope="col" class="number">of the article</th></tr></thead>
<tbody>
${rows}</tbody>
</table>`;
}

/** Speakers with what they say, whoever says most first. */
function voicesOf(view: ArticleView): readonly Voice[] {
  const voices = new Map<string, Voice>();
  for (const quotation of view.record.quotations.filter(isCounted)) {
    for (const { entity, name } of speakersOf(quotation, view)) {
      const key = entity?.id ?? `“${name}`;
      const voice = voices.get(key) ?? { name, quotations: [], words: 0 };
      voices.set(key, voice);
      voice.quotations.push(quotation);
      voice.words += countWords(quotation.text);
    }
  }
  return [...voices.values()].sort((a, b) => b.words - a.words);
}

function strip(
  name: string,
  quotations: readonly QuotationRecord[],
  { record, inText }: ArticleView,
): Markup {
  const scale = width / Math.max(1, record.text.length);
  const place = (offset: number) => (offset * scale).toFixed(1);
  const bars = quotations.flatMap(({ id, text, fragments }) =>
    fragments.map((fragment, at) => {
      const { start, end } = inText(fragment);
      const length = Math.max(2, (end - start) * scale).toFixed(1);
      const bar = html`<rect x="${place(start)}" y="2" width="${length}" height="16"><title>${abridged(text)}</title></rect>`;
      // One stop for the keyboard a quotation.
      return at === 0
        ? html`<a href="#${id}" aria-label="quotation of ${countWords(text)} words, ${name === '' ? 'unknown speaker' : name}: ${abridged(text)}">${bar}</a>`
        : bar;
    }),
  );
  return html`<svg viewBox="0 0 ${width} 20" preserveAspectRatio="none" role="group" aria-label="Where ${name === '' ? 'an unknown speaker' : name} is quoted"><rect class="ground" x="0" y="9" width="${width}" height="2"/>${bars}</svg>`;
}

/** The first words, for a label. */
function abridged(text: string): string {
  const words = text.split(/\s+/);
  return words.length > 12 ? `${words.slice(0, 12).join(' ')} …` : text;
}

const percent = (part: number, whole: number) =>
  whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`;
