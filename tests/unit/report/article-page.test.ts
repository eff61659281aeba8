import { describe, expect, test } from 'vitest';
import type { AnnotationRecord } from '../../../pipeline/annotation-record.js';
import { annotationCards } from '../../../pipeline/report/annotation-cards.js';
import { articleText } from '../../../pipeline/report/article-text.js';
import { articleView } from '../../../pipeline/report/article-view.js';
import { pageData } from '../../../pipeline/report/page-data.js';
import { articleReport } from '../../../pipeline/report/run-report.js';
import { hostile, hostileRecord, hostileText, recordFor } from './hostile-record.js';
import { elementsOf, expectSafe } from './page-parts.js';

const pageOf = (record: AnnotationRecord) => articleReport(record).page[1];

describe('a hostile article', () => {
  const record = hostileRecord();
  const page = pageOf(record);

  test('brings nothing of its own into the page', () => expectSafe(page));

  test('is shown as it is', () => {
    const shown = elementsOf(page)
      .filter(({ name }) => name !== 'script')
      .map(({ content }) => content)
      .join('\n');
    for (const words of hostile) expect(shown).toContain(words);
  });

  test('has found what the page is to show', () => {
    expect(record.quotations.length).toBeGreaterThan(1);
    expect(new Set(record.mentions.map(({ type }) => type)).size).toBe(3);
  });
});

describe('the text', () => {
  test.each(['codepoint', 'utf16'] as const)('is whole, character for character (%s)', (unit) => {
    const record = recordFor(hostileText, 'a', unit);
    const { markup } = articleText(articleView(record));
    const shown = markup
      .replace(/<a class="badge[\s\S]*?<\/a>/g, '')
      .replace(/<\/(?:p|h3|h4)>\n/g, '\n\n')
      .replace(/<[^>]*>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&');
    expect(shown.trim()).toBe(record.text.trim());
  });

  test('every mention and quotation has one badge, in order of the text, and pieces that hold its words', () => {
    const record = recordFor(hostileText);
    const elements = elementsOf(articleText(articleView(record)).markup);
    const badges = elements.flatMap(({ attributes }) => (attributes.id === undefined ? [] : [attributes.id]));
    const expected = [...record.mentions, ...record.quotations];
    expect([...badges].sort()).toEqual(expected.map(({ id }) => id).sort());
    for (const { id, text } of record.mentions) {
      const pieces = elements.filter(({ attributes }) => attributes['data-of']?.split(' ').includes(id));
      expect(pieces.map(({ content }) => content).join('')).toBe(text);
    }
  });
});

test('a quotation leads to its row and back', () => {
  const elements = elementsOf(pageOf(recordFor(hostileText)));
  const byId = new Map(elements.map((element) => [element.attributes.id, element]));
  expect(byId.get('q1')?.attributes.href).toBe('#row-q1');
  expect(byId.has('row-q1')).toBe(true);
  const links = elements.flatMap(({ attributes }) => attributes.href ?? []);
  expect(links.filter((link) => link === '#q1').length).toBeGreaterThan(1);
  const inside = links.filter((link) => link.startsWith('#'));
  expect(inside.filter((link) => !byId.has(link.slice(1)))).toEqual([]);
});

test('no id stands twice', () => {
  const ids = elementsOf(pageOf(recordFor(hostileText))).flatMap(({ attributes }) => attributes.id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a card says name, words, rule with its description, and both offsets', () => {
  const record = recordFor('It rained. “We counted twice,” said Ana Ruiz, head of the Lima Water Board.');
  const card = annotationCards(articleView(record), new Map(pageData(record).rules)).find(
    ({ layer }) => layer === 'quotation',
  );
  const { start, end, sourceStart, sourceEnd } = record.quotations[0] ?? {};
  expect(card).toMatchObject({
    title: 'Ana Ruiz',
    label: 'Quotation, direct',
    offsets: `text ${start}–${end}, file ${sourceStart}–${sourceEnd} (code points)`,
  });
  expect(card?.lines).toContainEqual(['cue', '“said”']);
  expect(card?.lines.find(([label]) => label === 'rule')?.[1]).toMatch(/^quotations\/\S+: \S+/);
});

test('an article without anything is a page as well', () => {
  const page = pageOf(recordFor(''));
  expectSafe(page);
  expect(page).toContain('No quotation was found.');
});
