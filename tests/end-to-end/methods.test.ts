import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { generator } from '../../pipeline/generator.js';
import { temporaryFolder } from './run-in-folder.js';

const folder = temporaryFolder();
const methods = async (...args: string[]) => {
  const { code, stdout, stderr } = await folder.run('methods', ...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
};
const inManifest = (change: (manifest: string) => string) =>
  folder.put('changed/run.json', change(folder.read('out/run.json')));

beforeAll(async () => {
  folder.put('in/a.txt', '“We counted twice,” said Ana Ruiz.');
  folder.put('in/b.txt', new Uint8Array([0, 1, 2, 3, 4, 5]));
  folder.put('own.csv', 'type,name\norganization,Blue Door');
  await folder.run('annotate', 'in', '--out', 'out', '--lexicon', 'own.csv', '--offset-unit', 'utf16');
});

describe('methods', () => {
  test('tells version, hashes and Node of the installed version', async () => {
    const text = await methods();
    expect(text).toContain(
      `glossator ${generator.version} (rules ${generator.rules}, weights of the name tagger `,
    );
    expect(text).toMatch(/tagger [0-9a-f]{16}; Node\.js v\d/);
    expect(text).not.toContain('input');
    expect(await methods()).toBe(text);
  });

  test('tells what a run says of itself', async () => {
    const { generator: made, options } = JSON.parse(folder.read('out/run.json'));
    const text = await methods('out');
    expect(text).toContain(`(rules ${made.rules}, `);
    expect(made.rules).toContain('+');
    expect(text).toContain('Of 2 inputs, 1 was annotated; offsets count UTF-16 code units.');
    expect(text).toContain(`(own.csv; 1 row, SHA-256 ${options.lexicon.sha256})`);
    expect(text).toContain('people F1 ');
  });

  test('its scores are the stored ones', async () => {
    const { total } = JSON.parse(readFileSync('tests/gold/scores.json', 'utf8'));
    const [, f1, precision, recall, gold] =
      /^(\S+) \(precision (\S+) of \d+, recall (\S+) of (\d+)\)$/.exec(total.test['mentions/person/exact']) ??
      [];
    const shown = `people F1 ${f1} (precision ${precision}, recall ${recall}, n = ${gold});`;
    expect(await methods()).toContain(shown);
    const table = await methods('--format', 'markdown');
    expect(table).toContain(`| people | ${f1} | ${precision} | ${recall} | ${gold} |`);
    expect(table.match(/^\| [a-z ]+ \| \d/gm)).toHaveLength(5);
  });

  test.each([
    ['another version', (manifest: string) => manifest.replace(`"${generator.version}"`, '"9.9.9"')],
    ['other rules', (manifest: string) => manifest.replaceAll(generator.rules, '0123456789abcdef')],
  ])('a run of %s gets no scores and no weights of this one', async (_, change) => {
    inManifest(change);
    const text = await methods('changed');
    expect(text).toContain('No scores are given here');
    expect(text).not.toMatch(/ F1 \d|weights/);
    expect(await methods('changed', '--bibtex')).not.toContain('weights');
  });

  test('the reference is that of CITATION.cff', async () => {
    const citation = readFileSync('CITATION.cff', 'utf8');
    const [, title = ''] = /^title: "(.*)"$/m.exec(citation) ?? [];
    expect(await methods()).toContain(`The glossator authors. ${title}. Version ${generator.version}.`);
    const bibtex = await methods('--bibtex');
    expect(bibtex).toMatch(/^@software\{glossator-[\d.]+,\n {2}author = \{\{The glossator authors\}\},\n/);
    expect(bibtex).toContain(`  title = {${title}},\n`);
    expect(bibtex.split('{')).toHaveLength(bibtex.split('}').length);
  });

  test.each([
    ['nix', /"\S*nix\/run\.json" cannot be read: .*Give the output folder of a run, or none/],
    ['broken', /"\S*broken\/run\.json" is broken\. Annotate anew\.\n/],
  ])('%s is no run', async (run, says) => {
    folder.put('broken/run.json', '{');
    const { code, stdout, stderr } = await folder.run('methods', run);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(says);
  });
});
