import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withFreshBlocks } from '../../shown-blocks.js';

const page = readFileSync('docs/cite.md', 'utf8');

test('what the page shows is what glossator writes (`npm run docs:update` shows it anew)', async () => {
  await expect(await withFreshBlocks(page)).toMatchFileSnapshot('../../../docs/cite.md');
});
