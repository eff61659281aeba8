/** Features are hashed into `2 ** bucketBits` buckets (the hashing trick, Weinberger et al. 2009). */
export const bucketBits = 18;
const bucketMask = (1 << bucketBits) - 1;

/** FNV-1a (Fowler, Noll & Vo) over UTF-16 code units, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash | 0;
}

/** The bucket of a feature: the number of its template mixed with three values (after MurmurHash3's finalizer). */
export function bucketOf(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(template, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) & bucketMask;
}
