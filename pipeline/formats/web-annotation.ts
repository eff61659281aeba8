import { offsetConverter } from '../offset-units.js';
import { bySpan, type Span } from '../span.js';
import type { AnnotatedText } from './annotated-text.js';
import type { Format } from './format.js';
import { type Link, type Region, regionsOf } from './regions.js';

/**
 * W3C Web Annotation (https://www.w3.org/TR/annotation-model/): `<id>.jsonld`, an AnnotationCollection over
 * `<id>.txt`. Each target has the position in code points and, in case the text changes, the words with what stands
 * around them. Links (said-by, cue …) are annotations that target annotations.
 */
export const webAnnotation: Format = {
  description: 'W3C Web Annotation: JSON-LD with position and quote selectors',
  write: (texts) => ({
    files: new Map(
      texts.flatMap((each): readonly (readonly [string, string])[] => [
        [`${each.id}.txt`, each.text],
        [`${each.id}.jsonld`, `${JSON.stringify(collectionOf(each), null, 1)}\n`],
      ]),
    ),
    losses: texts.flatMap(({ id, gold }) =>
      gold.set === undefined
        ? []
        : [{ what: 'marks of a set (dev, test)', example: `"${gold.set}" of ${id}` }],
    ),
  }),
};

/** Characters before and after the words, enough to find them again. */
const contextLength = 32;

function collectionOf(annotated: AnnotatedText) {
  const { id, about, gold } = annotated;
  const { regions, links } = regionsOf(gold);
  const base = `urn:glossator:${encodeURIComponent(id)}`;
  const { fromUtf16 } = offsetConverter(annotated.text, 'codepoint');
  const speakers = new Map(
    [...gold.quotations].sort(bySpan).map((each, index) => [`q${index + 1}`, each.speakers]),
  );
  const items = [
    ...regions.map((region) => {
      const keys = speakers.get(region.id) ?? region.attributes.entity ?? [];
      return regionAnnotation(region, [keys].flat(), { annotated, base, fromUtf16 });
    }),
    ...links.map((link, index) => linkAnnotation(link, index, base)),
  ];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: base,
    type: 'AnnotationCollection',
    label: about.title ?? id,
    total: items.length,
    first: { id: `${base}:page`, type: 'AnnotationPage', partOf: base, startIndex: 0, items },
  };
}

interface Collection {
  readonly annotated: AnnotatedText;
  readonly base: string;
  readonly fromUtf16: (offset: number) => number;
}

/** `keys` are the entities that a mention names or who speak a quotation. */
function regionAnnotation(
  { id, label, spans, attributes }: Region,
  keys: readonly string[],
  { annotated: { id: article, text, gold }, base, fromUtf16 }: Collection,
) {
  const targets = spans.map((span) => ({
    source: `${encodeURIComponent(article)}.txt`,
    selector: [
      { type: 'TextPositionSelector', start: fromUtf16(span.start), end: fromUtf16(span.end) },
      { type: 'TextQuoteSelector', ...quoteOf(text, span) },
    ],
  }));
  const { entity, speakers, ...others } = attributes;
  const bodies = [
    { type: 'TextualBody', purpose: 'classifying', value: label },
    ...keys.flatMap((key) => [
      {
        type: 'SpecificResource',
        purpose: 'identifying',
        source: `${base}:entity:${encodeURIComponent(key)}`,
      },
      { type: 'TextualBody', purpose: 'describing', value: gold.entities.get(key)?.name ?? key },
    ]),
    ...Object.entries(others).map(([name, value]) => ({
      type: 'TextualBody',
      purpose: 'tagging',
      value: `${name}=${value}`,
    })),
  ];
  return {
    id: `${base}:${id}`,
    type: 'Annotation',
    motivation: keys.length > 0 ? ['classifying', 'identifying'] : 'classifying',
    body: bodies,
    target: targets,
  };
}

/** Whole characters around the words: no half of a pair at the edges. */
function quoteOf(text: string, { start, end }: Span) {
  const prefix = text.slice(Math.max(0, start - contextLength), start).replace(/^[\uDC00-\uDFFF]/u, '');
  const suffix = text.slice(end, end + contextLength).replace(/[\uD800-\uDBFF]$/u, '');
  return { exact: text.slice(start, end), prefix, suffix };
}

function linkAnnotation({ type, from, to }: Link, index: number, base: string) {
  return {
    id: `${base}:link${index + 1}`,
    type: 'Annotation',
    motivation: 'linking',
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: type },
      { type: 'SpecificResource', purpose: 'linking', source: `${base}:${to}` },
    ],
    target: `${base}:${from}`,
  };
}
