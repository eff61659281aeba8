/** First bytes of formats that are often found among texts, and what to call them. */
const signatures: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0x7f, 0x45, 0x4c, 0x46], 'a program (ELF)'],
  [[0x4d, 0x5a, 0x90, 0x00], 'a program (Windows)'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF document'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive or an Office document'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office document'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x42, 0x5a, 0x68], 'a bzip2 archive'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'an xz archive'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'a zstd archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7-Zip archive'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG image'],
  [[0xff, 0xd8, 0xff], 'a JPEG image'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF image'],
  [[0x52, 0x49, 0x46, 0x46], 'a RIFF file (sound, video or image)'],
  [[0x00, 0x61, 0x73, 0x6d], 'a WebAssembly module'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], 'an SQLite database'],
];

/** A text may have a stray control character; one in so many characters is too often. */
const oneIn = 4;

/** What binary format a file has, in words that fit "The file is …"; null for what may be text. */
export function binaryFormat(bytes: Uint8Array): string | null {
  const known = signatures.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  // "BZh" and "RIFF" are letters; a text may begin with them, though not go on with control characters.
  const controls = controlCharacters(bytes.subarray(0, 8192));
  if (known !== undefined && (controls > 0 || known[1].includes('PDF'))) return known[1];
  return controls * oneIn > Math.min(bytes.length, 8192) ? 'binary (full of control characters)' : null;
}

function controlCharacters(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) {
    const isControl = byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d;
    if (isControl && byte !== 0x1b) count++;
  }
  return count;
}
