import { describe, expect, test } from 'vitest';
import type { Article } from '../../../pipeline/article.js';
import { readability } from '../../../pipeline/batch/readability.js';
import { toSource } from '../../../pipeline/offset-map.js';
import type { MainTextFinder } from '../../../pipeline/readers/main-text.js';
import { readArticle } from '../../../pipeline/readers/read-article.js';
import { outlineOf } from './read.js';

function read(source: string, mainText: MainTextFinder): Article {
  const found = readArticle({ id: 'a', path: 'a.html', sha256: '', source, mainText });
  if ('refused' in found) throw new Error(found.refused);
  return found.article;
}

/** A finder that keeps elements `<p class=k>` and takes the first `<h1>` for the title, as Readability does. */
const keeping: MainTextFinder = (html) => ({
  title: /<h1>(.*?)<\/h1>/u.exec(html)?.[1] ?? '',
  byline: '',
  text: [...html.matchAll(/<p class=k>(.*?)<\/p>/gsu)].map(([, text]) => text).join(' '),
});

describe('keepMainText', () => {
  test.each([
    ['<p>a</p><p class=k>b</p><p>c</p>', ['paragraph: b']],
    ['<p class=k>&eacute; <b>b</b></p><p>c</p><p class=k>d</p>', ['paragraph: é b', 'paragraph: d']],
    ['<p class=k>\u{1F600}</p>', ['paragraph: \u{1F600}']],
    ['<p>a\u{F0001}</p><p class=k>\u{F0000}b</p>', ['paragraph: \u{F0000}b']],
    [
      '<h2>News</h2><h1>Boats, counted</h1><h2>Boats</h2><p class=k>a</p><h1>Boats</h1>',
      ['heading2: Boats', 'paragraph: a'],
    ],
    ['<h1>Boats, counted</h1><h2>Boat</h2><p class=k>a</p>', ['heading1: Boats, counted', 'paragraph: a']],
    ['', []],
  ])('%s', (source, expected) => expect(outlineOf(read(source, keeping))).toEqual(expected));

  test('offsets and quotation elements move with their blocks', () => {
    const source = '<p><q>x</q></p><p class=k>a&eacute; <q>b</q></p><p>c</p><p class=k>d <b>e</b></p>';
    const { text, offsets, quoteElements, outline } = read(source, keeping);
    expect(text).toBe('aé b\n\nd e');
    expect(outline.map(({ start, end }) => text.slice(start, end))).toEqual(['aé b', 'd e']);
    expect(quoteElements.map(({ start, end }) => text.slice(start, end))).toEqual(['b']);
    const places = [...text].map((_, at) =>
      text[at] === '\n' ? null : toSource(offsets, { start: at, end: at + 1 }),
    );
    expect(places.map((place) => place && source.slice(place.start, place.end))).toEqual([
      ...['a', '&eacute;', ' ', 'b', null, null, 'd', ' ', 'e'],
    ]);
  });

  test('a page without main text stays as it is, and that is said', () => {
    const read = readArticle({ id: 'a', path: 'a.html', sha256: '', source: '<p>a', mainText: () => null });
    expect(read).toMatchObject({
      article: { outline: [{ kind: 'paragraph' }], diagnostics: [{ code: 'no-main-text' }] },
    });
  });

  test('Markdown and text have nothing around them', () => {
    const read = readArticle({ id: 'a', path: 'a.md', sha256: '', source: 'a', mainText: () => null });
    expect(read).toMatchObject({ article: { diagnostics: [] } });
  });
});

describe('readability', () => {
  test.each([
    ['nothing', ''],
    ['markup alone', '<div><br></div>'],
    ['a page that is nested too deep', `${'<div>'.repeat(5000)}a`],
    ['a page with too many tags', '<p>a b c</p>'.repeat(20_001)],
  ])('finds nothing in %s', (_, html) => expect(readability(html)).toBeNull());
});
