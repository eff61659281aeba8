import { beforeAll, expect, test } from 'vitest';
import { type Folder, temporaryFolder } from './run-in-folder.js';

let folder: Folder;

beforeAll(async () => {
  folder = temporaryFolder();
  for (const name of ['a', 'b', 'c'])
    folder.put(`in/${name}.txt`, `“We counted twice,” said Ada Obi of ${name}.\n`);
  await folder.run('annotate', 'in', '--out', 'out');
  await folder.run('check', 'out', 'out', '--baseline', 'baseline.txt', '--update-baseline');
});

test.each([
  ['evaluate', ['evaluate', 'out', 'out']],
  ['check', ['check', 'out', 'out', '--baseline', 'baseline.txt']],
  ['compare', ['compare', 'out', 'out']],
  ['export', ['export', 'out', '--to', 'brat', '--out', 'for-brat']],
  ['export to Parquet', ['export', 'out', '--to', 'parquet', '--out', 'tables']],
])('%s shows on a terminal how far it is, and leaves no bar behind', async (_, command) => {
  const { code, stdout, stderr } = await folder.runWith({ redraws: true }, ...command);
  expect(code).toBe(0);
  expect(stderr).toMatch(/^\r\[ {20}\] 0 % {2}0 of 3 +\r[^\n]*\r/);
  expect(stderr.slice(stderr.lastIndexOf('\r'))).not.toContain('%');
  const { stdout: elsewhere, stderr: lines } = await folder.run(...command);
  expect([elsewhere, lines]).toEqual([stdout, expect.not.stringContaining('\r')]);
});
