import { labelCount } from './labels.js';

/**
 * The weights of the name tagger: one row of `labelCount` scores a feature bucket, and the scores of each label
 * after each label.
 */
export interface NameWeights {
  readonly bucketBits: number;
  /** `2 ** bucketBits × labelCount`. */
  readonly emissions: Int16Array;
  /** `labelCount × labelCount`. */
  readonly transitions: Int16Array;
}

/** Weights in text: sparse, a byte each on a square-root scale, in base64, so that any bundler can carry them. */
export interface PackedWeights {
  readonly version: string;
  readonly bucketBits: number;
  /** The weight that code 127 stands for. */
  readonly largest: number;
  readonly emissions: string;
  readonly transitions: string;
  /** Sum of all unpacked weights: a file cut short or changed is refused. */
  readonly checksum: number;
}

const longestGap = 255;

/** Packs weights as (gap to the previous weight that is not 0, code) pairs; gap 255 means 254 cells and no weight. */
export function packWeights(
  version: string,
  bucketBits: number,
  emissions: Float32Array,
  transitions: Float32Array,
): PackedWeights {
  const largest = [...[emissions, transitions]].reduce(
    (most, values) => values.reduce((max, value) => Math.max(max, Math.abs(value)), most),
    0,
  );
  const packed = {
    version,
    bucketBits,
    largest,
    emissions: packed64(emissions, largest),
    transitions: packed64(transitions, largest),
  };
  const { emissions: e, transitions: t } = unpack(packed);
  return { ...packed, checksum: checksumOf(e) + checksumOf(t) };
}

/** Unpacks weights. Throws where they are damaged. */
export function unpackWeights(packed: PackedWeights): NameWeights {
  const weights = unpack(packed);
  if (checksumOf(weights.emissions) + checksumOf(weights.transitions) !== packed.checksum) {
    throw new Error('The weights of the name tagger are damaged: install glossator again.');
  }
  return weights;
}

function unpack({
  bucketBits,
  largest,
  emissions,
  transitions,
}: Omit<PackedWeights, 'checksum'>): NameWeights {
  return {
    bucketBits,
    emissions: unpacked64(emissions, (1 << bucketBits) * labelCount, largest),
    transitions: unpacked64(transitions, labelCount * labelCount, largest),
  };
}

function packed64(values: Float32Array, largest: number): string {
  const bytes: number[] = [];
  let previous = -1;
  for (const [cell, value] of values.entries()) {
    const code = Math.sign(value) * Math.round(127 * Math.sqrt(Math.abs(value) / largest));
    if (code === 0) continue;
    let gap = cell - previous - 1;
    for (; gap >= longestGap; gap -= longestGap - 1) bytes.push(longestGap);
    bytes.push(gap, code + 128);
    previous = cell;
  }
  return base64Of(bytes);
}

function base64Of(bytes: readonly number[]): string {
  const chunks: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) {
    chunks.push(String.fromCharCode(...bytes.slice(from, from + 8192)));
  }
  return btoa(chunks.join(''));
}

function unpacked64(base64: string, length: number, largest: number): Int16Array {
  const scale = 32_000 / largest;
  const weightOf = new Int16Array(256).map((_, byte) => {
    const code = (byte - 128) / 127;
    return Math.round(Math.sign(code) * code * code * largest * scale);
  });
  const bytes = atob(base64);
  const values = new Int16Array(length);
  let cell = -1;
  for (let at = 0; at < bytes.length; at += 1) {
    const gap = bytes.charCodeAt(at);
    if (gap === longestGap) {
      cell += longestGap - 1;
      continue;
    }
    at += 1;
    cell += gap + 1;
    values[cell] = weightOf[bytes.charCodeAt(at)] ?? 0;
  }
  return values;
}

/** A plain loop: a start waits for it, over millions of weights. */
function checksumOf(values: Int16Array): number {
  let sum = 0;
  for (let cell = 0; cell < values.length; cell += 1) {
    const value = values[cell] ?? 0;
    if (value !== 0) sum = (sum + value * ((cell % 8191) + 1)) % 2_147_483_647;
  }
  return sum;
}
