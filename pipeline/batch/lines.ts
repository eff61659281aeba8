const lineFeed = 10;

/** A line without its end; null for one that is longer than allowed. `number` counts from 1. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/** Cuts a stream into lines and holds no more than one of them. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let number = 1;
  let size = 0;
  let pieces: Uint8Array[] = [];
  const add = (piece: Uint8Array) => {
    size += piece.length;
    if (size <= maxBytes) pieces.push(piece);
    else pieces = [];
  };
  const line = (): Line => ({ number, bytes: size > maxBytes ? null : Buffer.concat(pieces) });
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      add(chunk.subarray(start, end));
      yield line();
      [number, size, pieces, start] = [number + 1, 0, [], end + 1];
    }
    add(chunk.subarray(start));
  }
  if (size > 0) yield line();
}
