import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { shortArticle } from './many-articles.js';
import { type Folder, temporaryFolder } from './run-in-folder.js';

const jsonl = (...rows: (object | string)[]) =>
  rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join('');

const statuses = (folder: Folder) =>
  folder
    .manifest()
    .inputs.map(({ path, id, status, message }) => [path, id, status, ...(message ? [message] : [])]);

const webPage = `<html><head><title>Boats counted at sea | Example News</title></head><body>
<div class="teaser"><ul><li><a href="/z">“We never counted,” said Zed Zuckerman</a></li></ul></div>
<div><h1>Boats counted at sea</h1><p>By Jane Writer</p>
${'<div>“We counted the boats twice, and then once more,” said Ana Ruiz of the World Health Organization, who had come to the island on Monday with four others.</div>\n'.repeat(5)}
</div><div class="links"><a href="/x">Other boats</a> <a href="/y">Zed Zuckerman speaks</a></div></body></html>`;

test('--readability: what stands around the article is not read; offsets still lead to the page', async () => {
  const folder = temporaryFolder();
  folder.put('in/a.html', webPage);
  folder.put('in/b.html', '<p>x</p>');
  folder.put('in/c.md', shortArticle(1));
  await folder.run('annotate', 'in', '--out', 'plain');
  const { code } = await folder.run('annotate', 'in', '--out', 'out', '--readability');
  expect(code).toBe(0);
  const [before, after] = ['plain', 'out'].map((run) => JSON.parse(folder.read(`${run}/a.json`)));
  const names = ({ entities }: { entities: { name: string }[] }) => entities.map(({ name }) => name);
  expect(names(before)).toContain('Zed Zuckerman');
  expect(names(after)).not.toContain('Zed Zuckerman');
  expect(names(after)).toContain('Ana Ruiz');
  expect(after.blocks.map(({ kind }: { kind: string }) => kind)).toEqual([
    'headline',
    'byline',
    ...Array.from({ length: 5 }, () => 'paragraph'),
  ]);
  for (const { text, sourceStart, sourceEnd } of [...after.mentions, ...after.quotations])
    expect(webPage.slice(sourceStart, sourceEnd)).toBe(text);
  expect(folder.record('b').diagnostics).toMatchObject([{ code: 'no-main-text' }]);
  expect((await folder.run('verify', 'out')).stdout).toBe('');
  // Another reading of the page is another result: nothing of the run without is taken for it.
  expect((await folder.run('annotate', 'in', '--out', 'plain', '--readability')).stderr).not.toContain(
    'earlier',
  );
});

test('web archives: a page an article, with address and time; damage is said', async () => {
  const folder = temporaryFolder();
  const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${webPage}`;
  const head = (type: string) =>
    `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://example.org/a\r\nWARC-Date: 2024-05-01T10:00:00Z\r\n`;
  const record = (type: string, content: string) =>
    gzipSync(`${head(type)}Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}\r\n\r\n`);
  const page = record('response', block);
  const archive = Buffer.concat([record('warcinfo', 'x'), page, page, page.subarray(0, -40)]);
  folder.put('in/crawl.warc.gz', archive);
  const { code } = await folder.run('annotate', 'in', '--out', 'out', '--jobs', '0');
  expect(code).toBe(3);
  expect(statuses(folder)).toEqual([
    ['crawl.warc.gz#2', 'crawl.warc.gz%232', 'ok'],
    ['crawl.warc.gz#3', 'crawl.warc.gz%233', 'ok'],
    ['crawl.warc.gz', 'crawl.warc.gz', 'failed', expect.stringMatching(/^cannot be read: unexpected end/)],
  ]);
  expect(folder.record('crawl.warc.gz%232').source).toMatchObject({
    mediaType: 'text/html',
    title: 'Boats counted at sea | Example News',
    fields: { url: 'https://example.org/a', fetchedAt: '2024-05-01T10:00:00Z' },
  });
  expect((await folder.run('verify', 'out')).code).toBe(0);
});

describe('files of many articles', () => {
  test('JSONL: one row an article; a bad row costs itself alone; what else a row says is kept', async () => {
    const folder = temporaryFolder();
    folder.put(
      'in/news.jsonl',
      jsonl(
        {
          id: 'a/1',
          text: shortArticle(1),
          headline: 'Boats',
          date: '2026-01-02',
          desk: 'sea',
          __proto__x: 1,
        },
        '{"text": "unfinished',
        '',
        { body: 'x', id: 7 },
        { id: 'a/1', text: shortArticle(2) },
        [1],
        { text: shortArticle(3) },
        { id: 9, text: 'x'.repeat(3000) },
      ),
    );
    const { code, stderr } = await folder.run('annotate', 'in', '--out', 'out', '--max-size', '0.002');
    expect(code, stderr).toBe(3);
    expect(statuses(folder)).toEqual([
      ['news.jsonl#1', 'a__1', 'ok'],
      ['news.jsonl#2', 'news.jsonl%232', 'failed', expect.stringMatching(/^is not JSON: /)],
      [
        'news.jsonl#4',
        'news.jsonl%234',
        'failed',
        'has no text in a field "text"; it has "body", "id" (--text-field NAME says which)',
      ],
      ['news.jsonl#5', 'a__1~2', 'ok'],
      ['news.jsonl#6', 'news.jsonl%236', 'failed', 'is no JSON object'],
      ['news.jsonl#7', 'news.jsonl%237', 'ok'],
      ['news.jsonl#8', 'news.jsonl%238', 'refused', expect.stringMatching(/^is too large: the line/)],
    ]);
    expect(folder.record('a__1').source).toMatchObject({
      title: 'Boats',
      publishedAt: '2026-01-02',
      fields: { desk: 'sea', __proto__x: 1 },
    });
    expect((await folder.run('verify', 'out')).stdout).toBe('');
  });

  test('CSV: columns are fields, whatever they are called', async () => {
    const folder = temporaryFolder();
    folder.put(
      'in/news.csv',
      `\ufeffkey,story,__proto__\r\nn1,"${shortArticle(1).replaceAll('"', '""')}",x\r\nn2,short\r\n`,
    );
    const args = ['annotate', 'in', '--out', 'out', '--text-field', 'story', '--id-field', 'key'];
    const { code, stderr } = await folder.run(...args);
    expect(code, stderr).toBe(0);
    expect(folder.record('n1').quotations[0]?.speaker.name).toBe('Peter Lindqvist');
    expect(Object.entries(folder.record('n1').source.fields ?? {})).toEqual([['__proto__', 'x']]);
    expect(folder.has('out/n2.json')).toBe(true);
    expect((await folder.run('verify', 'out')).stdout).toBe('');
  });

  test('CSV: rows with wrong quotation marks cost themselves, an unclosed one what it swallows', async () => {
    const folder = temporaryFolder();
    folder.put('in/a.csv', 'id,text\n1,first\n2,"un"closed"\n3,third\n4,"never\n5,lost\n');
    expect((await folder.run('annotate', 'in', '--out', 'out')).code).toBe(3);
    expect(statuses(folder)).toEqual([
      ['a.csv#2', '1', 'ok'],
      ['a.csv#3', 'a.csv%233', 'failed', expect.stringMatching(/^is not CSV: /)],
      ['a.csv#4', '3', 'ok'],
      ['a.csv#6', 'a.csv%236', 'failed', expect.stringMatching(/^is not CSV: Quote Not Closed/)],
    ]);
  });

  test('a row whose text or metadata changed is done again, the others are kept', async () => {
    const folder = temporaryFolder();
    const put = (title: string) =>
      folder.put(
        'in.jsonl',
        jsonl({ id: 1, text: shortArticle(1), title }, { id: 2, text: shortArticle(2) }),
      );
    put('one');
    await folder.run('annotate', 'in.jsonl', '--out', 'out');
    put('two');
    const { stderr } = await folder.run('annotate', 'in.jsonl', '--out', 'out');
    expect(stderr).toContain(', 1 of them by an earlier run');
    expect(folder.record('1').source.title).toBe('two');
  });
});

describe('compressed files', () => {
  test('are read as what they hold, and are refused where that is too much or broken', async () => {
    const folder = temporaryFolder();
    const html = Buffer.from(`<html><body><p>${shortArticle(1)}</p></body></html>`);
    folder.put('in/a.html.gz', gzipSync(html));
    folder.put('in/b.md.br', brotliCompressSync(Buffer.from(shortArticle(2))));
    folder.put('in/bomb.txt.gz', gzipSync(Buffer.alloc(2_000_000, 'a ')));
    folder.put('in/broken.md.gz', gzipSync(html).subarray(0, 40));
    folder.put('in/c.jsonl.gz', gzipSync(Buffer.from(jsonl({ id: 'c1', text: shortArticle(3) }))));
    folder.put(
      'in/cut.jsonl.gz',
      gzipSync(Buffer.from(jsonl({ id: 'c2', text: shortArticle(3) }))).subarray(0, 60),
    );
    const { code } = await folder.run('annotate', 'in', '--out', 'out', '--max-size', '1');
    expect(code).toBe(3);
    expect(statuses(folder).map(([path, id, status]) => [path, id, status])).toEqual([
      ['a.html.gz', 'a', 'ok'],
      ['b.md.br', 'b', 'ok'],
      ['bomb.txt.gz', 'bomb', 'refused'],
      ['broken.md.gz', 'broken', 'failed'],
      ['c.jsonl.gz#1', 'c1', 'ok'],
      ['cut.jsonl.gz', 'cut.jsonl.gz', 'failed'],
    ]);
    expect(folder.record('a').source).toMatchObject({ mediaType: 'text/html', path: 'a.html.gz' });
  });
});

describe('--files-from', () => {
  test.each<[how: string, list: string]>([
    ['a file a line', 'news/x/a.md\nnews/y/a.md\r\nnix.md\n'],
    ['as find -print0 writes it', 'news/x/a.md\0news/y/a.md\0nix.md\0'],
  ])('%s', async (_, list) => {
    const folder = temporaryFolder();
    folder.put('news/x/a.md', shortArticle(1));
    folder.put('news/y/a.md', shortArticle(2));
    const args = ['annotate', '--files-from', '-', '--out', 'out'];
    const { code, stderr } = await folder.runWith({ stdin: [Buffer.from(list)] }, ...args);
    expect([code, stderr]).toEqual([3, expect.stringContaining('failed: nix.md: does not exist')]);
    expect(statuses(folder).map(([path, id]) => [path, id])).toEqual([
      ['news/x/a.md', 'news__x__a'],
      ['news/y/a.md', 'news__y__a'],
      ['nix.md', 'nix'],
    ]);
  });

  test('that cannot be read is wrong usage', async () => {
    const { code, stderr } = await temporaryFolder().run('annotate', '--files-from', 'nix', '--out', 'out');
    expect([code, stderr]).toEqual([2, expect.stringContaining('--files-from: "nix" cannot be read')]);
  });
});

describe('standard input', () => {
  test('is JSONL where its first line is a JSON object', async () => {
    const folder = temporaryFolder();
    const rows = jsonl({ id: 'r1', text: shortArticle(1) }, { id: 'r2', text: shortArticle(2) });
    const stdin = [Buffer.from(rows.slice(0, 10)), Buffer.from(rows.slice(10))];
    expect((await folder.runWith({ stdin }, 'annotate', '-', '--out', 'out')).code).toBe(0);
    expect(statuses(folder)).toEqual([
      ['stdin#1', 'r1', 'ok'],
      ['stdin#2', 'r2', 'ok'],
    ]);
  });
});
