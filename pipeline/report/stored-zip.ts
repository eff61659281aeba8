/**
 * Text files in one ZIP file, not compressed (PKWARE APPNOTE 6.3.10). Names are UTF-8. Without times: the same files
 * give the same bytes.
 */
export function storedZip(
  files: readonly (readonly [name: string, content: string])[],
): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const path = encoder.encode(name);
    const bytes = encoder.encode(content);
    const facts = [crc32(bytes), bytes.length, bytes.length] as const;
    const header = fields([4, 0x04034b50], ...common(facts, path.length));
    parts.push(header, path, bytes);
    directory.push(
      fields(
        [4, 0x02014b50],
        [2, 20],
        ...common(facts, path.length),
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, offset],
      ),
      path,
    );
    offset += header.length + path.length + bytes.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = files.length;
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0]);
  return joined([...parts, ...directory, end]);
}

type Field = readonly [bytes: 2 | 4, value: number];

/** 1 January 1980, the first day that ZIP knows. */
const noDate = 0x0021;
const utf8Names = 0x0800;

/** Version, flags, method (stored), time, date, checksum, sizes, lengths of name and extra field. */
function common(
  [checksum, packed, size]: readonly [number, number, number],
  nameLength: number,
): readonly Field[] {
  return [
    [2, 20],
    [2, utf8Names],
    [2, 0],
    [2, 0],
    [2, noDate],
    [4, checksum],
    [4, packed],
    [4, size],
    [2, nameLength],
    [2, 0],
  ];
}

function fields(...all: readonly Field[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(all.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of all) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

function joined(parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** CRC-32 of ISO 3309, bit by bit: the files are small. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
