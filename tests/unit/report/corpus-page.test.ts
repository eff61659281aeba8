import { describe, expect, test } from 'vitest';
import type { AnnotationRecord } from '../../../pipeline/annotation-record.js';
import { articleReport, corpusReport } from '../../../pipeline/report/run-report.js';
import { hostile, hostileRecord, recordFor } from './hostile-record.js';
import { elementsOf, expectSafe } from './page-parts.js';

const none = { failures: [], files: [] };

function corpusOf(records: readonly AnnotationRecord[], facts = none): string {
  const report = corpusReport();
  for (const record of records) report.add(articleReport(record).summary);
  return report.page(facts)[1];
}

const dated = (id: string, publishedAt: string | null): AnnotationRecord => {
  const record = recordFor(`“The Kyoto Protocol holds,” said Ana Ruiz of ${id}.`, id);
  return { ...record, source: { ...record.source, publishedAt } };
};

/** Rows of the table under a heading, as text. */
const rowsOf = (page: string, title: string) => {
  const [, section = ''] = page.split(`>${title}</h2>`);
  const [, body = ''] = /<tbody>([\s\S]*?)<\/tbody>/.exec(section) ?? [];
  return body
    .split('</tr>')
    .map((row) =>
      row
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((row) => row !== '');
};

test('nothing hostile gets through, in articles, failures and names of files', () => {
  const words = hostile.join(' ');
  const failures = [{ path: words, status: 'refused', message: words }];
  const report = corpusReport();
  report.add(articleReport(hostileRecord()).summary);
  const [, page] = report.page({ failures, files: [words, 'quotations.csv', 'notes.csv'] });
  expectSafe(page);
  const links = elementsOf(page).flatMap(({ attributes }) => attributes.href ?? []);
  expect(links).toEqual(['#articles', './quotations.csv']);
  const shown = elementsOf(page).map(({ content }) => content);
  expect(shown.filter((content) => content === words)).toHaveLength(2);
});

test('the order in which articles come does not matter', () => {
  const records = ['b', 'a', 'c'].map((id) => dated(id, `2020-01-0${id.charCodeAt(0) - 96}`));
  expect(corpusOf(records)).toBe(corpusOf([...records].reverse()));
});

test('speakers by what they speak about', () => {
  const page = corpusOf([dated('a', null), dated('b', null)]);
  expect(rowsOf(page, 'Who speaks about what')).toEqual(['P Ana Ruiz 2']);
  expect(rowsOf(page, 'Who is quoted most')).toEqual(['P Ana Ruiz 2 8 100.0 %']);
});

test('repeated quotations are counted once', () => {
  const record = dated('a', null);
  const [quotation] = record.quotations;
  if (quotation === undefined) throw new Error('no quotation');
  const twice = { ...record, quotations: [quotation, { ...quotation, id: 'q2', duplicateOf: 'q1' }] };
  expect(rowsOf(corpusOf([twice]), 'Who is quoted most')).toEqual(['P Ana Ruiz 1 4 100.0 %']);
});

describe('the timeline has bins', () => {
  test.each([
    ['by day', ['2020-02-28', '2020-03-01T10:00:00Z'], ['2020-02-28 1 1', '2020-03-01 1 1']],
    ['by month', ['2020-01-31', '2021-03-01', '2021-03-31'], ['2020-01 1 1', '2021-03 2 2']],
    ['by year', ['1999-12-31', '2020-01-01'], ['1999 1 1', '2020 1 1']],
    ['one', ['2020-01-01', null], ['2020-01-01 1 1']],
  ])('%s', (_, dates, expected) => {
    const page = corpusOf(dates.map((date, at) => dated(`a${at}`, date)));
    expect(rowsOf(page, 'When')).toEqual(expected);
  });

  test('none where no article has a date', () => {
    expect(corpusOf([dated('a', null)])).toContain('No article tells when it was published.');
  });
});

test('data comes in pieces', () => {
  const record = dated('a', null);
  const page = corpusOf(Array.from({ length: 1001 }, (_, at) => ({ ...record, id: `a${at}` })));
  const pieces = elementsOf(page).filter(({ attributes }) => attributes['data-rows'] === 'article');
  expect(pieces.map(({ content }) => JSON.parse(content).length)).toEqual([500, 500, 1]);
});
