import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { storedZip } from '../../../pipeline/report/stored-zip.js';

const files = [
  ['a.json', '{}\n'],
  ['שלום 👩🏽‍⚖️.json', 'é'.repeat(70_000)],
  ['empty', ''],
] as const;

const reader = `
import json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as z:
    assert z.testzip() is None
    json.dump({n: z.read(n).decode() for n in z.namelist()}, open(sys.argv[2], 'w'))
`;
const hasPython = spawnSync('python3', ['--version']).status === 0;

test.skipIf(!hasPython)('Python reads every file back, its checksum proven', () => {
  const folder = mkdtempSync(join(tmpdir(), 'glossator-zip-'));
  const [zip, found] = [join(folder, 'a.zip'), join(folder, 'found.json')];
  writeFileSync(zip, storedZip(files));
  const { status, stderr } = spawnSync('python3', ['-c', reader, zip, found], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  expect(JSON.parse(readFileSync(found, 'utf8'))).toEqual(Object.fromEntries(files));
  rmSync(folder, { recursive: true });
});

test('the same files give the same bytes', () => {
  expect(storedZip(files)).toEqual(storedZip(files));
});
