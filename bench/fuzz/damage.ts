export const damages = ['flip', 'cut', 'keep', 'repeat', 'splice', 'mark', 'markup', 'space'] as const;

/** One thing that is done to a file. `at` and `length` are shares of what there is. */
export interface Damage {
  readonly kind: (typeof damages)[number];
  readonly at: number;
  readonly length: number;
}

/**
 * What damage is done to, one character a unit: the bytes of a file, or the code units of a text, which may then have
 * half characters.
 */
export interface Units {
  readonly units: string;
  readonly of: 'bytes' | 'text';
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

export function unitsOf(bytes: Buffer, of: Units['of']): Units {
  return { units: bytes.toString(of === 'bytes' ? 'latin1' : 'utf8'), of };
}

/** What the program reads. */
export function inputOf({ units, of }: Units): Uint8Array | string {
  return of === 'bytes' ? Buffer.from(units, 'latin1') : units;
}

/** The units after the damage. `donor` is another file, of which splicing takes a piece. */
export function damage({ units, of }: Units, { kind, at, length }: Damage, donor: Units): Units {
  const from = Math.floor(at * units.length);
  const end = Math.min(units.length, from + 1 + Math.floor(length * 400));
  const inserted = (piece: string) => units.slice(0, from) + piece + units.slice(from);
  const one = (list: readonly string[]) =>
    unitsOf(Buffer.from(list[Math.floor(length * (list.length - 1))] ?? ''), of).units;
  const harmed = () => {
    switch (kind) {
      case 'flip':
        return units.slice(0, from) + flipped(units.slice(from, from + 1), length) + units.slice(from + 1);
      case 'cut':
        return units.slice(0, from) + units.slice(end);
      case 'keep':
        return units.slice(from, from + 1 + Math.floor(length * 1500));
      case 'repeat':
        return units.slice(0, end) + units.slice(from);
      case 'splice': {
        const start = Math.floor(at * donor.units.length);
        return inserted(donor.units.slice(start, start + 300));
      }
      case 'mark':
        return inserted(one(marks));
      case 'markup':
        return inserted(one(markup));
      case 'space':
        return inserted(one(spaces));
    }
  };
  return { units: harmed(), of };
}

/** One bit of a unit the other way round. */
const flipped = (unit: string, share: number) =>
  unit === '' ? '' : String.fromCharCode(unit.charCodeAt(0) ^ (1 << Math.floor(share * 7.99)));
