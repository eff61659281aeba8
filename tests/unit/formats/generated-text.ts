import fc from 'fast-check';
import type { Block } from '../../../pipeline/document.js';
import type { GoldMention, GoldQuotation } from '../../../pipeline/evaluation/gold.js';
import type { AnnotatedText } from '../../../pipeline/formats/annotated-text.js';
import { bySpan, type Span } from '../../../pipeline/span.js';

const words = [
  'Ada',
  'Obi',
  '🇰🇪',
  '👩🏽‍⚖️',
  '𝒜lpha',
  'Jose\u0301',
  'José',
  'مريم',
  'אָדָם',
  'so\u00adft',
  'zero\u200bwidth',
  '#tag',
  '#',
  '“We',
  'twice,”',
  "isn't",
  'A/RES/1',
  '&amp;',
  '<b>',
  '\\n',
  '3.5%',
];
const gaps = [' ', ' ', ' ', '\n', '\n\n', '\u00a0', '  '];

/** A text as words and where each of them stands. */
const ground = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...gaps)), { minLength: 4, maxLength: 40 })
  .map((parts) => {
    let text = '';
    const places = parts.map(([word, gap]): Span => {
      const start = text.length;
      text += word + gap;
      return { start, end: start + word.length };
    });
    return { text: text.trimEnd(), places };
  });

const keys = ['obi', 'a b', 'ü%', '2', 'toString'];
const attribute = fc.constantFrom('Dr.', 'chair; of "it"', 'a=b\tc', '{x}', 'Präsident 🇰🇪');

/** An article with gold over it: names in several scripts, everything that gold can hold, in the order of the text. */
export const generatedText: fc.Arbitrary<AnnotatedText> = ground.chain(({ text, places }) => {
  const range = fc.tuple(fc.nat(places.length - 1), fc.nat(3)).map(([first, more]): Span => {
    const last = places[Math.min(first + more, places.length - 1)] ?? { start: 0, end: 1 };
    return { start: places[first]?.start ?? 0, end: last.end };
  });
  const apart = (most: number) =>
    fc.array(range, { minLength: 1, maxLength: most }).map((spans) => {
      const kept: Span[] = [];
      for (const span of spans.sort(bySpan)) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
      return kept;
    });
  const mention = fc
    .record(
      {
        spans: apart(2),
        own: fc.nat(1),
        type: fc.constantFrom('person' as const, 'organization' as const, 'instrument' as const),
        form: fc.constantFrom('name' as const, 'description' as const, 'pronoun' as const),
        entity: fc.constantFrom(null, ...keys),
        honorific: attribute,
        role: attribute,
        provision: attribute,
        status: fc.constantFrom('adopted' as const, 'draft' as const),
      },
      { requiredKeys: ['spans', 'own', 'type', 'form', 'entity'] },
    )
    .map(({ spans, own, ...facts }): GoldMention => {
      const span = spans[Math.min(own, spans.length - 1)] ?? { start: 0, end: 1 };
      return {
        ...span,
        ...facts,
        text: text.slice(span.start, span.end),
        ...(spans.length > 1 && { fragments: spans }),
      };
    });
  const quotation = fc.record({
    fragments: apart(3),
    type: fc.constantFrom('direct' as const, 'indirect' as const, 'mixed' as const),
    speakers: fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 2 }),
    cue: fc.option(range, { nil: null }),
    words: fc.option(fc.oneof(range, fc.nat(20)), { nil: null }),
    other: fc.option(fc.nat(5), { nil: null }),
    parent: fc.option(fc.nat(5), { nil: null }),
    named: fc.boolean(),
  });
  return fc
    .record({
      mentions: fc.uniqueArray(mention, { selector: spanKey, maxLength: 8 }),
      quotations: fc.uniqueArray(quotation, {
        selector: ({ fragments }) => envelopeKey(fragments),
        maxLength: 5,
      }),
      id: fc.constantFrom('a', 'news__b-1'),
    })
    .map(({ id, mentions, quotations }): AnnotatedText => {
      const sorted = [...mentions].sort(bySpan);
      const inOrder = quotations.map((each) => ({ ...each, ...envelope(each.fragments) })).sort(bySpan);
      const idOf = (index: number) => (inOrder[index]?.named === true ? `head-${index}` : `q${index + 1}`);
      const link = (index: number, other: number | null) =>
        other !== null && other !== index && other < inOrder.length ? idOf(other) : undefined;
      const goldQuotations = inOrder.map(
        (
          { start, end, fragments, type, speakers, cue, words: spoken, other, parent },
          index,
        ): GoldQuotation => {
          const speaker = typeof spoken === 'number' ? sorted[spoken] : (spoken ?? undefined);
          const [duplicateOf, around] = [link(index, other), link(index, parent)];
          return {
            id: idOf(index),
            type,
            start,
            end,
            fragments,
            speakers,
            speakerSpan: speaker === undefined ? null : { start: speaker.start, end: speaker.end },
            cue,
            ...(duplicateOf !== undefined && { duplicateOf }),
            ...(around !== undefined && { parent: around }),
          };
        },
      );
      return {
        id,
        text,
        offsets: [{ textStart: 0, textLength: text.length, sourceStart: 0, sourceLength: text.length }],
        blocks: paragraphs(text),
        about: { title: 'A <b> & "c"', publishedAt: '2024-05-01', publisher: null, language: 'en' },
        sentences: places.filter((_, index) => index % 7 === 0),
        gold: {
          source: '',
          entities: new Map(
            keys.map((key) => [key, { type: 'person', name: `Name of ${key}`, acronym: 'N "x"' } as const]),
          ),
          mentions: sorted,
          quotations: goldQuotations,
        },
      };
    });
});

/** A paragraph for every stretch between blank lines. */
const paragraphs = (text: string): readonly Block[] =>
  [...text.matchAll(/\S(?:[^\n]|\n(?!\n))*/gu)].map(({ index, 0: words }) => ({
    kind: 'paragraph',
    start: index,
    end: index + words.trimEnd().length,
  }));

const spanKey = ({ start, end }: Span) => `${start}-${end}`;
const envelope = (fragments: readonly Span[]): Span => ({
  start: fragments[0]?.start ?? 0,
  end: fragments.at(-1)?.end ?? 1,
});
const envelopeKey = (fragments: readonly Span[]) => spanKey(envelope(fragments));
