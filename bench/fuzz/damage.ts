export const damages = ['flip', 'cut', 'keep', 'repeat', 'splice', 'mark', 'markup', 'space'] as const;

/** One thing that is done to the bytes of a file. `at` and `length` are shares of what there is. */
export interface Damage {
  readonly kind: (typeof damages)[number];
  readonly at: number;
  readonly length: number;
}

const marks = ['“', '”', '‘', '’', '"', "'", '«', '»', '``', "''", '„', '—', '(', ')'];
const markup = [
  '<p>',
  '</p>',
  '<q>',
  '<blockquote>',
  '<!--',
  '<script>',
  '&amp',
  '&#x1F600;',
  '> ',
  '- ',
  '# ',
  '```',
  '**',
  '[',
];
const spaces = ['\n\n', '\r', '\u2028', '\u00a0', '\u200b', '\u00ad', '\ufeff', '\u202e', '\u0000', '\u0301'];

/** The bytes after the damage. `donor` is another file, of which splicing takes a piece. */
export function damage(bytes: Uint8Array, { kind, at, length }: Damage, donor: Uint8Array): Uint8Array {
  const from = Math.floor(at * bytes.length);
  const end = Math.min(bytes.length, from + 1 + Math.floor(length * 400));
  switch (kind) {
    case 'flip':
      return bytes.map((byte, index) => (index === from ? byte ^ (1 << Math.floor(length * 7.99)) : byte));
    case 'cut':
      return joined(bytes.subarray(0, from), bytes.subarray(end));
    case 'keep':
      return bytes.subarray(from, from + 1 + Math.floor(length * 1500));
    case 'repeat':
      return joined(bytes.subarray(0, end), bytes.subarray(from));
    case 'splice':
      return inserted(
        bytes,
        from,
        donor.subarray(Math.floor(at * donor.length), Math.floor(at * donor.length) + 300),
      );
    case 'mark':
      return inserted(bytes, from, one(marks, length));
    case 'markup':
      return inserted(bytes, from, one(markup, length));
    case 'space':
      return inserted(bytes, from, one(spaces, length));
  }
}

function inserted(bytes: Uint8Array, at: number, piece: Uint8Array): Uint8Array {
  return joined(bytes.subarray(0, at), piece, bytes.subarray(at));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}

function one(list: readonly string[], share: number): Uint8Array {
  return Buffer.from(list[Math.floor(share * (list.length - 1))] ?? '');
}
