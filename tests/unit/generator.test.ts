import { expect, test } from 'vitest';
import { generator } from '../../pipeline/generator.js';
import { rulesHash } from '../../rules-hash.mjs';

// The file was written with another hash in it: were that hash part of what is hashed, this one would differ.
test('an output names the rules that made it', async () => {
  expect(await rulesHash()).toBe(generator.rules);
});
