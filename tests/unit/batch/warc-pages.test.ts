import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { warcPages } from '../../../pipeline/batch/warc-pages.js';

const lines = (...all: string[]) => all.map((line) => `${line}\r\n`).join('');

/** A record, with headers as archives write them. */
function record(
  type: string,
  block: string | Buffer,
  url = 'https://example.org/a',
  length?: string,
): Buffer {
  const bytes = Buffer.from(block);
  const head = lines(
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2024-05-01T10:00:00Z',
    `Content-Length: ${length ?? bytes.length}`,
    '',
  );
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n\r\n')]);
}

const page = '<p>“We counted,” said Ana Ruiz.</p>';

const answer = (body: string | Buffer, ...headers: string[]) =>
  Buffer.concat([
    Buffer.from(lines('HTTP/1.1 200 OK', 'Content-Type: text/html; charset=utf-8', ...headers, '')),
    Buffer.from(body),
  ]);

const chunked = (...parts: Buffer[]) =>
  Buffer.concat([
    ...parts.flatMap((part) => [
      Buffer.from(`${part.length.toString(16)};x=1\r\n`),
      part,
      Buffer.from('\r\n'),
    ]),
    Buffer.from('0\r\n\r\n'),
  ]);

/** One line a page: its text, or what is wrong. The archive comes in pieces of `size` bytes. */
async function pages(records: readonly (Buffer | string)[], size = 7, maxBytes = 2000): Promise<string[]> {
  const bytes = Buffer.concat(records.map((each) => Buffer.from(each)));
  const found: string[] = [];
  async function* stream() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  for await (const row of warcPages(stream(), maxBytes)) {
    found.push(
      `${row.number} ${'article' in row ? Buffer.from(row.article.bytes).toString() : `${row.status}: ${row.message}`}`,
    );
  }
  return found;
}

test('pages come with their address, time and media type', async () => {
  const rows = [];
  for await (const row of warcPages(
    streamOf(record('response', answer(page), '<https://example.org/a>')),
    1e6,
  ))
    rows.push(row);
  expect(rows).toMatchObject([
    {
      number: 1,
      article: {
        name: null,
        mediaType: 'text/html; charset=utf-8',
        known: { fields: { url: 'https://example.org/a', fetchedAt: '2024-05-01T10:00:00Z' } },
      },
    },
  ]);
});

async function* streamOf(bytes: Buffer) {
  yield bytes;
}

test.each<[what: string, records: (Buffer | string)[], expected: string[]]>([
  ['one page', [record('response', answer(page))], [`1 ${page}`]],
  [
    'pages among other records',
    [
      record('warcinfo', 'software: test\r\n'),
      record('request', 'GET / HTTP/1.1\r\n\r\n'),
      record('response', answer(page)),
      record('response', '20240501100000\n127.0.0.1\n', 'dns:example.org'),
      record('metadata', 'x'),
    ],
    [`3 ${page}`],
  ],
  [
    'no pictures, no redirections',
    [
      record('response', lines('HTTP/1.1 200 OK', 'Content-Type: image/png', '') + page),
      record('response', lines('HTTP/1.1 301 Moved', 'Content-Type: text/html', '') + page),
      record('response', lines('HTTP/1.1 200', 'content-type: application/xhtml+xml', '') + page),
    ],
    [`3 ${page}`],
  ],
  ['a body in gzip', [record('response', answer(gzipSync(page), 'Content-Encoding: gzip'))], [`1 ${page}`]],
  [
    'a body in chunks of Brotli',
    [
      record(
        'response',
        answer(
          chunked(brotliCompressSync(page).subarray(0, 9), brotliCompressSync(page).subarray(9)),
          'Transfer-Encoding: chunked',
          'Content-Encoding: br',
        ),
      ),
    ],
    [`1 ${page}`],
  ],
  [
    'a body that was stored unpacked under the headers of its sending',
    [record('response', answer(page, 'Transfer-Encoding: chunked', 'Content-Encoding: gzip'))],
    [`1 ${page}`],
  ],
  ['nothing', [], []],
  [
    'a page behind what is no record',
    ['rubbish\r\nmore\r\n', record('response', answer(page))],
    ['1 failed: is no WARC record: it begins with "rubbish\\r\\n"', `2 ${page}`],
  ],
  [
    'a page behind a record without length',
    [record('response', answer(page), 'https://example.org/b', 'many'), record('response', answer(page))],
    ['1 failed: is a WARC record without a length: Content-Length is "many"', `2 ${page}`],
  ],
  [
    'a page behind a record whose length is too small',
    [record('response', answer(page), 'https://example.org/b', '60'), record('response', answer(page))],
    ['1 <', expect.stringMatching(/^2 failed: is no WARC record/), `3 ${page}`],
  ],
  [
    'a record that is cut off',
    [record('response', answer(page)), record('response', answer(page)).subarray(0, -30)],
    [
      `1 ${page}`,
      expect.stringMatching(/^2 failed: is a WARC record that is cut off: \d+ of 98 bytes are there$/),
    ],
  ],
  [
    'a record of another kind that is cut off',
    [record('metadata', 'x', '', '50')],
    ['1 failed: is a WARC record that is cut off: 5 of 50 bytes are there'],
  ],
  [
    'a response that is none',
    [record('response', 'hello')],
    ['1 failed: has no answer of a web server in it (https://example.org/a)'],
  ],
  [
    'broken gzip',
    [record('response', answer(gzipSync(page).subarray(0, 30), 'Content-Encoding: gzip'))],
    ['1 failed: cannot be unpacked: unexpected end of file (https://example.org/a)'],
  ],
  [
    'broken chunks',
    [record('response', answer('3\r\nabc\r\nfff\r\nx', 'Transfer-Encoding: chunked'))],
    ['1 failed: cannot be unpacked: the body is cut off (https://example.org/a)'],
  ],
  [
    'too much',
    [
      record('response', answer(page.repeat(100))),
      record('response', answer(gzipSync(page.repeat(100)), 'Content-Encoding: gzip')),
      record('response', answer(page)),
    ],
    [
      expect.stringMatching(/^1 refused: is too large: \d+ bytes/),
      expect.stringMatching(/^2 refused: is too large: the page/),
      `3 ${page}`,
    ],
  ],
])('%s', async (_, records, expected) => {
  for (const size of [1, 7, 100_000]) expect(await pages(records, size)).toEqual(expected);
});

test('no damage to one record costs another one', async () => {
  const whole = Buffer.concat([1, 2, 3].map((number) => record('response', answer(`<p>${number}</p>`))));
  const third = whole.length / 3;
  for (let at = Math.ceil(third); at < 2 * third; at += 1) {
    const damaged = Buffer.from(whole);
    damaged[at] = 0x23;
    const found = await pages([damaged], 1000);
    const texts = found.map((line) => line.replace(/^\d+ /, ''));
    expect(texts[0], `byte ${at}`).toBe('<p>1</p>');
    // A wrong length may take the next record with it; then that is said.
    expect(texts.includes('<p>3</p>') || texts.some((text) => text.startsWith('failed')), `byte ${at}`).toBe(
      true,
    );
  }
});
