import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from './run-in-folder.js';

const article = '“We counted twice,” said Maria Lopez of the World Health Organization.\n';
const binary = Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 0]);

async function annotated(...options: string[]) {
  const folder = temporaryFolder();
  folder.put('in/b.txt', article);
  folder.put('in/"><img onerror=x> שלום 👩🏽‍⚖️.txt', article);
  folder.put('in/index.html', `<p>${article}</p>`);
  folder.put('in/broken.txt', binary);
  await folder.run('annotate', 'in', '--out', 'out', ...options);
  return folder;
}

const pages = (names: readonly string[]) => names.filter((name) => name.endsWith('.html'));

describe('report', () => {
  test('writes from JSON what annotate writes, byte for byte', async () => {
    const folder = await annotated();
    const names = pages(folder.list('out'));
    expect(names).toHaveLength(4);
    const before = names.map((name) => folder.read(`out/${name}`));
    for (const name of names) folder.remove(`out/${name}`);
    const { code, stdout, stderr } = await folder.run('report', 'out');
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toBe('3 articles shown; open out/index.html in a browser\n');
    expect(names.map((name) => folder.read(`out/${name}`))).toEqual(before);
    expect((await folder.run('verify', 'out')).code).toBe(0);
  });

  test.each(['report', 'verify'])('%s shows on a terminal how far it is', async (command) => {
    const folder = await annotated();
    const { code, stderr } = await folder.runWith({ redraws: true }, command, 'out');
    expect(code).toBe(0);
    expect(stderr).toMatch(/^\r\[ {20}\] 0 % {2}0 of 3 +(?:\r[^\n]*)?\r3 articles /);
  });

  test('leads from the run to each article, whatever its name, and to the tables', async () => {
    const folder = await annotated();
    const index = folder.read('out/index.html');
    expect(index).toContain('href="./quotations.csv"');
    expect(index).toContain('The file is a program (ELF), not text.');
    const [rows = []] = [...index.matchAll(/data-rows="article">(.*?)<\/script>/g)].map(([, json = '']) =>
      JSON.parse(json),
    );
    expect(rows.map(([id]: readonly string[]) => `${id}.html`).sort()).toEqual(
      pages(folder.list('out')).filter((name) => name !== 'index.html'),
    );
  });

  test('enters pages into the manifest, so that the next run clears them away', async () => {
    const folder = await annotated('--no-report');
    expect(pages(folder.list('out'))).toEqual([]);
    await folder.run('report', 'out');
    const entry = folder.manifest().files.find(({ name }) => name === 'b.html');
    expect(entry?.sha256).toBe(createHash('sha256').update(folder.read('out/b.html')).digest('hex'));
    folder.remove('in/b.txt');
    await folder.run('annotate', 'in', '--out', 'out', '--no-report');
    expect(pages(folder.list('out'))).toEqual([]);
  });

  test('plots the run on demand, the same bytes each time; verify minds nothing', async () => {
    const folder = await annotated();
    const { code, stderr } = await folder.run('report', 'out', '--plots', 'out/plots');
    expect([code, stderr]).toEqual([
      0,
      '3 articles shown; open out/index.html in a browser\nplotted in out/plots, as SVG and PNG: people, organizations, speakers\n',
    ]);
    expect(folder.list('out/plots')).toEqual(
      ['organizations', 'people', 'speakers'].flatMap((name) => [`${name}.png`, `${name}.svg`]),
    );
    const before = folder.read('out/plots/people.svg');
    expect(before).toContain('n = 3 mentions');
    await folder.run('report', 'out', '--out', 'pages', '--plots', 'again');
    expect(folder.read('again/people.svg')).toBe(before);
    expect((await folder.run('verify', 'out')).code).toBe(0);
  });

  test('writes elsewhere on demand, and then leads to no table', async () => {
    const folder = await annotated('--no-report');
    expect((await folder.run('report', 'out', '--out', 'pages')).code).toBe(0);
    expect(pages(folder.list('pages'))).toHaveLength(4);
    expect(folder.read('pages/index.html')).not.toContain('.csv"');
    expect(pages(folder.list('out'))).toEqual([]);
  });

  test('names a broken article and shows the others', async () => {
    const folder = await annotated('--no-report');
    folder.put('out/b.json', folder.read('out/b.json').replace('"Maria Lopez"', '"Mario Lopez"'));
    const { code, stderr } = await folder.run('report', 'out');
    expect(code).toBe(3);
    expect(stderr).toMatch(/^not shown: b\.json: \S+: expected "Mari/);
    expect(stderr).toContain('2 articles shown');
    expect(folder.has('out/b.html')).toBe(false);
  });

  test.each([
    ['nowhere', /"nowhere.* cannot be read|nowhere" cannot be read/],
    ['in', /holds no annotations/],
    ['out/b.json', /is one file/],
  ])('refuses %s', async (path, message) => {
    const folder = await annotated('--no-report');
    const { code, stderr } = await folder.run('report', path);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});
