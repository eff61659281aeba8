import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withFreshBlocks } from '../../shown-blocks.js';

const page = readFileSync('docs/library.md', 'utf8');

test('what the page shows is what its programs print (`npm run docs:update` shows it anew)', async () => {
  await expect(await withFreshBlocks(page)).toMatchFileSnapshot('../../../docs/library.md');
});
