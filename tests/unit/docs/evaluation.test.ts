import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorClasses } from '../../../pipeline/evaluation/find-errors.js';
import { brokenLinks, withFreshBlocks } from '../../shown-blocks.js';

const page = readFileSync('docs/evaluation.md', 'utf8');

test('what the page shows is what glossator writes (`npm run docs:update` shows it anew)', async () => {
  await expect(await withFreshBlocks(page)).toMatchFileSnapshot('../../../docs/evaluation.md');
});

test('every class of errors is in the table', () => {
  const [, table = ''] = /^\| class \| what it means \|\n([\s\S]*?)\n\n/m.exec(page) ?? [];
  expect([...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name)).toEqual([...errorClasses]);
});

test('its links lead somewhere', () => {
  expect(brokenLinks('docs/evaluation.md', page)).toEqual([]);
});
