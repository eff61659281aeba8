import { describe, expect, test } from 'vitest';
import { toSource } from '../../../pipeline/offset-map.js';
import { outlineOf, read } from './read.js';

const blocks = (source: string) => outlineOf(read('markdown', source));

describe('readMarkdown', () => {
  test.each([
    ['# A\n\nB', ['heading1: A', 'paragraph: B']],
    ['### A ###', ['heading3: A']],
    ['A\n=\n\nB\n-', ['heading1: A', 'heading2: B']],
    ['one\ntwo\n\nthree', ['paragraph: one\ntwo', 'paragraph: three']],
    ['one  \ntwo\\\nthree', ['paragraph: one\ntwo\nthree']],
    ['- a\n- b\n  - c', ['list-item: a', 'list-item: b', 'list-item: c']],
    ['1. a\n\n   b', ['list-item: a', 'list-item: b']],
    ['> a\n> b\n>\n> > c', ['quote-block: a\nb', 'quote-block: c']],
    ['|a|b|\n|-|-|\n|c|d|', ['table-cell: a', 'table-cell: b', 'table-cell: c', 'table-cell: d']],
    ['```js\nlet a;\n\nlet b;\n```\n\nc', ['boilerplate: let a;', 'boilerplate: let b;', 'paragraph: c']],
    ['*a* **b** ~~c~~ `d`', ['paragraph: a b c d']],
    ['[a](http://x "t") ![alt](y.png) <http://z> https://w', ['paragraph: a http://z https://w']],
    ['[a][1] b\n\n[1]: http://x', ['paragraph: a b']],
    ['# [a][1]\n\nb\n\n[1]: http://x', ['heading1: a', 'paragraph: b']],
    ['a[^1]\n\n[^1]: note', ['paragraph: a', 'list-item: note']],
    ['\\*a\\* AT&amp;T &eacute;&#39;', ["paragraph: *a* AT&T é'"]],
    ['<u>a</u> b<!-- c --> d', ['paragraph: a b d']],
    ['a<br>b', ['paragraph: a\nb']],
    ['<div>\n<p>a</p>\n</div>\n\nb', ['paragraph: a', 'paragraph: b']],
    ['<aside>\n\na\n\n</aside>\n\nb', ['boilerplate: a', 'paragraph: b']],
    ['<p hidden>a</p>\n\nb', ['paragraph: b']],
    ['<script>\na\n\nb\n</script>\n\nc', ['paragraph: c']],
    ['a <span hidden>b\n\nc', ['paragraph: a', 'paragraph: c']],
    ['> <div>\n> a\n\nb', ['quote-block: a', 'paragraph: b']],
    ['***\n\na', ['paragraph: a']],
    ['- [x] a', ['list-item: a']],
    ['a\r\nb\r\rc\r\n\r\nd', ['paragraph: a\nb', 'paragraph: c', 'paragraph: d']],
    ['\0a', ['paragraph: \0a']],
    ['a\n\n\ufeff*b* &amp;', ['paragraph: a', 'paragraph: b &']],
    ['', []],
    ['&nbsp;', []],
  ])('%j', (source, expected) => {
    expect(blocks(source)).toEqual(expected);
  });

  test('a name straddles tags, emphasis and a line end', () => {
    const source = 'the <u>Global Plan</u> <u>of Action</u>\r\nto *Combat* &ccaron;';
    const { text, offsets } = read('markdown', source);
    const name = 'Global Plan of Action\nto Combat č';
    const start = text.indexOf(name);
    const back = toSource(offsets, { start, end: start + name.length });
    expect(source.slice(back.start, back.end)).toBe(
      'Global Plan</u> <u>of Action</u>\r\nto *Combat* &ccaron;',
    );
  });

  test('<q> is a quotation mark without a character', () => {
    const { text, quoteElements } = read('markdown', 'She said <q>we *are* ready</q>.');
    expect(quoteElements.map(({ start, end }) => text.slice(start, end))).toEqual(['we are ready']);
  });

  test('a YAML header is metadata', () => {
    const article = read(
      'markdown',
      '---\ntitle: "Water: talks"\ndate: 2019-05-03\npublisher: The Paper # home\nlang: en_GB\ntags: [a]\nlist:\n  - b\n---\n\nText',
    );
    expect(outlineOf(article)).toEqual(['paragraph: Text']);
    expect(article.metadata).toMatchObject({
      title: 'Water: talks',
      publishedAt: '2019-05-03',
      publisher: 'The Paper',
      language: 'en-GB',
    });
  });

  test('a line of dashes is no YAML header', () => {
    expect(blocks('---\nHe said: no.\nThey left.\n---\n\nb')).toContain('paragraph: b');
    expect(blocks('---\nHe said no.\n\nb').join()).toContain('He said no.');
  });

  test.each([
    ['101 nested quotes', `${'> '.repeat(101)}deep`],
    ['5,000 nested quotes', `${'> '.repeat(5000)}deep`],
    ['5,000 nested lists', `${'- '.repeat(5000)}deep`],
    ['5,000 emphasis marks', `${'*a_ '.repeat(5000)}deep`],
    ['5,000 open brackets', `${'[a]('.repeat(5000)}deep`],
    ['5,000 open comments', `${'a <!-- '.repeat(5000)}deep`],
    ['an unclosed comment', 'a\n\n<!-- b\n\ndeep'],
    ['an unclosed fence', '```\ndeep'],
  ])('%s lose no text', (_, source) => {
    expect(read('markdown', source).text).toContain('deep');
  });

  test('what was not parsed is reported', () => {
    const { diagnostics } = read('markdown', `${'> '.repeat(5000)}deep`);
    expect(diagnostics.map(({ code }) => code)).toEqual(['markdown-too-intricate']);
  });
});
