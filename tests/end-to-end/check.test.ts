import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AnnotationRecord, MentionRecord } from '../../pipeline/annotation-record.js';
import { temporaryFolder } from './run-in-folder.js';

const folder = temporaryFolder();
const baseline = ['--baseline', 'baseline.txt'] as const;
const check = (...args: string[]) => folder.run('check', 'out', 'tests/gold', ...baseline, ...args);

/** The output of an article, changed; `undo` puts it back. */
function change(id: string, edit: (record: AnnotationRecord) => AnnotationRecord): () => void {
  const name = `out/${id}.json`;
  const before = folder.read(name);
  folder.put(name, JSON.stringify(edit(JSON.parse(before))));
  return () => folder.put(name, before);
}

/** The right instruments of the article of input/, by the baseline. */
function rightInstruments(): readonly string[] {
  const [, article = ''] = folder.read('baseline.txt').split('article "stamp-out-human-trafficking"\n');
  const [places = ''] = article.split('\n\n');
  return [...places.matchAll(/^(\S+) .* instrument\[/gm)].map(([, span = '']) => span);
}

beforeAll(async () => {
  const gold = join('tests', 'gold');
  cpSync(gold, join(folder.path, gold), { recursive: true });
  cpSync('input', join(folder.path, 'input'), { recursive: true });
  await folder.run('annotate', 'tests/gold/articles', 'input', '--out', 'out', '--quiet');
});

describe('check on the gold of this project', () => {
  test('says how to make a baseline where there is none', async () => {
    const { code, stderr } = await check();
    expect(code).toBe(2);
    expect(stderr).toBe(
      'error: there is no baseline "baseline.txt" yet. To make it, run the same command with --update-baseline.\n',
    );
    const without = await folder.run('check', 'out', 'tests/gold');
    expect(without.code).toBe(2);
    expect(without.stderr).toContain('--baseline baseline.txt --update-baseline');
  });

  test('passes on the output that made the baseline', async () => {
    const made = await check('--update-baseline');
    expect([made.code, made.stderr]).toEqual([0, 'baseline written: baseline.txt. Keep it in git.\n']);
    const written = folder.read('baseline.txt');
    const { code, stdout, stderr } = await check();
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^quality gate passed: \d+ articles, as in the baseline\n$/);
    await check('--update-baseline');
    expect(folder.read('baseline.txt')).toBe(written);
  });

  test('fails when three instruments are deleted, and names the three', async () => {
    const right = rightInstruments().slice(0, 3);
    expect(right).toHaveLength(3);
    let deleted: readonly MentionRecord[] = [];
    const undo = change('stamp-out-human-trafficking', (record) => {
      const isDeleted = (each: MentionRecord) => right.includes(`${each.sourceStart}-${each.sourceEnd}`);
      deleted = record.mentions.filter(isDeleted);
      return { ...record, mentions: record.mentions.filter((each) => !isDeleted(each)) };
    });
    const { code, stdout } = await check('--html', 'gate.html');
    const junit = await check('--format', 'junit');
    const json = await check('--format', 'json');
    const coloured = await folder.runWith({ colours: true }, 'check', 'out', 'tests/gold', ...baseline);
    undo();
    expect(code).toBe(4);
    expect(stdout).toContain('QUALITY GATE FAILED');
    expect(stdout).toContain('failed   instrument: 3 fewer right than in the baseline, 0 allowed');
    expect(stdout).not.toContain('\u001B');
    expect(coloured.stdout).toContain('\u001B[31mQUALITY GATE FAILED\u001B[0m');
    expect(stdout.match(/^ {2}- line .*$/gm)).toHaveLength(3);
    expect(deleted).toHaveLength(3);
    for (const { sourceStart, sourceEnd, text, rule } of deleted) {
      const [, entry = ''] = stdout.split(new RegExp(`line \\d+, ${sourceStart}-${sourceEnd}: `));
      expect(entry).toContain(`[${text}]`);
      const [, facts = '', now = ''] = entry.split('\n');
      expect(facts).toMatch(new RegExp(`^ {6}instrument, .*by ${rule}$`));
      expect(now).toMatch(/^ {6}now: (nothing|organization .*)$/);
      expect(junit.stdout).toContain(
        `stamp-out-human-trafficking ${sourceStart}-${sourceEnd} &quot;${text}&quot;`,
      );
    }
    expect(junit.code).toBe(4);
    expect(JSON.parse(json.stdout).articles[0].lost.map((each: { words: string }) => each.words)).toEqual(
      deleted.map(({ text }) => text),
    );
    expect(folder.read('gate.html').match(/<mark class="instrument lost">/g)).toHaveLength(3);
    expect((await check()).code).toBe(0);
  });

  test('says what stands there instead, and takes the loss when the baseline is updated', async () => {
    const [span] = rightInstruments();
    const undo = change('stamp-out-human-trafficking', (record) => ({
      ...record,
      mentions: record.mentions.map((each) =>
        `${each.sourceStart}-${each.sourceEnd}` === span
          ? { ...each, type: 'organization', rule: 'organizations/guess' }
          : each,
      ),
    }));
    const failed = await check();
    const before = folder.read('baseline.txt');
    const updated = await check('--update-baseline');
    const passed = await check();
    undo();
    const back = await check();
    folder.put('baseline.txt', before);
    expect(failed.code).toBe(4);
    expect(failed.stdout).toMatch(/now: organization “.+” → .+, by organizations\/guess/);
    expect([updated.code, passed.code, back.code]).toEqual([0, 0, 0]);
    expect(updated.stdout).toContain('instrument: 1 fewer right than in the baseline; allowed');
    expect(back.stdout).toMatch(/^ {2}\+ line /m);
  });

  test('an article without output loses everything, and is named', async () => {
    const name = 'out/stamp-out-human-trafficking.json';
    const content = folder.read(name);
    folder.remove(name);
    const { code, stdout } = await check();
    folder.put(name, '{ "source": ');
    const broken = await check();
    folder.put(name, content);
    expect(code).toBe(4);
    expect(stdout).toContain('stamp-out-human-trafficking: in the gold but not in the output');
    expect(broken.code).toBe(4);
    expect(broken.stdout).toContain('stamp-out-human-trafficking: in the gold but not in the output');
    expect(broken.stderr).toMatch(/^not compared: .*stamp-out-human-trafficking\.json: not JSON/);
  });

  test('an output file that cannot be used is named, and no baseline is made without it', async () => {
    const before = folder.read('baseline.txt');
    const undo = change('stamp-out-human-trafficking', (record) => ({ ...record, text: 7 as never }));
    const { code, stderr } = await check();
    const update = await check('--update-baseline');
    undo();
    expect([code, update.code]).toEqual([3, 3]);
    expect(stderr).toMatch(/^not compared: .*stamp-out-human-trafficking\.json: text is not a text/);
    expect(update.stderr).toContain('The baseline is left as it was');
    expect(folder.read('baseline.txt')).toBe(before);
  });

  test.each([
    ['an unknown name', ['--floor', 'people=0.9'], 'The names are person, organization, instrument,'],
    ['no figure', ['--floor', 'person'], 'such as person=0.9'],
    ['per cent', ['--floor', 'person=90'], 'from 0 to 1'],
    ['half a thing', ['--max-drop', '0.5'], 'a whole number'],
  ])('a limit with %s is wrong usage', async (_, flags, message) => {
    const { code, stderr } = await check(...flags);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test('floors fail by themselves', async () => {
    expect((await check('--floor', 'person=0.1', '--floor', 'speaker=0.1')).code).toBe(0);
    const { code, stdout } = await check('--floor', 'person=0.1', '--floor', 'organization=1');
    expect(code).toBe(4);
    expect(stdout).toMatch(/failed {3}organization: F1 [\d.]+ is below the floor 100\.0/);
  });

  test('a damaged baseline is wrong usage', async () => {
    folder.put('damaged.txt', `${folder.read('baseline.txt')}<<<<<<< HEAD\n`);
    const { code, stderr } = await folder.run('check', 'out', 'tests/gold', '--baseline', 'damaged.txt');
    expect(code).toBe(2);
    expect(stderr).toMatch(/"damaged\.txt" is no baseline: line \d+: /);
  });

  test('folders without anything to compare are no input', async () => {
    folder.put('empty/readme.txt', '');
    expect((await folder.run('check', 'empty', 'tests/gold', ...baseline)).code).toBe(6);
    expect((await folder.run('check', 'out', 'empty', ...baseline)).code).toBe(6);
    expect((await folder.run('check', 'nowhere', 'tests/gold', ...baseline)).code).toBe(2);
  });
});

test('the commands that the README gives for build servers pass', async () => {
  const page = readFileSync('README.md', 'utf8');
  const [, shell = ''] = /### A gate for your build server\n[\s\S]*?```sh\n([\s\S]*?)```/.exec(page) ?? [];
  const lines = shell.trim().split('\n');
  const [, yaml = ''] = /### A gate for your build server\n[\s\S]*?```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  expect([...yaml.matchAll(/- run: (.*)/g)].map(([, line]) => line)).toEqual(lines);
  expect(lines[0]).toBe('npm ci');
  folder.put('tests/gold/baseline.txt', folder.read('baseline.txt'));
  for (const line of lines.slice(1)) {
    const [, args = ''] = /^npm start -- (.*)$/.exec(line) ?? [];
    expect([line, (await folder.run(...args.split(' '))).code]).toEqual([line, 0]);
  }
});
