import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../pipeline/article.js';
import { toSource } from '../../pipeline/offset-map.js';
import { readArticle } from '../../pipeline/readers/read-article.js';
import { contains } from '../../pipeline/span.js';
import { segment } from '../../pipeline/stages/segment.js';
import { outlineOf, read } from '../unit/readers/read.js';

/** What every reader promises of every article. */
function expectSound(article: Article): void {
  const { source, text, offsets, outline, quoteElements } = article;
  let textEnd = 0;
  let sourceEnd = 0;
  for (const { textStart, textLength, sourceStart, sourceLength } of offsets) {
    expect(textStart).toBeGreaterThanOrEqual(textEnd);
    expect(sourceStart).toBeGreaterThanOrEqual(sourceEnd);
    expect(textLength).toBeGreaterThan(0);
    textEnd = textStart + textLength;
    sourceEnd = sourceStart + sourceLength;
    if (textLength !== sourceLength) continue;
    const lineEnds = /[\r\n\t\f\u0085\u2028]/g;
    expect(text.slice(textStart, textEnd).replace(lineEnds, ' ')).toBe(
      source.slice(sourceStart, sourceEnd).replace(lineEnds, ' '),
    );
  }
  expect(textEnd).toBeLessThanOrEqual(text.length);
  expect(sourceEnd).toBeLessThanOrEqual(source.length);
  expect(text).not.toContain('\r');
  let blockEnd = 0;
  for (const block of outline) {
    expect(block.start).toBeGreaterThanOrEqual(blockEnd);
    expect(block.end).toBeGreaterThan(block.start);
    blockEnd = block.end;
    const slice = text.slice(block.start, block.end);
    expect(slice).toBe(slice.trim());
    expect(() => toSource(offsets, block)).not.toThrow();
  }
  expect(blockEnd).toBeLessThanOrEqual(text.length);
  for (const quote of quoteElements) {
    expect(quote.end).toBeGreaterThan(quote.start);
    expect(outline.some((block) => contains(block, quote))).toBe(true);
  }
}

function expectSoundBlocks(article: Article): void {
  const blocks = segment.run({ article }, { trace() {}, report() {}, isTraced: false });
  let end = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThan(block.start);
    end = block.end;
  }
  const letters = (spans: readonly { start: number; end: number }[]) =>
    spans
      .map((span) => article.text.slice(span.start, span.end))
      .join('')
      .replace(/\s/g, '');
  expect(letters(blocks)).toBe(letters(article.outline));
}

const words = [
  'a',
  'Ana Ruiz',
  'Lajčák',
  'Lajc\u030ca\u0301k',
  '😀',
  '👨‍👩‍👧',
  '\ud800',
  '\0',
  'Gu\u00adterres',
  '\u200b',
  '\u00a0',
  '“We,”',
  "'No,'",
  '\u2028',
  '\u0085',
  '\ufeff',
];
const lineEnds = ['\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '\r\r', ' ', '  ', '\t'];
const entities = [
  '&eacute;',
  '&#39;',
  '&amp;',
  '&amp',
  '&NotEqualTilde;',
  '&#x1F600;',
  '&#0;',
  '&#xD800;',
  '&nbsp;',
  '&#10;',
  '&nope;',
  '&',
];
const marks = [
  '*',
  '**',
  '_',
  '~~',
  '`',
  '```',
  '# ',
  '> ',
  '- ',
  '1. ',
  '    ',
  '[',
  '](x)',
  '![',
  '|',
  '|-|\n',
  '\\',
  '---\n',
  '[^1]',
  '[1]: x\n',
  '<http://x>',
  '===',
];
const tags = [
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<q>',
  '</q>',
  '<br>',
  '<div class=related>',
  '</div>',
  '<li>',
  '<td>',
  '<h2>',
  '</h2>',
  '<blockquote>',
  '<aside>',
  '<span hidden>',
  '</span>',
  '<pre>',
  '</pre>',
  '<script>',
  '</script>',
  '<style>',
  '<title>',
  '</title>',
  '<!--',
  '-->',
  '<a href="',
  '">',
  '<svg>',
  '<path/>',
  '</svg>',
  '<time>',
  '</time>',
  '<![CDATA[',
  ']]>',
  '<',
];
const pieces = fc.constantFrom(...words, ...words, ...lineEnds, ...lineEnds, ...entities, ...marks, ...tags);
const anything = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe.each(['markdown', 'html', 'plain'] as const)('the %s reader', (format) => {
  test('is exact on whatever it gets', () => {
    fc.assert(
      fc.property(anything, (source) => {
        const article = read(format, source);
        expectSound(article);
        expectSoundBlocks(article);
      }),
      { numRuns: 400 },
    );
  });

  test('gives the same blocks for CRLF, CR and LF', () => {
    const parts = fc.constantFrom(
      ...words.filter((word) => !/[\u2028\u0085]/.test(word)),
      '\n',
      '\n',
      '\n\n',
      ' ',
      ...marks,
      ...tags,
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (all) => {
        const source = all.join('');
        const expected = outlineOf(read(format, source));
        expect(outlineOf(read(format, source.replaceAll('\n', '\r\n')))).toEqual(expected);
        expect(outlineOf(read(format, source.replaceAll('\n', '\r')))).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  test('gives the same article twice', () => {
    fc.assert(
      fc.property(anything, (source) => {
        expect(read(format, source)).toEqual(read(format, source));
      }),
      { numRuns: 50 },
    );
  });
});

test('Markdown without markup is read alike with and without the parser', () => {
  const parts = fc.constantFrom(
    ...['Ana', 'said', '“we”', '(2018)', '-', '1.', '+', '.', ':', '%', '=', 'e\u0301'],
    ...[' ', ' ', '\n', '\n', '\r\n'],
  );
  // Text far to the right may be code, where a comment is text.
  const paragraph = fc
    .array(parts, { maxLength: 12 })
    .map((all) => `${all.join('').trimStart()}end`.replace(/ +/g, ' '));
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 5 }), (paragraphs) => {
      // A comment sends a paragraph to the parser, and gives no text.
      const parsed = read('markdown', paragraphs.map((each) => `${each}<!-- -->`).join('\n\n'));
      expect(outlineOf(read('markdown', paragraphs.join('\n\n')))).toEqual(outlineOf(parsed));
    }),
    { numRuns: 300 },
  );
});

const robustness = new URL('../../../shared/robustness/', import.meta.url);

describe.skipIf(!existsSync(robustness))('the collections of ../shared/robustness', () => {
  test('the synthetic files are read or refused', () => {
    const folder = new URL('synthetic/', robustness);
    for (const name of readdirSync(folder)) {
      const result = readArticle({
        id: name,
        path: name,
        sha256: '',
        bytes: readFileSync(new URL(name, folder)),
      });
      if ('refused' in result) expect(name).toBe('elf.bin');
      else expectSound(result.article);
    }
  });

  test('every naughty string is read exactly', () => {
    const strings: readonly string[] = JSON.parse(readFileSync(new URL('blns.json', robustness), 'utf8'));
    for (const format of ['markdown', 'html', 'plain'] as const) {
      for (const each of strings) expectSound(read(format, each));
    }
  });

  test('the CommonMark examples give the words of their HTML', () => {
    const spec = readFileSync(new URL('commonmark/spec.txt', robustness), 'utf8').replaceAll('→', '\t');
    const text = (article: Article) =>
      outlineOf(article)
        .map((line) => line.replace(/^[^:]*: /, ''))
        .join(' ')
        .replace(/\s+/g, ' ');
    const examples = [...spec.matchAll(/^`{32} example\n([\s\S]*?)\n?^\.\n([\s\S]*?)^`{32}$/gm)];
    const differing = examples.filter(([, markdown = '', html = '']) => {
      const article = read('markdown', markdown);
      expectSound(article);
      return text(article) !== text(read('html', html));
    });
    expect(examples.length).toBeGreaterThan(600);
    // Definitions of links over several lines, or that only look like some, away from their section.
    expect(differing.length).toBeLessThanOrEqual(12);
  });

  test('html5lib has the same entities', () => {
    const { tests }: { tests: readonly { input: string; output: readonly unknown[] }[] } = JSON.parse(
      readFileSync(new URL('html5lib/tokenizer/namedEntities.test', robustness), 'utf8'),
    );
    const wrong = tests.filter(({ input, output }) => {
      const characters = output.flatMap((token) =>
        Array.isArray(token) && token[0] === 'Character' ? [String(token[1])] : [],
      );
      return read('html', `<p>x${input}x`).text !== `x${characters.join('')}x`.replace(/[\t\n]+/g, ' ');
    });
    expect(tests.length).toBeGreaterThan(4000);
    expect(wrong.map(({ input }) => input)).toEqual([]);
  });
});
