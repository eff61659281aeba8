import { describe, expect, test } from 'vitest';
import { markedText } from '../../../pipeline/pages/marked-text.js';
import { html, type Markup } from '../../../pipeline/pages/markup.js';

describe('marks in a text', () => {
  const text = 'one two three';
  const mark = (start: number, end: number, badge: string) => ({
    start,
    end,
    classes: [badge],
    opening: html`${badge}:`,
  });
  const plain = ({ markup }: Markup) => markup.replace(/<mark class="([^"]*)">([^<]*)<\/mark>/g, '[$2]$1');
  test.each([
    ['none', [], 'one two three'],
    ['one', [mark(4, 7, 'A')], 'one A:[two]A three'],
    ['nested', [mark(4, 7, 'B'), mark(0, 13, 'A')], 'A:[one ]AB:[two]A B[ three]A'],
    ['crossing', [mark(0, 7, 'A'), mark(4, 13, 'B')], 'A:[one ]AB:[two]A B[ three]B'],
    ['the same', [mark(0, 3, 'A'), mark(0, 3, 'B')], 'A:B:[one]A B two three'],
  ])('%s', (_, marks, expected) => {
    expect(plain(markedText(text, { start: 0, end: text.length }, marks))).toBe(expected);
  });

  test('a character that HTML does not have keeps its place', () => {
    expect(plain(markedText('a\0b', { start: 0, end: 3 }, [mark(1, 2, 'A')]))).toBe('aA:[\uFFFD]Ab');
    expect(html`${'a\0b'}`.markup).toBe('a\uFFFDb');
  });

  test('marks are cut at the edges of what is shown', () => {
    expect(plain(markedText(text, { start: 4, end: 7 }, [mark(0, 13, 'A')]))).toBe('A:[two]A');
  });
});
