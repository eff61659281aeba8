import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OffsetMap, toSource, toText } from '../../pipeline/offset-map.js';
import { textBuilder } from '../../pipeline/readers/text-builder.js';

/** Builds text from pieces: `=abc` copies, `>&amp;|&` replaces, `-<b>` skips markup, `+x` inserts. */
function build(...pieces: readonly string[]) {
  const parts = pieces.map((piece) => ({
    kind: piece[0],
    from: piece.slice(1).split('|')[0] ?? '',
    to: piece.split('|')[1] ?? '',
  }));
  const source = parts.map(({ kind, from }) => (kind === '+' ? '' : from)).join('');
  const builder = textBuilder(source);
  let at = 0;
  for (const { kind, from, to } of parts) {
    if (kind === '+') {
      builder.insert(from);
      continue;
    }
    if (kind === '=') builder.copy(at, at + from.length);
    if (kind === '>') builder.replace(at, at + from.length, to);
    at += from.length;
  }
  return { source, ...builder.finish() };
}

const slice = (text: string, span: { start: number; end: number } | null) =>
  span && text.slice(span.start, span.end);

describe('textBuilder', () => {
  test.each([
    ['joins copies that follow each other', ['=ab', '=cd'], 'abcd', [[0, 4, 0, 4]]],
    [
      'starts a new run after markup',
      ['=ab', '-<b>', '=cd'],
      'abcd',
      [
        [0, 2, 0, 2],
        [2, 2, 5, 2],
      ],
    ],
    [
      'keeps an entity apart',
      ['=a', '>&eacute;|é', '=b'],
      'aéb',
      [
        [0, 1, 0, 1],
        [1, 1, 1, 8],
        [2, 1, 9, 1],
      ],
    ],
    [
      'makes CRLF one character',
      ['=a\r\nb'],
      'a\nb',
      [
        [0, 1, 0, 1],
        [1, 1, 1, 2],
        [2, 1, 3, 1],
      ],
    ],
    ['joins CR, which keeps its length', ['=a\rb'], 'a\nb', [[0, 3, 0, 3]]],
    [
      'has no run for what was inserted',
      ['=a', '+\n\n', '=b'],
      'a\n\nb',
      [
        [0, 1, 0, 1],
        [3, 1, 1, 1],
      ],
    ],
    ['keeps astral characters and lone surrogates', ['=😀\ud800\0'], '😀\ud800\0', [[0, 4, 0, 4]]],
  ])('%s', (_, pieces, text, runs) => {
    const built = build(...pieces);
    expect(built.text).toBe(text);
    expect(
      built.offsets.map((run) => [run.textStart, run.textLength, run.sourceStart, run.sourceLength]),
    ).toEqual(runs);
  });

  test('joins two replacements of one source, as entities of two code points need', () => {
    const builder = textBuilder('&NotEqualTilde;');
    builder.replace(0, 15, '≂');
    builder.replace(0, 15, '\u0338');
    expect(builder.finish()).toEqual({
      text: '≂\u0338',
      offsets: [{ textStart: 0, textLength: 2, sourceStart: 0, sourceLength: 15 }],
    });
  });
});

describe('toSource and toText', () => {
  const { source, text, offsets } = build(
    '=the ',
    '-<u>',
    '=Global Plan',
    '-</u>',
    '= ',
    '-<u>',
    '=of Action',
    '-</u>',
    '>&amp;|&',
    '=co',
    '+\n\n',
    '=End',
  );

  test.each([
    ['Global Plan of Action', 'Global Plan</u> <u>of Action'],
    ['Plan', 'Plan'],
    ['&', '&amp;'],
    ['Action&co', 'Action</u>&amp;co'],
    ['co\n\nEnd', 'coEnd'],
    ['the ', 'the '],
    [' of', ' <u>of'],
  ])('%j ↔ %j', (words, original) => {
    const start = text.indexOf(words);
    const span = { start, end: start + words.length };
    const back = toSource(offsets, span);
    expect(slice(source, back)).toBe(original);
    expect(toText(offsets, back)).toEqual(span);
  });

  test('a half of an entity stands for all of it', () => {
    const entity: OffsetMap = [{ textStart: 0, textLength: 2, sourceStart: 0, sourceLength: 15 }];
    expect(toSource(entity, { start: 1, end: 2 })).toEqual({ start: 0, end: 15 });
    expect(toText(entity, { start: 3, end: 5 })).toEqual({ start: 0, end: 2 });
  });

  test.each([
    ['markup only', source.indexOf('<u>'), source.indexOf('<u>') + 3],
    ['nothing', 2, 2],
    ['past the end', source.length, source.length + 4],
  ])('toText gives null for %s', (_, start, end) => {
    expect(toText(offsets, { start, end })).toBeNull();
  });

  test.each([
    ['an empty span', 2, 2],
    ['inserted text', text.indexOf('\n'), text.indexOf('\n') + 2],
    ['a span past the end', text.length, text.length + 1],
  ])('toSource refuses %s', (_, start, end) => {
    expect(() => toSource(offsets, { start, end })).toThrow(RangeError);
  });

  const word = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 6 })
    .filter((each) => !/[\r|]/.test(each));
  const piece = fc.oneof(
    word.map((each) => `=${each}`),
    word.map((each) => `-${each}`),
    word.map((each) => `+${each}`),
    fc
      .tuple(fc.constantFrom('&eacute;', '\r\n'), fc.constantFrom('é', '≂̸'))
      .map((pair) => `>${pair.join('|')}`),
  );

  test('are inverse for every span with source at both ends, and agree with a walk over the runs', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const built = build(...pieces);
        const units = built.offsets.flatMap((run) =>
          Array.from({ length: run.textLength }, (_, index) => {
            const copy = run.textLength === run.sourceLength;
            return {
              text: run.textStart + index,
              start: run.sourceStart + (copy ? index : 0),
              end: copy ? run.sourceStart + index + 1 : run.sourceStart + run.sourceLength,
              copy,
            };
          }),
        );
        fc.pre(units.length > 0);
        const [i, j] = [a % units.length, b % units.length].sort((x, y) => x - y);
        const [first, last] = [units[i ?? 0], units[j ?? 0]];
        if (first === undefined || last === undefined) return;
        const span = { start: first.text, end: last.text + 1 };
        const back = toSource(built.offsets, span);
        expect(back).toEqual({ start: first.start, end: last.end });
        if (first.copy && last.copy) expect(toText(built.offsets, back)).toEqual(span);
      }),
    );
  });
});
