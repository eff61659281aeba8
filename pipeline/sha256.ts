/**
 * SHA-256 (FIPS 180-4) of bytes, in hexadecimal. Own code because the annotating core runs in browsers, where the
 * built-in digest is asynchronous and absent from insecure pages.
 */
export function sha256(bytes: Uint8Array): string {
  const state = Uint32Array.from(initialState);
  const schedule = new Uint32Array(64);
  const whole = bytes.length - (bytes.length % 64);
  for (let start = 0; start < whole; start += 64) compress(state, schedule, bytes, start);
  const tail = paddedTail(bytes, whole);
  for (let start = 0; start < tail.length; start += 64) compress(state, schedule, tail, start);
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** The bytes after the last whole block, the mark 0x80, zeros, and the message's length in bits. */
function paddedTail(bytes: Uint8Array, whole: number): Uint8Array {
  const rest = bytes.length - whole;
  const tail = new Uint8Array(rest < 56 ? 64 : 128);
  tail.set(bytes.subarray(whole));
  tail[rest] = 0x80;
  new DataView(tail.buffer).setBigUint64(tail.length - 8, BigInt(bytes.length) * 8n);
  return tail;
}

function compress(state: Uint32Array, schedule: Uint32Array, bytes: Uint8Array, start: number): void {
  const block = new DataView(bytes.buffer, bytes.byteOffset + start, 64);
  for (let index = 0; index < 16; index += 1) schedule[index] = block.getUint32(index * 4);
  for (let index = 16; index < 64; index += 1) {
    const early = schedule[index - 15] ?? 0;
    const late = schedule[index - 2] ?? 0;
    const mixedEarly = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const mixedLate = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    schedule[index] = (schedule[index - 16] ?? 0) + mixedEarly + (schedule[index - 7] ?? 0) + mixedLate;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index += 1) {
    const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + sum1 + choice + (roundConstants[index] ?? 0) + (schedule[index] ?? 0)) | 0;
    const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + sum0 + majority) | 0];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + word;
}

const rotate = (word: number, bits: number) => (word >>> bits) | (word << (32 - bits));

const primes = firstPrimes(64);

/** First 32 bits of the fraction of the square roots of the first 8 primes. */
const initialState = primes.slice(0, 8).map((prime) => fraction32(prime, 2));

/** First 32 bits of the fraction of the cube roots of the first 64 primes. */
const roundConstants = Uint32Array.from(primes, (prime) => fraction32(prime, 3));

function firstPrimes(count: number): readonly number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}

/** Integer arithmetic, so that no rounding of the platform's roots can matter: the root of prime · 2^(32·degree). */
function fraction32(prime: number, degree: 2 | 3): number {
  const scaled = BigInt(prime) << BigInt(32 * degree);
  let low = 0n;
  let high = 1n << 40n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** BigInt(degree) <= scaled) low = middle;
    else high = middle;
  }
  return Number(low & 0xffffffffn);
}
