import { describe, expect, test } from 'vitest';
import { type ArticleInput, readArticle } from '../../../pipeline/readers/read-article.js';

function readSource(source: string, facts: Partial<Pick<ArticleInput, 'path' | 'mediaType' | 'known'>> = {}) {
  const result = readArticle({ id: 'a', path: 'a.txt', sha256: '', ...facts, source });
  if ('refused' in result) throw new Error(result.refused);
  return result.article;
}

const codes = (source: string) => readSource(source).diagnostics.map(({ code }) => code);

describe('readArticle', () => {
  test.each([
    ['a.md', undefined, 'x', 'text/markdown'],
    ['a.MARKDOWN', undefined, 'x', 'text/markdown'],
    ['a.htm', undefined, 'x', 'text/html'],
    ['a.xhtml', undefined, 'x', 'text/html'],
    ['a.txt', undefined, '<html>', 'text/plain'],
    ['a', undefined, 'x', 'text/plain'],
    ['stdin', undefined, '<!-- x -->\n<!DOCTYPE html><p>x', 'text/html'],
    ['stdin', undefined, '## A heading\n\nText', 'text/markdown'],
    ['stdin', undefined, 'the <u>Global Plan</u>', 'text/markdown'],
    ['stdin', undefined, '#1 of 3 [sic] (2018)', 'text/plain'],
    ['a.b/c', undefined, 'x', 'text/plain'],
    ['a.txt', 'text/html; charset=utf-8', 'x', 'text/html'],
    ['a.md', 'application/octet-stream', 'x', 'text/markdown'],
  ])('%s (%s) %j is %s', (path, mediaType, source, expected) => {
    expect(readSource(source, { path, ...(mediaType && { mediaType }) }).metadata.mediaType).toBe(expected);
  });

  test('what is known stands above what the file declares', () => {
    const article = readSource('# Declared', { path: 'a.md', known: { title: 'Known' } });
    expect(article.metadata.title).toBe('Known');
  });

  test.each([
    ['', ['empty']],
    [' \n ', ['empty']],
    ['Half a character: \ud800.', ['lone-surrogates']],
    ['Guterres!', []],
    ['The envoys said on Monday that they would meet again before the end of the month.', []],
    [
      'Die Gesandten sagten am Montag, dass sie sich vor Ende des Monats wieder treffen wollten, um über das Wasser zu reden. Niemand wusste, wann und wo das Treffen stattfinden sollte, und viele fragten, warum.',
      ['not-english'],
    ],
    [
      '联合国秘书长周一在纽约对各国代表说，现在是团结起来制止这种可恶做法的时候了。'.repeat(4),
      ['not-english'],
    ],
  ])('%j: %j', (source, expected) => {
    expect(codes(source)).toEqual(expected);
  });

  test('a byte order mark in given text is dropped', () => {
    expect(readSource('\ufeffa').source).toBe('a');
  });

  test('binary bytes are refused', () => {
    const result = readArticle({ id: 'a', path: 'a.md', sha256: '', bytes: new Uint8Array(64) });
    expect(result).toEqual({ refused: expect.stringContaining('binary') });
  });
});
