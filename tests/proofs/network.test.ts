import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { build } from '../end-to-end/build.js';
import { shortArticle } from '../end-to-end/many-articles.js';
import { type Folder, temporaryFolder } from '../end-to-end/run-in-folder.js';

const cli = resolve('dist/cli.js');
const env = {
  ...process.env,
  NODE_OPTIONS: `--require ${resolve('tests/proofs/no-network.cjs')}`,
};

beforeAll(build, 120_000);

function articles(): Folder {
  const folder = temporaryFolder();
  folder.put('in/a.md', `${shortArticle(1)}\n![](http://127.0.0.1:9/a.png) <http://127.0.0.1:9>\n`);
  folder.put(
    'in/b.html',
    '<base href=http://127.0.0.1:9><link href=x.css rel=stylesheet><p>“No,” said Ana Ruiz.',
  );
  folder.put('own.csv', 'type,name,links\nperson,Ana Ruiz,wikidata=http://127.0.0.1:9/Q1\n');
  return folder;
}

test.each([
  "fetch('http://127.0.0.1:9')",
  "require('node:net').connect(9, '127.0.0.1')",
  "require('node:dns').lookup('localhost', () => {})",
  "import('node:dns/promises').then(({ resolve }) => resolve('localhost'))",
  "new (require('node:worker_threads').Worker)('fetch(`http://127.0.0.1:9`)', { eval: true })",
])('the watch sees %s', (program) => {
  const { signal, stderr } = spawnSync(process.execPath, ['-e', program], { env, encoding: 'utf8' });
  expect([signal, stderr]).toEqual(['SIGKILL', 'network\n']);
});

test('no command opens a socket, whatever the articles name', () => {
  const folder = articles();
  const commands = [
    'annotate in --out out --jobs 1 --readability --lexicon own.csv',
    'annotate in --format jsonl --quiet',
    'report out --plots plots',
    'export out --to brat,tei,parquet,w3c,native --out formats',
    'import formats/brat --from brat --articles in --out gold',
    'evaluate out gold',
    'check out gold --baseline baseline --update-baseline',
    'compare out out',
    'explain in/a.md --text boats',
    'verify out',
    'lexicon check own.csv --text in',
    'methods out',
  ];
  const ended = commands.map((command) => {
    const { status, stderr } = spawnSync(process.execPath, [cli, ...command.split(' ')], {
      cwd: folder.path,
      env,
      encoding: 'utf8',
    });
    return [command, status === 0 ? 0 : `${status}: ${stderr}`];
  });
  expect(ended).toEqual(commands.map((command) => [command, 0]));
}, 120_000);

const strace = spawnSync('strace', ['-V']).status === 0;

test.skipIf(!strace)(
  'the system sees no socket either, in no thread',
  () => {
    const folder = articles();
    const trace = ['-f', '-qq', '-e', 'trace=socket,connect', '-e', 'signal=none', '-o', 'calls'];
    const command = [process.execPath, cli, 'annotate', 'in', '--out', 'out', '--jobs', '1', '--quiet'];
    const { status } = spawnSync('strace', [...trace, ...command], { cwd: folder.path });
    expect([status, folder.read('calls')]).toEqual([0, '']);
  },
  120_000,
);
