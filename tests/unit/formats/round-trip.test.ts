import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnnotatedText } from '../../../pipeline/formats/annotated-text.js';
import type { ImportedText } from '../../../pipeline/formats/format.js';
import { type ImportFormatName, importFormats } from '../../../pipeline/formats/registry.js';
import { settleImport } from '../../../pipeline/formats/settle-import.js';
import { bySpan, type Span } from '../../../pipeline/span.js';
import { generatedText } from './generated-text.js';

/** What a format makes of texts, and reads back from it. */
function throughFormat(name: ImportFormatName, texts: readonly AnnotatedText[]): readonly ImportedText[] {
  const { files } = importFormats[name].write(texts);
  const readable = [...files].filter(([file]) => importFormats[name].reads.test(file));
  return importFormats[name].read(new Map(readable), { labels: new Map() });
}

function throughOne(name: ImportFormatName, text: AnnotatedText): ImportedText {
  const [back] = throughFormat(name, [text]);
  if (back === undefined) throw new Error(`${name} gave nothing back`);
  return back;
}

describe.each(['brat', 'label-studio', 'doccano'] as const)('%s', (name) => {
  test('gives back all gold, in any script', () => {
    fc.assert(
      fc.property(generatedText, (text) => {
        expect(throughOne(name, text)).toMatchObject({
          id: text.id,
          text: text.text,
          problems: [],
          losses: [],
        });
        // brat keeps entities in notes, which need an annotation to be about.
        const holds = name !== 'brat' || text.gold.mentions.length + text.gold.quotations.length > 0;
        const expected = holds ? text.gold : { ...text.gold, entities: new Map() };
        expect(throughOne(name, text).gold).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('keeps articles apart', () => {
    fc.assert(
      fc.property(generatedText, generatedText, (a, b) => {
        const back = throughFormat(name, [
          { ...a, id: 'first' },
          { ...b, id: 'second' },
        ]);
        expect(back.map(({ id, text }) => [id, text])).toEqual([
          ['first', a.text],
          ['second', b.text],
        ]);
        expect(back.map(({ gold }) => gold.mentions)).toEqual([a.gold.mentions, b.gold.mentions]);
      }),
      { numRuns: 30 },
    );
  });
});

test('native gives back all gold', () => {
  fc.assert(
    fc.property(generatedText, (text) => {
      expect(throughOne('native', text)).toEqual({
        file: `${text.id}.json`,
        id: text.id,
        text: null,
        gold: text.gold,
        problems: [],
        losses: [],
      });
    }),
  );
});

describe('conll', () => {
  const visible = (text: string) => text.replace(/\s/gu, '');
  /** A span counted in visible characters, which white space does not change. */
  const inVisible = (text: string, { start, end }: Span) => [
    visible(text.slice(0, start)).length,
    visible(text.slice(0, end)).length,
  ];
  const outermost = <Marked extends Span>(spans: readonly Marked[]) => {
    const kept: Marked[] = [];
    for (const span of [...spans].sort(bySpan)) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
    return kept;
  };

  test('gives back every outer mention with type and form, every outer quotation with type, and the words', () => {
    fc.assert(
      fc.property(generatedText, (text) => {
        const back = throughOne('conll', text);
        expect(back.problems).toEqual([]);
        expect(visible(back.text ?? '')).toBe(visible(text.text));
        for (const type of ['person', 'organization', 'instrument'])
          expect(
            back.gold.mentions
              .filter((each) => each.type === type)
              .map((each) => [each.form, ...inVisible(back.text ?? '', each)]),
          ).toEqual(
            outermost(text.gold.mentions.filter((each) => each.type === type)).map((each) => [
              each.form,
              ...inVisible(text.text, each),
            ]),
          );
        const fragments = text.gold.quotations.flatMap((each) =>
          each.fragments.map((span) => ({ ...span, type: each.type })),
        );
        expect(back.gold.quotations.map((each) => inVisible(back.text ?? '', each))).toEqual(
          outermost(fragments).map((each) => inVisible(text.text, each)),
        );
      }),
      { numRuns: 200 },
    );
  });
});

test('the text of a format may differ from the article in white space', () => {
  const article = 'LAGOS – Ada Obi\nspoke.\n';
  const settled = settleImport(
    'a',
    {
      file: 'a.ann',
      id: 'a',
      text: 'LAGOS – Ada\r\nObi spoke.\r\n',
      gold: {
        source: '',
        entities: new Map(),
        mentions: [{ type: 'person', form: 'name', entity: null, start: 8, end: 16 }],
        quotations: [],
      },
      problems: [],
      losses: [],
    },
    {
      name: 'a.txt',
      article: {
        id: 'a',
        source: article,
        text: article,
        offsets: [{ textStart: 0, textLength: article.length, sourceStart: 0, sourceLength: article.length }],
        outline: [],
        quoteElements: [],
        metadata: {
          path: 'a.txt',
          mediaType: 'text/plain',
          encoding: 'utf-8',
          sha256: '',
          title: null,
          publishedAt: null,
          publisher: null,
          language: null,
        },
        diagnostics: [],
      },
    },
  );
  expect(settled.problems).toEqual([]);
  expect(settled.gold.mentions).toMatchObject([{ start: 8, end: 15, text: 'Ada Obi' }]);
});
