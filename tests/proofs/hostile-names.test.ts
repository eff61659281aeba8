import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { type Folder, temporaryFolder } from '../end-to-end/run-in-folder.js';
import { elementsOf, expectSafe } from '../unit/report/page-parts.js';

/** What names of files and ids of rows may try; a name of a file can hold all but `/` and NUL. */
const names = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  '=cmd|calc!A0',
  '\t=1+1',
  ' @SUM(1)',
  '\u200b=1',
  '-rf',
  '--out',
  '..',
  '.hidden',
  'a\nb: failed',
  '\r\u001b[2J\u001b]0;owned\u0007',
  '\u202egpj.exe',
  '\u3164',
  'con',
  'RUN',
  'index',
  'datapackage',
  'documents.csv',
  '.glossator-lock',
  '%2e%2e%2f',
  'x'.repeat(240),
  'é'.repeat(115),
  '__proto__',
  'a~2',
  'a\\b',
  'C:evil',
];

const rowsAlone = ['../../evil', '/etc/passwd', '', 'a\u0000b', '\ud800', 'x'.repeat(5000), '</title>'];

const text = (name: string) =>
  `“We counted ${name} twice,” said Ana Ruiz of the ${name} Health Organization.\n`;

async function annotated(folder: Folder, ...args: readonly string[]): Promise<string> {
  const isFile = (name: string) => !['..', '.hidden', '.glossator-lock'].includes(name);
  for (const name of names.filter(isFile)) folder.put(`in/${name}.md`, `# ${name}\n\n${text(name)}`);
  const rows = [...names, ...rowsAlone, 'a', 'A', 'a'].map((id) => ({
    id,
    title: id,
    publisher: id,
    text: text(id),
    more: id,
  }));
  folder.put('in/rows.jsonl', rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const { code, stderr } = await folder.run('annotate', 'in', '--out', 'out', ...args);
  expect(code, stderr).toBe(0);
  expect(folder.manifest().inputs).toHaveLength(names.filter(isFile).length + rows.length);
  return stderr;
}

test('hostile names become harmless names of files, and pages that lead nowhere else', async () => {
  const folder = temporaryFolder();
  const stderr = await annotated(folder);
  const isControl = /(?!\n)[\p{Cc}\p{Cf}]/u;
  expect(stderr).not.toMatch(isControl);
  const files = readdirSync(join(folder.path, 'out'), { withFileTypes: true });
  for (const file of files) {
    expect(file.isFile(), file.name).toBe(true);
    expect(file.name).toMatch(/^[\p{L}\p{M}\p{N}_%][\p{L}\p{M}\p{N}\-_.%~]*\.(?:json|html|csv)$/u);
    expect(file.name).not.toMatch(/\p{Default_Ignorable_Code_Point}/u);
  }
  const found = new Set(files.map(({ name }) => name));
  expect(new Set([...found].map((name) => name.normalize('NFC').toLowerCase())).size).toBe(found.size);
  expect(readdirSync(folder.path).sort()).toEqual(['in', 'out']);
  const pages = [...found].filter((name) => name.endsWith('.html'));
  for (const name of pages) {
    const page = folder.read(`out/${name}`);
    expectSafe(page);
    const links = elementsOf(page).flatMap(({ attributes: { href = '#' } }) =>
      href.startsWith('#') ? [] : [href],
    );
    for (const link of links)
      expect(found, link).toContain(decodeURIComponent(link.replace(/^\.\//, '').replace(/#.*/, '')));
  }
  expect((await folder.run('verify', 'out')).stdout).toBe('');
  for (const line of (await folder.run('explain', 'in/=cmd|calc!A0.md', '--text', 'Ruiz')).stdout.split('\n'))
    expect(line).not.toMatch(isControl);
});

test('no cell of the tables for spreadsheets runs, wherever a cell begins', async () => {
  const folder = temporaryFolder();
  await annotated(folder, '--csv', 'excel', '--no-report');
  for (const name of folder.list('out').filter((each) => each.endsWith('.csv'))) {
    const rows: readonly (readonly string[])[] = parse(folder.read(`out/${name}`), { bom: true });
    expect(rows.length).toBeGreaterThan(name === 'events.csv' ? 0 : names.length);
    for (const start of rows.flat().flatMap((cell) => cell.split(/[\r\n\u2028\u2029;\t]/)))
      expect(start, name).not.toMatch(/^[\s\p{Cf}\p{Cc}\p{DI}]*[=+\-@](?!\d+$)/u);
  }
});

test('other formats and figures hold them as text', async () => {
  const folder = temporaryFolder();
  await annotated(folder, '--no-report');
  const formats = 'brat,label-studio,doccano,conll,native,w3c,tei,jsonl,citron,parquet';
  const exported = await folder.run('export', 'out', '--to', formats, '--out', 'formats');
  expect([exported.code, exported.stderr]).toEqual([0, expect.not.stringMatching(/(?!\n)[\p{Cc}\p{Cf}]/u)]);
  for (const path of readdirSync(join(folder.path, 'formats'), { recursive: true, encoding: 'utf8' }))
    expect(path).toMatch(/^[\p{L}\p{M}\p{N}\-_.%~/]+$/u);
  const reported = await folder.run('report', 'out', '--plots', 'plots', '--out', 'pages');
  expect(reported.code, reported.stderr).toBe(0);
  for (const name of folder.list('plots').filter((each) => each.endsWith('.svg'))) {
    const elements = elementsOf(folder.read(`plots/${name}`));
    expect(elements.map((each) => each.name)).not.toContain('script');
    for (const { attributes } of elements)
      expect(Object.keys(attributes).join()).not.toMatch(/\bon[a-z]+|href/i);
  }
});
