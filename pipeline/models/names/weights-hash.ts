import { sha256 } from '../../sha256.js';
import { packedWeights } from './weights.js';

/** 16 hexadecimal digits that tell one training of the name tagger from another. Takes some tenths of a second. */
export function weightsHash(): string {
  return sha256(new TextEncoder().encode(JSON.stringify(packedWeights))).slice(0, 16);
}
