const lineFeed = 10;

/** Reads a stream in pieces of the reader's own choice, and holds little more than what was asked for. */
export interface ByteReader {
  /** The next line with its end; at most `mostBytes` of it. Null at the end of the stream. */
  line(mostBytes: number): Promise<Uint8Array | null>;
  /** The next bytes; fewer only at the end of the stream. */
  take(count: number): Promise<Uint8Array>;
  /** Passes over bytes; returns how many there were. */
  skip(count: number): Promise<number>;
}

export function byteReader(stream: AsyncIterable<Uint8Array>): ByteReader {
  const chunks = stream[Symbol.asyncIterator]();
  let held: Uint8Array = new Uint8Array();
  const fill = async () => {
    if (held.length > 0) return true;
    const next = await chunks.next();
    if (next.done) return false;
    held = next.value;
    return true;
  };
  /** Gives what is held up to `count` bytes, piece by piece, until `isLast` says so. */
  async function* pieces(count: number, endOf: (piece: Uint8Array) => number): AsyncGenerator<Uint8Array> {
    let left = count;
    while (left > 0 && (await fill())) {
      const end = endOf(held.subarray(0, left));
      const piece = held.subarray(0, end === -1 ? left : end);
      held = held.subarray(piece.length);
      left -= piece.length;
      yield piece;
      if (end !== -1) return;
    }
  }
  const joined = async (some: AsyncIterable<Uint8Array>) => {
    const all: Uint8Array[] = [];
    for await (const piece of some) all.push(piece);
    return Buffer.concat(all);
  };
  const nowhere = () => -1;
  return {
    async line(mostBytes) {
      const line = await joined(pieces(mostBytes, (piece) => piece.indexOf(lineFeed) + 1 || -1));
      return line.length === 0 ? null : line;
    },
    take: (count) => joined(pieces(count, nowhere)),
    async skip(count) {
      let passed = 0;
      for await (const piece of pieces(count, nowhere)) passed += piece.length;
      return passed;
    },
  };
}
