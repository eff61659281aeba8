import { describe, expect, test } from 'vitest';
import { decode } from '../../../pipeline/readers/decode.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: readonly (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : [part])));
const utf16 = (text: string, big = false) =>
  Uint8Array.from(
    [...text].flatMap((char) => {
      const code = char.charCodeAt(0);
      return big ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
    }),
  );

/** `encoding | codes of the diagnostics | source`. */
function summary(input: Uint8Array, declared?: string): string {
  const decoded = decode(input, declared);
  if ('refused' in decoded) return decoded.refused;
  return [decoded.encoding, decoded.diagnostics.map(({ code }) => code), decoded.source].join(' | ');
}

describe('decode', () => {
  test.each([
    ['UTF-8', utf8('Lajčák 😀'), 'utf-8 |  | Lajčák 😀'],
    ['nothing', bytes(), 'utf-8 |  | '],
    ['a byte order mark alone', bytes(0xef, 0xbb, 0xbf), 'utf-8 |  | '],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 'a\r\n'), 'utf-8 |  | a\r\n'],
    ['a second mark, which is text', bytes(0xef, 0xbb, 0xbf, '\ufeffa'), 'utf-8 |  | \ufeffa'],
    ['UTF-16LE with a mark', bytes(0xff, 0xfe, ...utf16('é')), 'utf-16le |  | é'],
    ['UTF-16BE with a mark', bytes(0xfe, 0xff, ...utf16('é', true)), 'utf-16be |  | é'],
    ['UTF-16LE without', utf16('They met on Monday.'), 'utf-16le | encoding-detected | They met on Monday.'],
    ['half a character at the end', bytes('Lajčák ', 0xc4), 'utf-8 | encoding-repaired | Lajčák \ufffd'],
    ['few NUL bytes', utf8('a\0bcdefgh'), 'utf-8 |  | a\0bcdefgh'],
    [
      'windows-1252',
      bytes(0x93, 'Caf', 0xe9, 0x94, ' he said'),
      'windows-1252 | encoding-detected | “Café” he said',
    ],
    [
      'half a surrogate pair in UTF-16',
      bytes(0xff, 0xfe, 0x61, 0, 0, 0xd8),
      'utf-16le | encoding-repaired | a\ufffd',
    ],
  ])('%s', (_, input, expected) => {
    expect(summary(input)).toBe(expected);
  });

  test.each([
    ['the sender', bytes(0xe8, ' and more'), 'iso-8859-2', 'iso-8859-2 | encoding-declared | č and more'],
    [
      'a meta element',
      bytes('<meta charset="windows-1250"><p>', 0xe8),
      undefined,
      'windows-1250 | encoding-declared | <meta charset="windows-1250"><p>č',
    ],
    [
      'an XML declaration',
      bytes('<?xml version="1.0" encoding="koi8-r"?>', 0xc1),
      undefined,
      'koi8-r | encoding-declared | <?xml version="1.0" encoding="koi8-r"?>а',
    ],
    ['UTF-8 stands above it', utf8('č'), 'iso-8859-2', 'utf-8 |  | č'],
    [
      'a name that nobody knows',
      bytes('Caf', 0xe9, ' noir'),
      'x-unknown',
      'windows-1252 | encoding-detected | Café noir',
    ],
  ])('declared by %s', (_, input, declared, expected) => {
    expect(summary(input, declared)).toBe(expected);
  });

  test('replaced bytes are counted', () => {
    const decoded = decode(bytes('čéü ', 0xff, 0xfe, ' x'));
    expect('diagnostics' in decoded && decoded.diagnostics[0]?.message).toMatch(/^2 bytes /);
  });

  test.each([
    ['UTF-32', bytes(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0), /UTF-32/],
    ['a program', bytes(0x7f, 'ELF', 2, 1, 1, 0, 0, 0), /ELF/],
    ['PDF', utf8('%PDF-1.7\n'), /PDF/],
    ['ZIP', bytes('PK', 3, 4, 20, 0), /ZIP/],
    ['PNG', bytes(0x89, 'PNG', 13, 10, 26, 10), /PNG/],
    ['JPEG', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16), /JPEG/],
    ['gzip', bytes(0x1f, 0x8b, 8, 0), /gzip/],
    ['anything full of zeros', new Uint8Array(100), /binary/],
  ])('%s is refused in words', (_, input, message) => {
    expect(summary(input)).toMatch(message);
    expect(summary(input)).toMatch(/^The file is /);
  });

  test('a text that begins like a binary is none', () => {
    expect(summary(utf8('BZh and RIFF are letters.'))).toBe('utf-8 |  | BZh and RIFF are letters.');
  });
});
