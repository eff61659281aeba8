import { describe, expect, test } from 'vitest';
import { toSource } from '../../../pipeline/offset-map.js';
import { outlineOf, read } from './read.js';

const blocks = (source: string) => outlineOf(read('html', source));

describe('readHtml', () => {
  test.each([
    ['<h1>A</h1><p>B<p>C', ['heading1: A', 'paragraph: B', 'paragraph: C']],
    ['<p>a  b\n\tc <b> d</b> e </p>', ['paragraph: a b c d e']],
    ['<p>a<br>b<br><br>c', ['paragraph: a\nb', 'paragraph: c']],
    ['a<div>b</div>c', ['paragraph: a', 'paragraph: b', 'paragraph: c']],
    ['<p>AT&amp;T &eacute;&#39;&ampx &notanentity;', ["paragraph: AT&T é'&x ¬anentity;"]],
    ['<p>&nbsp;</p><p>a&nbsp;b&nbsp;', ['paragraph: a\u00a0b']],
    ['<ul><li>a<li><p>b</ul>', ['list-item: a', 'list-item: b']],
    ['<table><tr><td>a<th>b</table>', ['table-cell: a', 'table-cell: b']],
    ['<figure><img alt="x"><figcaption>a</figcaption></figure>', ['caption: a']],
    ['<blockquote><p>a</p><footer>b</footer></blockquote>', ['quote-block: a', 'quote-block: b']],
    ['<blockquote class="wp-block pull-quote">a</blockquote>', ['pull-quote: a']],
    ['<aside class=pullquote>a</aside><aside>b</aside>', ['pull-quote: a', 'boilerplate: b']],
    ['<nav><li>a</nav><footer>b</footer><p>c', ['boilerplate: a', 'boilerplate: b', 'paragraph: c']],
    ['<form><div class=related>a</div><p>b</p></form>', ['boilerplate: a', 'paragraph: b']],
    ['<p class=byline>By <b>Jane</b></p>', ['byline: By Jane']],
    ['<p>By <a rel=author>Jane</a></p>', ['byline: By Jane']],
    [
      '<div><time>3 May</time></div><p>On <time>Monday</time> she left',
      ['dateline: 3 May', 'paragraph: On Monday she left'],
    ],
    ['<pre>a\nb\n\nc</pre>', ['paragraph: a\nb', 'paragraph: c']],
    ['<head><title>x</title><p>a', ['paragraph: a']],
    ['<script>a<b></script><style>c</style><template>d</template><noscript>e</noscript>f', ['paragraph: f']],
    ['<p hidden>a<p style="display: none">b<p class="sr-only">c<p>d', ['paragraph: d']],
    ['<svg><title>a</title><path/><text>b</text></svg>c', ['paragraph: c']],
    ['a<!-- b -->c<![CDATA[d]]>e<?f?>g', ['paragraph: aceg']],
    ['<p>a</div></b>b</p>c', ['paragraph: ab', 'paragraph: c']],
    ['', []],
  ])('%j', (source, expected) => {
    expect(blocks(source)).toEqual(expected);
  });

  test.each([
    ['a &#39;b&#39;', "'b'", '&#39;b&#39;'],
    ['<p>Jos&eacute;  \n <b>Ru</b>iz', 'José Ruiz', 'Jos&eacute;  \n <b>Ru</b>iz'],
    ['x &NotEqualTilde; y', '≂\u0338', '&NotEqualTilde;'],
    ['😀 &#x1F600;!', '😀!', '&#x1F600;!'],
    ['&lt;b&gt;', '<b>', '&lt;b&gt;'],
    ['&#150;', '–', '&#150;'],
  ])('%j: %j comes from %j', (source, words, original) => {
    const { text, offsets } = read('html', source);
    const start = text.lastIndexOf(words);
    const back = toSource(offsets, { start, end: start + words.length });
    expect(source.slice(back.start, back.end)).toBe(original);
  });

  test('<q> is a quotation mark without a character, within one block', () => {
    const { text, quoteElements } = read('html', '<p>She said <q> we <q>are</q> ready </q>.<p><q>no end<p>b');
    expect(quoteElements.map(({ start, end }) => text.slice(start, end))).toEqual([
      'we are ready',
      'are',
      'no end',
    ]);
  });

  test('metadata come from what the page declares', () => {
    const { metadata } = read(
      'html',
      `<html lang=en-GB><head><title>Talks | The Paper</title><meta property="og:title" content="Talks &amp; more">
       <meta property=og:site_name content="The Paper"><meta property="article:published_time" content="2019-05-03T10:00:00Z">`,
    );
    expect(metadata).toMatchObject({
      title: 'Talks & more',
      publisher: 'The Paper',
      publishedAt: '2019-05-03T10:00:00Z',
      language: 'en-GB',
    });
  });

  test.each([
    ['<title>Talks &amp; more</title><p>a', 'Talks & more'],
    ['<h1>Talks</h1><p>a', 'Talks'],
    ['<p>a', null],
  ])('title of %j', (source, title) => {
    expect(read('html', source).metadata.title).toBe(title);
  });

  test.each([
    ['a <!-- b <p>deep', 'unclosed-comment'],
    ['<title>a <p>deep', 'unclosed-element'],
    ['<p>a <a href="x>deep', 'unclosed-tag'],
    ['<p>a <a href="x>y</a> deep', 'unclosed-tag'],
    ['<p>a</p deep', 'unclosed-tag'],
    ['<textarea>a</textarea><textarea>b <p>deep', 'unclosed-element'],
  ])('%j is reported and its text kept', (source, code) => {
    const { text, diagnostics } = read('html', source);
    expect(diagnostics.map((each) => each.code)).toEqual([code]);
    expect(text).toContain('deep');
  });

  test('an invisible element without end is reported', () => {
    expect(read('html', '<p>a<div hidden>b').diagnostics.map(({ code }) => code)).toEqual([
      'unclosed-element',
    ]);
    expect(read('html', '<p>a<script>b').diagnostics.map(({ code }) => code)).toEqual(['unclosed-element']);
  });

  test('200,000 nested elements and as many open comments are read', () => {
    expect(read('html', `${'<div>'.repeat(200_000)}deep`).text).toBe('deep');
    expect(read('html', `${'<!-- '.repeat(100_000)}deep`).text).toBe('deep');
  });
});
