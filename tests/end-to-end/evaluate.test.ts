import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { layGold, settleGold } from '../../pipeline/evaluation/gold-annotations.js';
import { compileInlineGold } from '../../pipeline/evaluation/inline-gold.js';
import { writeGold } from '../../pipeline/evaluation/write-gold.js';
import { articleFrom } from '../gold/gold-files.js';
import { type Folder, temporaryFolder } from './run-in-folder.js';

const header = 'obi = person "Ada Obi"\nwho = organization "World Health Organization"\n===\n';
const marked =
  '“⟦q1:direct:obi|We counted twice & wept,⟧” ⟦cue:q1|said⟧ ⟦p:obi;spk=q1|Ada Obi⟧ of the ⟦o:who|World Health Organization⟧.\n';
const other = marked.replace('⟦o:who|World Health Organization⟧', 'World ⟦o:who|Health Organization⟧');

function goldOf(name: string, inline: string): { readonly source: string; readonly json: string } {
  const { source, gold } = compileInlineGold(name, `${header}${inline}`);
  const article = articleFrom(name, source);
  const settled = settleGold(gold, article);
  expect(layGold(settled, article).problems).toEqual([]);
  return { source, json: writeGold(settled) };
}

let folder: Folder;

beforeAll(async () => {
  folder = temporaryFolder();
  for (const name of ['a.txt', 'b.txt']) {
    const { source, json } = goldOf(name, marked);
    folder.put(`in/${name}`, source);
    folder.put(`gold/${name.replace('.txt', '')}.json`, json);
  }
  folder.put('wrong/a.json', goldOf('a.txt', other).json);
  folder.put('gold/scores.json', '{"total": {}}');
  await folder.run('annotate', 'in', '--out', 'out');
});

describe('evaluate', () => {
  test('says how good it is', async () => {
    const { code, stdout, stderr } = await folder.run('evaluate', 'out', 'gold');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('2 articles evaluated');
    expect(stdout).toMatch(/^people +100\.0 +100\.0 +100\.0 +100\.0–100\.0/mu);
  });

  test('names what is wrong: class, place, words, rule', async () => {
    const { stdout } = await folder.run('evaluate', 'out/a.json', 'wrong', '--errors');
    expect(stdout).toContain('wrong-boundary  organization  line 1, character 53 of the file');
    expect(stdout).toMatch(
      /gold “Health Organization”, predicted “World Health Organization” by organizations\//u,
    );
  });

  test('writes every format, and each says the same', async () => {
    const files = ['s.json', 's.csv', 's.xml', 's.md', 's.txt'];
    await folder.run('evaluate', 'out', 'wrong', ...files.flatMap((file) => ['--out', file]));
    expect(JSON.parse(folder.read('s.json')).scores['mentions/organization/exact']).toMatchObject({
      f1: 0,
      gold: 1,
    });
    const rows: Record<string, string>[] = parse(folder.read('s.csv'), { columns: true });
    expect(rows.find(({ measure }) => measure === 'mentions/organization/exact')).toMatchObject({ f1: '0' });
    expect(folder.read('s.xml')).toContain('<testsuites name="glossator evaluate" tests="6" failures="1">');
    expect(folder.read('s.xml')).toContain('message="1 wrong-boundary"');
    expect(folder.read('s.md')).toContain('| organizations | 0.0 | 0.0 | 0.0 |');
    expect(folder.read('s.txt')).toMatch(/^organizations +0\.0/mu);
  });

  test('gold without a prediction is an article in which all is missing', async () => {
    folder.put('part/a.json', folder.read('out/a.json'));
    const { code, stdout, stderr } = await folder.run('evaluate', 'part', 'gold');
    expect(code).toBe(0);
    expect(stdout).toContain('2 articles evaluated, 1 of them without a prediction');
    expect(stdout).toMatch(/^people +100\.0 +50\.0/mu);
    expect(stderr).toContain('gold/b.json');
  });

  test('one file of a run is held against its own gold alone', async () => {
    const { stdout, stderr } = await folder.run('evaluate', 'out/a.json', 'gold');
    expect(stdout).toContain('1 article evaluated.');
    expect(stderr).toBe('');
  });

  test("another run's output serves as gold", async () => {
    const { code, stdout } = await folder.run('evaluate', 'out', 'out');
    expect(code).toBe(0);
    expect(stdout).toContain('2 articles evaluated.');
  });

  test('a broken file is named with its field, and the others are evaluated', async () => {
    folder.put('broken/a.json', folder.read('gold/a.json'));
    folder.put('broken/b.json', '{"source": "b.txt", "mentions": [], "quotations": 7}');
    const { code, stdout, stderr } = await folder.run('evaluate', 'out', 'broken');
    expect(code).toBe(3);
    expect(stdout).toContain('1 article evaluated.');
    expect(stderr).toContain('broken/b.json cannot be used:\n  - quotations is not a list\n');
  });

  test('gold that was made for another text is named, not scored', async () => {
    folder.put('moved/a.json', folder.read('gold/a.json').replaceAll('"Ada Obi"', '"Ada Abi"'));
    folder.put('moved/b.json', folder.read('gold/b.json'));
    const { code, stderr } = await folder.run('evaluate', 'out', 'moved');
    expect(code).toBe(3);
    expect(stderr).toContain('the article has "Ada Obi" there');
  });

  test.each([
    [['evaluate', 'out', 'nowhere'], 2, '<gold>: '],
    [['evaluate', 'out', 'in'], 6, 'Nothing to evaluate'],
    [['evaluate', 'out', 'gold', '--out', 's.pdf'], 2, 'its ending tells the format'],
    [['evaluate', 'out', 'gold', '--set', 'all'], 2, 'choices'],
    [['evaluate', 'gold', 'gold', '--agreement', '--articles', 'in', '--format', 'junit'], 2, 'no JUnit'],
  ])('%j exits with %i', async (args, expected, message) => {
    const { code, stderr } = await folder.run(...args);
    expect(code).toBe(expected);
    expect(stderr).toContain(message);
  });
});

describe('evaluate --agreement', () => {
  const compare = (first: string, second: string, ...more: string[]) =>
    folder.run('evaluate', first, second, '--agreement', '--articles', 'in', ...more);

  test('counts the articles that both annotated', async () => {
    const { code, stdout } = await compare('gold', 'wrong', '--errors');
    expect(code).toBe(0);
    expect(stdout).toContain('1 article annotated by both');
    expect(stdout).toContain('organization  other boundary');
    expect(stdout).toMatch(/^people +1\.000 +1\.000/mu);
  });

  test('is the same whoever comes first', async () => {
    const read = async (first: string, second: string) => {
      const { stdout } = await compare(first, second, '--format', 'json');
      const { tokens, scores, conll } = JSON.parse(stdout);
      const f1s = Object.entries<{ f1: number }>(scores).map(([name, { f1 }]) => [name, f1]);
      return { tokens, conll, f1s };
    };
    expect(await read('wrong', 'gold')).toEqual(await read('gold', 'wrong'));
  });

  test('says where it looked for an article', async () => {
    const { code, stderr } = await folder.run('evaluate', 'gold', 'wrong', '--agreement');
    expect(code).toBe(6);
    expect(stderr).toMatch(/source: no article "a.txt" in .*gold\/articles.*--articles DIR/u);
  });
});
