import chardet from 'chardet';
import type { Diagnostic } from '../article.js';
import { binaryFormat } from './binary-format.js';
import { scanUtf8 } from './scan-utf8.js';
import { decodeWindows1252 } from './windows-1252.js';

/** Text of a file, or why it has none. */
export type Decoded =
  | {
      /** Without byte order mark, otherwise as it lies on disk. */
      readonly source: string;
      /** Lower-case name of the Encoding Standard: `utf-8`, `utf-16le`, `windows-1252` … */
      readonly encoding: string;
      /** What had to be assumed or repaired; for the whole article. */
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly refused: string };

/**
 * Decodes a file, never silently wrong: a byte order mark decides; then UTF-8 if every byte agrees, or nearly every
 * one; then the encoding that the file or its sender declares; then the likeliest by its bytes; windows-1252 at
 * last. Whatever had to be assumed is reported, and bytes that have no character are counted.
 *
 * @param declared encoding named outside the file, such as the `charset` of a media type
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) {
    return { refused: 'The file is UTF-32, which is not supported; convert it to UTF-8.' };
  }
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decodeUtf8(bytes.subarray(3));
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes.subarray(2), 'utf-16le', []);
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes.subarray(2), 'utf-16be', []);
  const wide = zeroBytePattern(bytes);
  if (wide !== null) {
    return decodeUtf16(bytes, wide, [
      diagnostic(
        'encoding-detected',
        `The file has no byte order mark; its zero bytes are those of ${wide}.`,
      ),
    ]);
  }
  const format = binaryFormat(bytes);
  if (format !== null) return { refused: `The file is ${format}, not text.` };
  const strict = tryDecode(bytes, 'utf-8');
  if (strict !== null) return { source: strict, encoding: 'utf-8', diagnostics: [] };
  const { sequences, invalidPlaces } = scanUtf8(bytes);
  if (sequences > invalidPlaces) return decodeUtf8(bytes);
  return decodeDeclared(bytes, declared ?? declaredWithin(bytes)) ?? decodeDetected(bytes);
}

function decodeUtf8(bytes: Uint8Array): Decoded {
  const { invalidBytes } = scanUtf8(bytes);
  const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { source, encoding: 'utf-8', diagnostics: repaired(invalidBytes, 'utf-8') };
}

function decodeUtf16(
  bytes: Uint8Array,
  encoding: 'utf-16le' | 'utf-16be',
  diagnostics: readonly Diagnostic[],
): Decoded {
  const source = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const strict = tryDecode(bytes, encoding);
  const replaced = strict === null ? Math.max(1, countReplacements(source)) : 0;
  return { source, encoding, diagnostics: [...diagnostics, ...repaired(replaced, encoding)] };
}

function decodeDeclared(bytes: Uint8Array, label: string | undefined): Decoded | null {
  const encoding = label === undefined ? null : encodingOf(label);
  if (encoding === null || encoding === 'utf-8' || encoding.startsWith('utf-16')) return null;
  const source = tryDecode(bytes, encoding);
  if (source === null) return null;
  return {
    source,
    encoding,
    diagnostics: [
      diagnostic('encoding-declared', `The file is not UTF-8; read as ${encoding}, as declared.`),
    ],
  };
}

/** How much surer the detector must be of another encoding than of windows-1252. */
const lead = 15;

function decodeDetected(bytes: Uint8Array): Decoded {
  const matches = chardet.analyse(bytes);
  const western = matches.find(({ name }) => encodingOf(name) === 'windows-1252')?.confidence ?? 0;
  for (const { name, confidence } of matches) {
    const encoding = encodingOf(name);
    if (encoding === null || encoding === 'utf-8' || encoding.startsWith('utf-16')) continue;
    if (encoding === 'windows-1252' || confidence < western + lead) break;
    const source = tryDecode(bytes, encoding);
    if (source !== null) return { source, encoding, diagnostics: [detected(encoding, confidence)] };
  }
  return {
    source: decodeWindows1252(bytes),
    encoding: 'windows-1252',
    diagnostics: [detected('windows-1252', western)],
  };
}

function detected(encoding: string, confidence: number): Diagnostic {
  return diagnostic(
    'encoding-detected',
    `The file is not UTF-8 and declares no encoding; read as ${encoding} (${confidence} % sure by its bytes).`,
  );
}

function repaired(count: number, encoding: string): readonly Diagnostic[] {
  if (count === 0) return [];
  const bytes = encoding === 'utf-8' ? (count === 1 ? 'byte' : 'bytes') : count === 1 ? 'unit' : 'units';
  return [
    diagnostic('encoding-repaired', `${count} ${bytes} not valid in ${encoding}, replaced by U+FFFD (�).`),
  ];
}

function diagnostic(code: string, message: string): Diagnostic {
  return { code, message, start: 0, end: 0 };
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Name by which the Encoding Standard knows the label; null for labels that it does not. */
function encodingOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** The charset in a `<meta>` or an XML declaration near the start. */
function declaredWithin(bytes: Uint8Array): string | undefined {
  const head = Array.from(bytes.subarray(0, 2048), (byte) => String.fromCharCode(byte)).join('');
  const match =
    /<meta[^>]{1,200}charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head) ??
    /^\s*<\?xml[^>]{1,200}encoding\s*=\s*["']([\w:.-]+)/i.exec(head);
  return match?.[1];
}

/** UTF-16 text in Latin letters has a zero in every other byte. */
function zeroBytePattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, Math.min(bytes.length & ~1, 4096));
  if (sample.length < 8) return null;
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) if (byte === 0) index % 2 === 0 ? even++ : odd++;
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.02) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.02) return 'utf-16be';
  return null;
}

function countReplacements(text: string): number {
  return text.split('\ufffd').length - 1;
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte) && bytes.length >= prefix.length;
}
