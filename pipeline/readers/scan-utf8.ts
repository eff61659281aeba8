/**
 * Counts the well-formed sequences of two to four bytes, the bytes that belong to none (Unicode 15, table 3-7), and
 * the places where those stand together. Few places beside many sequences are damaged UTF-8; the other way round
 * it is another encoding.
 */
export function scanUtf8(bytes: Uint8Array): {
  readonly sequences: number;
  readonly invalidBytes: number;
  readonly invalidPlaces: number;
} {
  let sequences = 0;
  let invalidBytes = 0;
  let invalidPlaces = 0;
  let lastInvalid = -2;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = sequenceLength(bytes, at, lead);
    if (length === 0) {
      invalidBytes++;
      if (lastInvalid !== at - 1) invalidPlaces++;
      lastInvalid = at;
      at++;
    } else {
      sequences++;
      at += length;
    }
  }
  return { sequences, invalidBytes, invalidPlaces };
}

function sequenceLength(bytes: Uint8Array, at: number, lead: number): number {
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >> 4 === 0xe ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  for (let offset = 1; offset < length; offset++) {
    const byte = bytes[at + offset] ?? 0;
    if (byte >> 6 !== 0b10) return 0;
  }
  const second = bytes[at + 1] ?? 0;
  const overlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const beyond = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  return overlong || beyond ? 0 : length;
}
