import { describe, expect, test } from 'vitest';
import { pairMarks } from '../../../pipeline/quotation-marks/pair-marks.js';
import type { Span } from '../../../pipeline/span.js';

/** The marks of a text in which braces stand for the edges of `<q>` elements. */
function paired(marked: string) {
  const elements: Span[] = [];
  const starts: number[] = [];
  let text = '';
  for (const character of marked) {
    if (character === '{') starts.push(text.length);
    else if (character === '}') elements.push({ start: starts.pop() ?? 0, end: text.length });
    else text += character;
  }
  return { text, ...pairMarks(text, { start: 0, end: text.length }, elements) };
}

/** What each pair holds, the kind before it unless it is a double mark. */
function contents(marked: string): readonly string[] {
  const { text, pairs } = paired(marked);
  return pairs.map(
    ({ kind, start, end }) => `${kind === 'double' ? '' : `${kind}: `}${text.slice(start, end)}`,
  );
}

describe('pairs', () => {
  test.each([
    ['“a” and “b” x', ['a', 'b']],
    ['“a ‘b’ c” x', ['single: b', 'a ‘b’ c']],
    ['“a «b» c” x', ['guillemet: b', 'a «b» c']],
    ['«a “b” c» x', ['b', 'guillemet: a “b” c']],
    ["'The dogs' owner' x", ["single: The dogs' owner"]],
    ["'The dogs' owners' x", ['single: The dogs']],
    ["'The dogs' owners came' and 'went' x", ["single: The dogs' owners came", 'single: went']],
    ["'The dogs' bowls", ['single: The dogs']],
    ["'The dogs' 'owners' x", ['single: The dogs', 'single: owners']],
    [`'${'a'.repeat(79)}s' x`, [`single: ${'a'.repeat(79)}s`]],
    [`'${'a'.repeat(80)}s' x`, []],
    [`'${'a'.repeat(80)}m' x`, [`single: ${'a'.repeat(80)}m`]],
    ["'em and the dogs' bowls", []],
    ["'Em and go,' he said", ['single: Em and go,']],
    ["(''a'') x", ['a']],
    ["go''a b", []],
  ])('%s', (text, expected) => expect(contents(text)).toEqual(expected));
});

describe('elements', () => {
  test.each([
    ['{a} x', ['element: a']],
    ['{a}{b} x', ['element: a', 'element: b']],
    ['{} a', []],
    ['{a {b} c} x', ['element: b', 'element: a b c']],
    ['{“a”} x', ['a', 'element: “a”']],
    ['“{a}” x', ['element: a', 'a']],
    ['{“a b} c” x', ['element: “a b']],
    ['{‘a b} c’ x', ['element: ‘a b']],
    ['“a {b” c} d” x', ['element: b” c', 'a b” c d']],
    ['x {a}" b', ['element: a']],
    ['x {"a} b', ['element: "a']],
    ["x {a}' b", ['element: a']],
    ["x {dogs' a} b", ["element: dogs' a"]],
  ])('%s', (text, expected) => expect(contents(text)).toEqual(expected));

  test('come in any order', () => {
    const elements = [
      { start: 4, end: 5 },
      { start: 0, end: 1 },
      { start: 1, end: 3 },
    ];
    const { pairs } = pairMarks('abcde', { start: 0, end: 5 }, elements);
    expect(pairs.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [1, 3],
      [4, 5],
    ]);
  });

  test('stand for marks', () => {
    const { pairs } = paired('{a} x');
    expect(pairs).toEqual([
      { kind: 'element', start: 0, end: 1, open: null, close: null, mismatched: false },
    ]);
  });
});

describe('what is left open', () => {
  /** The glyphs of openings left open, with where another interrupted them and what may have been meant to close. */
  const open = (marked: string) =>
    paired(marked).unclosed.map(({ glyph, mark, interruptedAt, substitute }) =>
      [
        `${glyph}${mark.start}`,
        ...(interruptedAt === null ? [] : [`interrupted at ${interruptedAt}`]),
        ...(substitute === null ? [] : [`${substitute.glyph}${substitute.start} instead`]),
      ].join(' '),
    );

  test.each([
    ['“a b', ['“0']],
    ['“a “b “c', ['“0 interrupted at 3', '“3 interrupted at 6', '“6']],
    ['“a «b', ['“0', '«3']],
    ['“a ‘b', ['“0', '‘3']],
    ['‘A ‘b', ['‘0 interrupted at 3', '‘3']],
    ['‘a “b', ['‘0', '“3']],
    ['’em all', []],
    ['“a’ b', ['“0 ’2 instead']],
    ['“a, b’ c’ d', ['“0 ’5 instead']],
    [`“${'a'.repeat(29)}s’ b`, ['“0 ’31 instead']],
    [`“${'a'.repeat(30)}s’ b`, ['“0']],
    [`“${'a'.repeat(30)}m’ b`, ['“0 ’32 instead']],
    [`‘${'a'.repeat(90)}s’ b`, ['‘0 ’92 instead']],
  ])('%s', (text, expected) => expect(open(text)).toEqual(expected));

  test.each([
    ['{“a} b', ['“0–2']],
    ['{‘A} b', ['‘0–2']],
    ['“a ‘B” c', ['‘3–5']],
    ['“a ’em” c', []],
    ['{«a “b} c', ['“3–5', '«0–5']],
  ])('%s is cut short', (text, expected) => {
    expect(
      paired(text).cutShort.map(({ opening, end }) => `${opening.glyph}${opening.mark.start}–${end}`),
    ).toEqual(expected);
  });

  test.each([
    ['a” b', ['”1']],
    ['a’ b', []],
    ['a,’ b', ['’2']],
    ['a» b', ['»1']],
    ['{a b’ c} d', []],
    ['“a» b” c', ['»2']],
  ])('%s closes what never opened', (text, expected) => {
    expect(paired(text).strays.map(({ glyph, start }) => `${glyph}${start}`)).toEqual(expected);
  });
});
