import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { annotate } from '../../pipeline/annotate.js';
import { checkSpans } from '../../pipeline/verification/check-spans.js';
import { outputOf, shortArticle } from '../end-to-end/many-articles.js';
import { type Folder, temporaryFolder } from '../end-to-end/run-in-folder.js';

const cli = resolve('dist/cli.js');

beforeAll(() => {
  spawnSync(process.execPath, ['build.mjs'], { stdio: 'inherit' });
}, 120_000);

function articles(count: number): Folder {
  const folder = temporaryFolder();
  for (let number = 0; number < count; number += 1) folder.put(`in/${number}.md`, shortArticle(number));
  folder.put('in/İstanbul ılık.md', '“Isı,” said Işıl Iğdır on Tuesday.\n');
  return folder;
}

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

test('hazard 68: bytes depend neither on locale nor on time zone', () => {
  const folder = articles(6);
  const places = [
    { LC_ALL: 'C', TZ: 'UTC' },
    { LC_ALL: 'tr_TR.UTF-8', TZ: 'Europe/Istanbul' },
    { LC_ALL: 'de_DE.UTF-8', TZ: 'Pacific/Apia' },
    { LC_ALL: 'lt_LT.UTF-8', TZ: 'America/St_Johns' },
    { LC_ALL: 'ja_JP.UTF-8', TZ: 'Asia/Kathmandu' },
  ];
  const outputs = places.map((env, number) => {
    const args = [cli, 'annotate', 'in', '--out', `${number}`, '--quiet'];
    const { status } = spawnSync(process.execPath, args, {
      cwd: folder.path,
      env: { ...process.env, ...env },
    });
    expect(status).toBe(0);
    return outputOf(join(folder.path, `${number}`));
  });
  for (const output of outputs) expect(output).toEqual(outputs[0]);
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

test('hazard 73: no network is used', () => {
  const folder = articles(2);
  const watch = `
    import net from 'node:net';
    import dns from 'node:dns';
    import dgram from 'node:dgram';
    const refuse = () => { process.stderr.write('network'); process.exit(99); };
    net.Socket.prototype.connect = refuse;
    net.Server.prototype.listen = refuse;
    dgram.createSocket = refuse;
    dns.lookup = refuse;
    globalThis.fetch = refuse;`;
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(watch)}`,
      cli,
      'annotate',
      'in',
      '--out',
      'out',
      '--quiet',
    ],
    { cwd: folder.path, encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([0, '']);
});
