import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from './run-in-folder.js';

const article = '"We counted twice," said Maria Lopez of the World Health Organization.\n';

describe('annotate', () => {
  test('without arguments annotates input/ into output/', async () => {
    const folder = temporaryFolder();
    folder.put('input/a.md', article);
    const { code, stdout, stderr } = await folder.run();
    expect(code).toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toContain('1 article annotated in ');
    expect(stderr).toMatch(/people +1 {2}Maria Lopez \(1\)\n/);
    expect(stderr).toMatch(/organizations +1 {2}World Health Organization \(1\)\n/);
    expect(stderr).toMatch(/quotations +1 {2}1 with a known speaker\n/);
    expect(folder.list('output')).toEqual([
      'a.html',
      'a.json',
      'datapackage.json',
      'documents.csv',
      'entities.csv',
      'events.csv',
      'index.html',
      'mentions.csv',
      'quotations.csv',
      'run.json',
    ]);
  });

  test('gives the same bytes again, but for run.json', async () => {
    const folder = temporaryFolder();
    folder.put('in/a.md', article);
    folder.put('in/b/c.html', `<p>${article}</p>`);
    const files = async (out: string) => {
      await folder.run('annotate', 'in', '--out', out);
      return folder
        .list(out)
        .filter((name) => name !== 'run.json')
        .map((name) => [name, folder.read(`${out}/${name}`)]);
    };
    expect(await files('one')).toEqual(await files('two'));
  });

  test('keeps apart what would have one name', async () => {
    const folder = temporaryFolder();
    for (const name of [
      'a.md',
      'a.html',
      'B.txt',
      'b.md',
      'x/y.md',
      'x__y.md',
      '50% off.md',
      'run.md',
      '__proto__.md',
      '-rf',
    ]) {
      folder.put(`in/${name}`, article);
    }
    const { code } = await folder.run('annotate', 'in', '--out', 'out');
    expect(code).toBe(0);
    expect(folder.list('out').filter((name) => name.endsWith('.json'))).toEqual([
      '%2Drf.json',
      '%72un.json',
      '50%25%20off.json',
      'B.txt.json',
      '__proto__.json',
      'a.html.json',
      'a.md.json',
      'b.md.json',
      'datapackage.json',
      'run.json',
      'x__y.md.json',
      'x__y.md~2.json',
    ]);
    expect((await folder.run('verify', 'out')).code).toBe(0);
  });

  test('takes files that look like flags after --', async () => {
    const folder = temporaryFolder();
    folder.put('-rf', article);
    folder.put('--out=x', article);
    expect((await folder.run('annotate', '--out', 'out', '--', '-rf', '--out=x')).code).toBe(0);
    expect(folder.manifest().inputs.map(({ path }) => path)).toEqual(['--out=x', '-rf']);
  });

  test('reads standard input', async () => {
    const folder = temporaryFolder();
    const stdin = [Buffer.from(article.slice(0, 20)), Buffer.from(article.slice(20))];
    expect((await folder.runWith({ stdin }, 'annotate', '-', '--out', 'out')).code).toBe(0);
    expect(folder.record('stdin').quotations[0]?.speaker.name).toBe('Maria Lopez');
  });

  test('does not read its own output on the second run', async () => {
    const folder = temporaryFolder();
    folder.put('in/a.md', article);
    await folder.run('annotate', 'in', '--out', 'in/out');
    await folder.run('annotate', 'in', '--out', 'in/out');
    expect(folder.list('in/out').filter((name) => name.endsWith('.json'))).toEqual([
      'a.json',
      'datapackage.json',
      'run.json',
    ]);
  });

  test('one folder holds one run: what an earlier one left goes, what people changed stays', async () => {
    const folder = temporaryFolder();
    for (const name of ['a.md', 'b.md', 'c.md']) folder.put(`in/${name}`, article);
    folder.put('in/d.md', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 0]));
    await folder.run('annotate', 'in', '--out', 'out', '--tokens');
    expect(folder.has('out/errors.jsonl')).toBe(true);
    writeFileSync(join(folder.path, 'out/c.json'), '{}');
    folder.put('out/notes.txt', 'mine');
    await folder.run('annotate', 'in/a.md', '--out', 'out');
    expect(folder.list('out')).toEqual([
      'a.html',
      'a.json',
      'c.json',
      'datapackage.json',
      'documents.csv',
      'entities.csv',
      'events.csv',
      'index.html',
      'mentions.csv',
      'notes.txt',
      'quotations.csv',
      'run.json',
    ]);
  });

  test('a run that can read nothing leaves what the folder held', async () => {
    const folder = temporaryFolder();
    folder.put('in/a.md', article);
    await folder.run('annotate', 'in', '--out', 'out');
    const before = folder.read('out/documents.csv');
    const { code, stderr } = await folder.run('annotate', 'inn', '--out', 'out');
    expect([code, stderr]).toEqual([6, 'failed: inn: does not exist\n']);
    expect(folder.read('out/documents.csv')).toBe(before);
  });

  test('an empty folder is no input', async () => {
    const folder = temporaryFolder();
    folder.put('in/.hidden', article);
    const { code, stderr } = await folder.run('annotate', 'in', '--out', 'out');
    expect(code).toBe(6);
    expect(stderr).toContain('no input in in.');
  });

  test('says before any work that the output cannot be written', async () => {
    const folder = temporaryFolder();
    folder.put('in/a.md', article);
    folder.put('out', 'a file');
    const { code, stderr } = await folder.run('annotate', 'in', '--out', 'out');
    expect(code).toBe(2);
    expect(stderr).toMatch(/cannot be written.*--out DIR/);
  });

  test('counts in UTF-16 where asked, and in code points otherwise', async () => {
    const folder = temporaryFolder();
    folder.put('in/a.txt', `🇰🇪 ${article}`);
    await folder.run('annotate', 'in', '--out', 'out');
    const points = folder.record('a');
    await folder.run('annotate', 'in', '--out', 'out', '--offset-unit', 'utf16');
    const units = folder.record('a');
    expect([points.offsetUnit, units.offsetUnit]).toEqual(['codepoint', 'utf16']);
    expect(points.source.astral).toEqual([0, 1]);
    expect(units.mentions.map(({ start, sourceEnd }) => [start - 2, sourceEnd - 2])).toEqual(
      points.mentions.map(({ start, sourceEnd }) => [start, sourceEnd]),
    );
    expect((await folder.run('verify', 'out')).code).toBe(0);
  });

  test('writes tables for spreadsheets and tokens where asked', async () => {
    const folder = temporaryFolder();
    folder.put('in/a.txt', `"=1+1 is two," said Maria Lopez.\n`);
    await folder.run('annotate', 'in', '--out', 'out', '--csv', 'excel', '--tokens');
    expect(folder.read('out/quotations.csv')).toContain("'=1+1");
    expect(folder.record('a').tokens?.[0]).toMatchObject({ start: 0, end: 1, pos: 'PUNCT' });
    expect((await folder.run('verify', 'out')).code).toBe(0);
  });

  test('stops between two articles when it is interrupted', async () => {
    const folder = temporaryFolder();
    folder.put('in/a.md', article);
    const { code, stderr } = await folder.runWith(
      { signal: AbortSignal.abort() },
      'annotate',
      'in',
      '--out',
      'out',
    );
    expect(code).toBe(130);
    expect(stderr).toContain('run the same command again');
    expect(folder.list('out')).toEqual([]);
  });

  test('shows a bar on a terminal, objects for programs, and nothing elsewhere on short work', async () => {
    const folder = temporaryFolder();
    folder.put('in/a.md', article);
    folder.put('in/b\u001b[2J.bin', new Uint8Array([0, 1, 2, 3, 4, 5]));
    const annotate = ['annotate', 'in/a.md', 'in/b\u001b[2J.bin', '--out', 'out'];
    const terminal = await folder.runWith({ redraws: true }, ...annotate);
    expect(terminal.stderr).toContain('\r[                    ] 0 %  0 of 2');
    expect(terminal.stderr).not.toContain('\u001b');
    expect((await folder.run(...annotate)).stderr).not.toMatch(/\r|of 2 articles \(/);
    const { code, stderr } = await folder.run(...annotate, '--progress', 'json');
    const events = stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events.map(({ event }) => event)).toEqual(['progress', 'progress', 'problem', 'finished']);
    expect(events.at(-1)).toMatchObject({ exitCode: code, counts: { ok: 1, refused: 1 }, out: 'out' });
    const quiet = await folder.runWith({ redraws: true }, ...annotate, '--quiet');
    expect(quiet.stderr).toMatch(/^refused: b\S+: .+\n$/);
  });

  test('a stream shows a bar only where its data go elsewhere, and ends with a line', async () => {
    const folder = temporaryFolder();
    folder.put('in/a.md', article);
    const annotate = ['annotate', 'in', '--format', 'jsonl'];
    const piped = await folder.runWith({ redraws: true }, ...annotate);
    expect(piped.stderr).toMatch(/^\r\[ +\] 0 % {2}0 of 1 +\r(?:.*\r)?1 article annotated in \d+\.\d s\n$/);
    const shown = await folder.runWith({ redraws: true, showsData: true }, ...annotate);
    expect(shown.stderr).toMatch(/^1 article annotated in \d+\.\d s\n$/);
    expect((await folder.run(...annotate, '--quiet')).stderr).toBe('');
  });
});

describe('wrong usage', () => {
  test.each<[args: string[], says: RegExp]>([
    [['anotate'], /unknown command 'anotate'\n\(Did you mean annotate\?\)/],
    [['annotate', 'in', '--ou', 'x'], /unknown option '--ou'\n\(Did you mean --out\?\)/],
    [['annotate'], /missing required argument 'inputs'/],
    [['annotate', 'in', '--csv', 'xls'], /Allowed choices are exact, excel/],
    [['annotate', 'in', '--max-size', 'big'], /must be a number above 0/],
    [['explain', 'nix.md', '--text', 'x'], /"nix.md" cannot be read/],
    [['explain', 'a.md'], /Say where: --at N, --at N-M, or --text/],
    [['explain', 'a.md', '--at', '999'], /--at 999 is beyond the end: the file has \d+ characters/],
    [['explain', 'a.md', '--at', '-1'], /--at|whole number/],
    [['explain', 'a.md', '--at', '9-3'], /must be N or N-M, whole numbers from 0, N below M/],
    [['explain', 'a.md', '--text', 'zebra'], /"zebra" does not stand in the article's text\.\n/],
    [['verify', 'nix'], /"\S*nix" cannot be read/],
    [['verify', '.'], /holds no annotations/],
  ])('%j says what is wrong and how to go on', async (args, says) => {
    const folder = temporaryFolder();
    folder.put('a.md', article);
    const { code, stdout, stderr } = await folder.run(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(says);
    expect(stdout).toBe('');
  });

  test.each(['annotate', 'compare', 'explain', 'verify'])('%s --help shows examples', async (command) => {
    const { code, stdout } = await temporaryFolder().run(command, '--help');
    expect(code).toBe(0);
    expect(stdout).toContain(`Examples:\n  glossator ${command} `);
  });

  test('each command of the list is loaded by its own name', async () => {
    const { stdout } = await temporaryFolder().run('--help');
    const names = [...stdout.matchAll(/^ {2}(?!glossator |help )([a-z]+) /gm)].map(([, name = '']) => name);
    expect(names).toContain('verify');
    for (const name of names) {
      const help = await temporaryFolder().run(name, '--help');
      expect([help.code, help.stdout]).toEqual([0, expect.stringMatching(`^Usage: glossator ${name} `)]);
    }
  });
});
