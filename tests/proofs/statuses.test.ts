import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { annotateBatch } from '../../pipeline/batch/annotate-batch.js';
import { batchOptions } from '../end-to-end/batch-options.js';
import { shortArticle } from '../end-to-end/many-articles.js';
import { type Folder, temporaryFolder } from '../end-to-end/run-in-folder.js';

const article = Buffer.from(shortArticle(1));
const page = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>“No,” said Ana Ruiz.</p>';
const warc = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example\r\nContent-Length: ${Buffer.byteLength(page)}\r\n\r\n${page}\r\n\r\n`;
const row = (id: string) => `${JSON.stringify({ id, text: shortArticle(2) })}\n`;

/** Everything that may be wrong with an input, and its rows. */
const inputs: readonly (readonly [
  name: string,
  content: string | Uint8Array,
  statuses: readonly string[],
])[] = [
  ['article.md', article, ['ok']],
  ['binary.bin', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]), ['refused']],
  ['binary-within.md.gz', gzipSync(Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0])), ['refused']],
  ['bom.txt', '\ufeff', ['ok-with-warnings']],
  ['bomb.txt.gz', gzipSync(Buffer.alloc(300_000, 'a ')), ['refused']],
  ['broken-brotli.md.br', brotliCompressSync(article).subarray(0, 20), ['failed']],
  ['broken-gzip.md.gz', gzipSync(article).subarray(0, 30), ['failed']],
  ['empty.csv', '', ['ok-with-warnings']],
  ['empty.jsonl', '', ['ok-with-warnings']],
  ['empty.md', '', ['ok-with-warnings']],
  ['empty.md.gz', '', ['failed']],
  ['empty.warc', '', ['ok-with-warnings']],
  ['header-only.csv', 'id,text\r\n', ['ok-with-warnings']],
  [
    'huge-line.jsonl',
    `${row('h1')}{"text": "${'x'.repeat(200_000)}"}\n${row('h2')}`,
    ['ok', 'refused', 'ok'],
  ],
  ['huge-line.txt', 'x'.repeat(200_000), ['refused']],
  ['latin1.txt', Uint8Array.from([...article, 0xe9, 0x20, 0xe8, 0x0a]), ['ok-with-warnings']],
  ['no-articles.warc', warc.replace('text/html', 'image/png'), ['ok-with-warnings']],
  ['no-column.csv', 'id,body\r\n1,“No”\r\n2,“No”\r\n', ['failed', 'failed']],
  ['no-object.jsonl', '[1]\n"x"\nnull\n', ['failed', 'failed', 'failed']],
  ['no-warc.warc', 'This is no archive.\n', ['failed']],
  ['not-gzip.md.gz', article, ['failed']],
  ['one-bad-line.jsonl', `${row('r1')}{"text": \n${row('r2')}`, ['ok', 'failed', 'ok']],
  ['open-quote.csv', `id,text\r\n1,x\r\n2,"never closed\r\n3,y\r\n`, ['ok', 'failed']],
  ['truncated.jsonl.gz', gzipSync(Buffer.from(row('t1'))).subarray(0, 40), ['failed']],
  ['truncated.warc', `${warc}${warc.slice(0, -30)}`, ['ok', 'failed']],
];

function broken(): Folder {
  const folder = temporaryFolder();
  for (const [name, content] of inputs) folder.put(`in/${name}`, content);
  const link = (to: string, from: string) => symlinkSync(to, join(folder.path, 'in', from));
  link('loop-b.md', 'loop-a.md');
  link('loop-a.md', 'loop-b.md');
  link('nowhere.md', 'link-to-nothing.md');
  link('/etc/hostname', 'link-outside.md');
  link('.', 'link-to-folder');
  spawnSync('mkfifo', [join(folder.path, 'in/pipe.md')]);
  return folder;
}

const linked = ['link-outside.md', 'link-to-nothing.md', 'loop-a.md', 'loop-b.md', 'pipe.md'];

const expected = [
  ...inputs.flatMap(([name, , statuses]) => statuses.map((status) => [name, status])),
  ...linked.map((name) => [name, /outside|pipe/.test(name) ? 'refused' : 'failed']),
].sort();

const rowsOf = (reports: readonly { readonly path: string; readonly status: string }[]) => {
  expect(new Set(reports.map(({ path }) => path)).size, 'a row each').toBe(reports.length);
  return reports.map(({ path, status }) => [path.replace(/#\d+$/, ''), status]).sort();
};

const linesOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('every input has its rows, whatever is wrong with it: a file each', async () => {
  const folder = broken();
  const { code } = await folder.run('annotate', 'in', '--out', 'out', '--max-size', '0.1');
  expect(code).toBe(3);
  const reports = folder.manifest().inputs;
  expect(rowsOf(reports)).toEqual(expected);
  const isWell = ({ status }: { readonly status: string }) => status.startsWith('ok');
  expect(rowsOf(linesOf(folder.read('out/errors.jsonl')))).toEqual(
    rowsOf(reports.filter((each) => !isWell(each))),
  );
  for (const report of reports) {
    if (isWell(report)) expect(folder.has(`out/${report.output}`), report.path).toBe(true);
    else expect(report.message, report.path).toMatch(/^\S.{5}/);
  }
  expect((await folder.run('verify', 'out')).stdout).toBe('');
});

test('in shards', async () => {
  const folder = broken();
  const options = ['--format', 'jsonl', '--shard-size', '7', '--max-size', '0.1'];
  expect((await folder.run('annotate', 'in', '--out', 'out', ...options)).code).toBe(3);
  const names = readdirSync(join(folder.path, 'out')).filter((name) => name.startsWith('inputs-'));
  expect(rowsOf(names.flatMap((name) => linesOf(folder.read(`out/${name}`))))).toEqual(expected);
  expect((await folder.run('verify', 'out')).stdout).toBe('');
});

test('in a stream', async () => {
  const folder = broken();
  const { code, stdout } = await folder.run('annotate', 'in', '--format', 'jsonl', '--max-size', '0.1');
  expect(code).toBe(3);
  const found = linesOf(stdout).map((line) =>
    line.status === undefined
      ? [line.source.path.replace(/#\d+$/, ''), 'ok']
      : [line.path.replace(/#\d+$/, ''), line.status],
  );
  expect(found.sort()).toEqual(
    expected.map(([name = '', status = '']) => [name, status.replace('-with-warnings', '')]).sort(),
  );
});

test('a file that goes away, or grows, between the listing and the reading', async () => {
  const folder = temporaryFolder();
  for (const name of ['a', 'b', 'c']) folder.put(`in/${name}.md`, shortArticle(1));
  const { manifest } = await annotateBatch({
    ...batchOptions(folder.path, join(folder.path, 'out')),
    maxBytes: 1000,
    onProgress: ({ done }) => {
      if (done > 0) return;
      rmSync(join(folder.path, 'in/b.md'));
      folder.put('in/c.md', 'x'.repeat(2000));
    },
  });
  expect(rowsOf(manifest.inputs)).toEqual([
    ['a.md', 'ok'],
    ['b.md', 'failed'],
    ['c.md', 'refused'],
  ]);
});

/** Root may read everything; then it is somebody else who runs the program. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const cli = resolve('dist/cli.js');
const canRun = spawnSync(process.execPath, [cli, '--version'], { ...nobody, cwd: '/' }).status === 0;

test.skipIf(!canRun)('files and folders that may not be read', () => {
  const folder = temporaryFolder();
  folder.put('in/a.md', shortArticle(1));
  folder.put('in/closed.jsonl', row('x'));
  folder.put('in/closed.md', shortArticle(1));
  folder.put('in/closed/b.md', shortArticle(1));
  mkdirSync(join(folder.path, 'out'));
  for (const name of ['.', 'in', 'out']) chmodSync(join(folder.path, name), 0o777);
  for (const name of ['in/closed.jsonl', 'in/closed.md', 'in/closed']) chmodSync(join(folder.path, name), 0);
  const args = [cli, 'annotate', 'in', '--out', 'out', '--quiet', '--no-report'];
  const { status, stderr } = spawnSync(process.execPath, args, {
    ...nobody,
    cwd: folder.path,
    encoding: 'utf8',
  });
  chmodSync(join(folder.path, 'in/closed'), 0o755);
  expect([status, stderr]).toEqual([
    3,
    expect.stringMatching(/failed: closed: the folder cannot be read: EACCES/),
  ]);
  expect(rowsOf(folder.manifest().inputs)).toEqual([
    ['a.md', 'ok'],
    ['closed', 'failed'],
    ['closed.jsonl', 'failed'],
    ['closed.md', 'failed'],
  ]);
});
