import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type LabelReader, labelReader, linkTypes, regionLabels } from '../../../pipeline/formats/labels.js';
import { formatNames } from '../../../pipeline/formats/registry.js';
import { withFreshBlocks } from '../../shown-blocks.js';

const page = readFileSync('docs/formats.md', 'utf8');

/** First cells and last cells of the table with this header. */
function rowsOf(header: string): readonly (readonly [string, string])[] {
  const [, body = ''] = page.split(`| ${header} |`);
  const [table = ''] = body.split('\n\n');
  return [...table.matchAll(/^\| `([\w-]+)` \|.*?\| ?([^|]*?) ?\|$/gm)].map(([, name = '', last = '']) => [
    name,
    last,
  ]);
}

test('every format has its row', () => {
  expect(rowsOf('format').map(([name]) => name)).toEqual([...formatNames, 'parquet']);
});

test.each<['region' | 'link', readonly string[]]>([
  ['region', regionLabels],
  ['link', linkTypes],
])('every %s has its row, and the other names are read as it', (kind, names) => {
  const rows = rowsOf(kind);
  expect(rows.map(([name]) => name)).toEqual(names);
  const reader: LabelReader = labelReader(new Map());
  for (const [name, others] of rows)
    for (const other of [name, ...others.split(', ').filter((each) => each !== '')])
      expect(reader[kind](other, 'the page')).toBe(name);
});

test('what is shown is what the command prints', async () => {
  await expect(await withFreshBlocks(page)).toMatchFileSnapshot('../../../docs/formats.md');
});
