import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { astralOffsets, offsetConverter } from '../../pipeline/offset-units.js';

const strings = fc.string({ unit: fc.constantFrom('a', 'é', '🇰🇪', '𝒜', '\ud800', '\udc00', '\n') });

describe('code points', () => {
  test('are counted as Python does: a character beyond U+FFFF is one', () => {
    const { fromUtf16, toUtf16, length } = offsetConverter('a𝒜b🇰🇪c', 'codepoint');
    expect([0, 1, 3, 4, 8, 9].map(fromUtf16)).toEqual([0, 1, 2, 3, 5, 6]);
    expect([0, 1, 2, 3, 5, 6].map(toUtf16)).toEqual([0, 1, 3, 4, 8, 9]);
    expect(length).toBe(6);
  });

  test('an offset within a character becomes its start', () => {
    expect(offsetConverter('a𝒜b', 'codepoint').fromUtf16(2)).toBe(1);
  });

  test('slice the same words as Array.from does', () => {
    fc.assert(
      fc.property(strings, (text) => {
        const { fromUtf16, toUtf16, length } = offsetConverter(text, 'codepoint');
        const characters = Array.from(text);
        expect(length).toBe(characters.length);
        expect(fromUtf16(text.length)).toBe(length);
        for (let offset = 0; offset <= length; offset += 1) {
          expect(text.slice(0, toUtf16(offset))).toBe(characters.slice(0, offset).join(''));
          expect(fromUtf16(toUtf16(offset))).toBe(offset);
        }
      }),
    );
  });

  test('astralOffsets tells where UTF-16 has two units', () => {
    fc.assert(
      fc.property(strings, (text) => {
        const long = Array.from(text).flatMap((character, index) => (character.length === 2 ? [index] : []));
        expect(astralOffsets(text)).toEqual(long);
      }),
    );
  });
});

test('utf16 leaves offsets as they are', () => {
  const { fromUtf16, toUtf16, length } = offsetConverter('a𝒜', 'utf16');
  expect([fromUtf16(3), toUtf16(3), length]).toEqual([3, 3, 3]);
});
