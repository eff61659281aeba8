import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from '../../pipeline/sha256.js';

const lengths = [0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000];

test.each(lengths)('hashes %d bytes as OpenSSL does', (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + length) % 256);
  expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
});

test('hashes a part of a buffer', () => {
  const part = new Uint8Array([9, 9, 97, 98, 99, 9]).subarray(2, 5);
  expect(sha256(part)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
