import { expect, test } from 'vitest';
import { annotate } from '../../pipeline/annotate.js';
import { checkSpans } from '../../pipeline/verification/check-spans.js';
import { shortArticle } from '../end-to-end/many-articles.js';
import { temporaryFolder } from '../end-to-end/run-in-folder.js';

test('hazard 29: a pattern in a list of names is a name', async () => {
  const folder = temporaryFolder();
  folder.put('in/a.md', `(a+)+$ met ${'a'.repeat(5000)}!\n`);
  folder.put('own.csv', 'type,name\norganization,(a+)+$\n');
  const { code } = await folder.run('annotate', 'in', '--lexicon', 'own.csv', '--out', 'out');
  expect(code).toBe(0);
  expect(folder.record('a').mentions.map(({ text }) => text)).not.toContain('a'.repeat(5000));
});

test('hazard 40: nothing in a page leads where an article wants', async () => {
  const folder = temporaryFolder();
  folder.put('in/a.md', '[Ana Ruiz](javascript:alert(1)) said: “[No](data:text/html,x).”\n');
  await folder.run('annotate', 'in', '--out', 'out');
  expect(folder.read('out/a.html')).not.toMatch(/(?:href|src)="?(?:javascript|data):/i);
});

test('hazard 71: 20,000 mentions in one article', async () => {
  const folder = temporaryFolder();
  folder.put('in/a.md', 'Dr. Ana Ruiz met Peter Lindqvist. '.repeat(10_000));
  const { code } = await folder.run('annotate', 'in', '--out', 'out', '--no-report');
  expect(code).toBe(0);
  expect(folder.record('a').mentions).toHaveLength(20_000);
  expect(folder.read('out/mentions.csv').trim().split('\n')).toHaveLength(20_001);
});

test('hazard 65: what was read before changes nothing, however many words it had', () => {
  const recordOf = (text: string) => {
    const outcome = annotate(text);
    if ('refused' in outcome) throw new Error(outcome.refused);
    return outcome.record;
  };
  const before = recordOf(shortArticle(1));
  for (let number = 0; number < 300; number += 1) {
    const words = Array.from({ length: 60 }, (_, index) => `x${(number * 60 + index).toString(36)}q`);
    expect(checkSpans(recordOf(`${words.join(' ')} said Ana ${words[0]}.`))).toEqual([]);
  }
  expect(recordOf(shortArticle(1))).toEqual(before);
});
