import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { changeKindNames } from '../../../pipeline/evaluation/compare-annotations.js';
import { withFreshBlocks } from '../../shown-blocks.js';

const page = readFileSync('docs/compare-and-explain.md', 'utf8');

test('what the page shows is what glossator writes (`npm run docs:update` shows it anew)', async () => {
  await expect(await withFreshBlocks(page)).toMatchFileSnapshot('../../../docs/compare-and-explain.md');
});

test('every kind of change is in the table', () => {
  const [, table = ''] = /^\| change \| means \|\n([\s\S]*?)\n\n/m.exec(page) ?? [];
  const cells = [...table.matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell = '']) => cell);
  const kinds = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
  expect(kinds.sort()).toEqual([...changeKindNames].sort());
});
