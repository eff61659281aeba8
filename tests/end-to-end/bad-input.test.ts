import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AnnotationRecord } from '../../pipeline/annotation-record.js';
import { temporaryFolder } from './run-in-folder.js';

const article = '"We counted twice," said Maria Lopez of the World Health Organization.\n';

/** Every mention and quotation must slice, whatever the article holds. */
function expectSpans({ text, mentions, quotations }: AnnotationRecord): void {
  const characters = Array.from(text);
  const slice = (start: number, end: number) => characters.slice(start, end).join('');
  for (const mention of mentions) expect(slice(mention.start, mention.end)).toBe(mention.text);
  for (const quotation of quotations) {
    expect(quotation.fragments.map(({ start, end }) => slice(start, end)).join(' ')).toBe(quotation.text);
  }
}

describe('input that is annotated all the same', () => {
  test.each<[what: string, content: string | Uint8Array, code: string | null]>([
    ['nothing', '', 'empty'],
    ['only a byte order mark', '\ufeff', 'empty'],
    ['only white space', ' \n'.repeat(1000), 'empty'],
    ['an unclosed quotation mark', '"We counted, said Maria Lopez.\n\nThe vote stands.\n', null],
    ['a hundred unclosed quotation marks', '“word '.repeat(100), null],
    ['nested marks of all kinds', `${'“‘"'.repeat(50)}No${'"’”'.repeat(50)} said Maria Lopez.`, null],
    ['CRLF', article.replaceAll('\n', '\r\n').repeat(3), null],
    ['characters beyond U+FFFF', `🇰🇪 𝒜 ${article}`, null],
    ['bytes that are not UTF-8', Uint8Array.from([...Buffer.from(article), 0x93, 0x20, 0xff, 0x0a]), null],
    ['UTF-16', Buffer.from(`\ufeff${article}`, 'utf16le'), null],
    [
      'words that are properties of every object',
      'constructor __proto__ toString said "hasOwnProperty valueOf is" it.',
      null,
    ],
    ['zero-width and direction characters', 'Ma\u00adria Lo\u200bpez said: \u202e"No."\u202c', null],
    ['one word of 100,000 letters', 'a'.repeat(100_000), null],
    ['a line of 70,000 characters', `${article.trim()} `.repeat(1000), null],
  ])('%s', async (_, content, diagnostic) => {
    const folder = temporaryFolder();
    folder.put('in/a.txt', content);
    const { code, stderr } = await folder.run('annotate', 'in', '--out', 'out');
    expect(code, stderr).toBe(0);
    const record = folder.record('a');
    expectSpans(record);
    if (diagnostic !== null) {
      expect(record.diagnostics.map((each) => each.code)).toContain(diagnostic);
      expect(folder.manifest().inputs[0]?.status).toBe('ok-with-warnings');
    }
    expect((await folder.run('verify', 'out')).stdout).toBe('');
  });
});

describe('input that is no article', () => {
  const elf = Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, ...new Array(200).fill(0)]);

  test('is refused by name, and everything else is written', async () => {
    const folder = temporaryFolder();
    folder.put('in/a.txt', article);
    folder.put('in/program.txt', elf);
    folder.put('in/large.txt', 'x'.repeat(30_000));
    symlinkSync('/etc/hostname', join(folder.path, 'in/out.txt'));
    const { code, stderr } = await folder.run('annotate', 'in', '--out', 'out', '--max-size', '0.02');
    expect(code).toBe(3);
    expect(stderr).toMatch(/refused: program\.txt: .*\(ELF\)/);
    expect(stderr).toContain(
      'refused: large.txt: is too large: 30000 bytes; the limit is 20000 bytes (--max-size MB changes it)',
    );
    expect(folder.list('out')).toEqual([
      'a.html',
      'a.json',
      'datapackage.json',
      'documents.csv',
      'entities.csv',
      'errors.jsonl',
      'events.csv',
      'index.html',
      'mentions.csv',
      'quotations.csv',
      'run.json',
    ]);
    const errors = folder
      .read('out/errors.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(errors.map(({ path, status }) => [path, status])).toEqual([
      ['large.txt', 'refused'],
      ['out.txt', 'refused'],
      ['program.txt', 'refused'],
    ]);
    expect(folder.manifest().inputs.map(({ status }) => status)).toEqual([
      'ok',
      'refused',
      'refused',
      'refused',
    ]);
    expect((await folder.run('verify', 'out')).code).toBe(0);
  });

  test('alone makes exit code 3 too', async () => {
    const folder = temporaryFolder();
    folder.put('a.md', elf);
    expect((await folder.run('annotate', 'a.md', '--out', 'out')).code).toBe(3);
    expect(folder.read('out/documents.csv').trim().split('\n')).toHaveLength(1);
  });

  test.skipIf(process.getuid?.() === 0)('that may not be read is named', async () => {
    const folder = temporaryFolder();
    folder.put('in/a.txt', article);
    folder.put('in/b.txt', article);
    chmodSync(join(folder.path, 'in/b.txt'), 0);
    const { code, stderr } = await folder.run('annotate', 'in', '--out', 'out');
    expect(code).toBe(3);
    expect(stderr).toContain('failed: b.txt: cannot be read');
  });

  test('that does not exist is named beside what does', async () => {
    const folder = temporaryFolder();
    folder.put('a.md', article);
    const { code, stderr } = await folder.run('annotate', 'a.md', 'nix.md', '--out', 'out');
    expect(code).toBe(3);
    expect(stderr).toContain('failed: nix.md: does not exist');
    expect(folder.record('a').quotations).toHaveLength(1);
  });
});

test('a bad article changes nothing in the others', async () => {
  const folder = temporaryFolder();
  folder.put('in/a.txt', article);
  await folder.run('annotate', 'in', '--out', 'out');
  const alone = folder.read('out/a.json');
  folder.put('in/0.txt', '"'.repeat(5000));
  folder.put('in/b.txt', '\u0000\u0001\u0002');
  await folder.run('annotate', 'in', '--out', 'out');
  expect(folder.read('out/a.json')).toBe(alone);
});
