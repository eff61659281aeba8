import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { withFreshBlocks } from '../shown-blocks.js';
import { peerTest } from './peer-python.js';

peerTest('the recipes for pandas and DuckDB in docs/formats.md print what is shown below them', async () => {
  const page = readFileSync('docs/formats.md', 'utf8');
  await expect(await withFreshBlocks(page)).toMatchFileSnapshot('../../docs/formats.md');
});
