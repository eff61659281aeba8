import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleReport, corpusReport } from '../../pipeline/report/run-report.js';
import { hostile, hostileRecord, recordFor } from '../unit/report/hostile-record.js';
import { executable, launch, open } from './chromium.js';

const text = `Council counts again

The Lima Water Board met on Monday. “We counted twice,” said Ana Ruiz, head of the Lima Water Board. “The Kyoto Protocol holds,” she added.

Joseph Okoro of the Nile Commission praised the UN Convention against Corruption. “It was a long night,” Okoro said. He said that the Kyoto Protocol would stay.
`;

describe.skipIf(executable === null)('the report in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'glossator-pages-'));
  const put = (name: string, content: string) => writeFileSync(join(folder, name), content);
  const record = recordFor(text, 'council');
  const oddId = '50%25 “x” שלום 👩🏽‍⚖️';
  let browser: Browser;

  beforeAll(async () => {
    const report = corpusReport();
    for (const each of [record, { ...hostileRecord(), id: 'hostile' }, { ...record, id: oddId }]) {
      const { page, summary } = articleReport(each);
      put(...page);
      report.add(summary);
    }
    const failures = [{ path: hostile.join(''), status: 'refused', message: hostile.join('') }];
    put(...report.page({ failures, files: ['documents.csv'] }));
    put('documents.csv', 'document\r\n');
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  const opened = (name: string, options?: Parameters<typeof open>[2]) =>
    open(browser, join(folder, name), options);
  const focusedId = (page: Page) => page.evaluate('document.activeElement.id');

  test('cards open by pointer and by keyboard, and close', async () => {
    const { page, complaints } = await opened('council.html');
    const card = page.locator('#card');
    await page.locator('mark.person', { hasText: 'Ana Ruiz' }).first().hover();
    await card.waitFor();
    expect(await card.textContent()).toMatch(/^PersonAna Ruiz.*rulepeople\/\S+: /);
    await page.mouse.move(0, 0);
    await card.waitFor({ state: 'detached' });
    await page.keyboard.press('n');
    await card.waitFor();
    const first = await focusedId(page);
    await page.keyboard.press('j');
    expect(await focusedId(page)).not.toBe(first);
    await page.keyboard.press('p');
    expect(await focusedId(page)).toBe(first);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  test('offsets are copied', async () => {
    const { page } = await opened('council.html', { hash: '#q1' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#card button', { hasText: 'copy' }).click();
    await page.locator('#card [role=status]', { hasText: /copied|selected/ }).waitFor();
    const { start, end } = record.quotations[0] ?? {};
    expect(await page.locator('#card code').textContent()).toContain(`text ${start}–${end}, file`);
  });

  test('filters take a layer out of text and steps', async () => {
    const { page } = await opened('council.html');
    for (const layer of ['person', 'organization', 'instrument'])
      await page.locator(`.tools input[data-layer=${layer}]`).uncheck();
    expect(await page.locator('.badge.person').first().isVisible()).toBe(false);
    expect(await page.locator('.badge.quotation').first().isVisible()).toBe(true);
    await page.locator('h1').click();
    for (let steps = 0; steps < record.quotations.length; steps += 1) {
      await page.keyboard.press('n');
      expect(await focusedId(page)).toBe(`q${steps + 1}`);
    }
    expect(await page.locator('#found').textContent()).toMatch(/^\d+ of \d+ annotations$/);
  });

  test('search finds names in text and tables, and keys are letters while one types', async () => {
    const { page } = await opened('council.html');
    await page.keyboard.press('/');
    await page.keyboard.type('KYOTO');
    expect(await page.locator('#find').inputValue()).toBe('KYOTO');
    expect(await page.locator('mark.instrument.found').first().textContent()).toBe('Kyoto Protocol');
    expect(await page.locator('.badge.person').first().isVisible()).toBe(false);
    const rows = await page.locator('tr[id^=row-]:visible').allInnerTexts();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toContain('Kyoto');
  });

  test('table and text lead to each other', async () => {
    const { page } = await opened('council.html');
    await page.locator('#row-q2 a', { hasText: 'q2' }).click();
    expect(await focusedId(page)).toBe('q2');
    await page.locator('#card a').click();
    expect(new URL(page.url()).hash).toBe('#row-q2');
    await page.locator('svg a[href="#q1"]').first().focus();
    await page.keyboard.press('Enter');
    expect(await focusedId(page)).toBe('q1');
  });

  test('the corpus page sorts, filters, and leads to articles whatever their names', async () => {
    const { page, complaints } = await opened('index.html');
    const rows = page.locator('[data-table=article] tbody tr');
    expect(await rows.count()).toBe(3);
    const names = page.locator('[data-table=name]');
    await names.locator('th button', { hasText: 'name' }).click();
    const cells = await names.locator('tbody tr td:nth-child(2)').allInnerTexts();
    const folded = cells.map((cell) => cell.normalize('NFKC').toLowerCase());
    expect(folded).toEqual([...folded].sort());
    await names.locator('input').fill('okoro');
    expect(await names.locator('tbody tr').count()).toBe(1);
    await names.locator('tbody button').click();
    expect(await rows.count()).toBe(2);
    expect(await page.locator('[data-table=article] output').textContent()).toBe(
      '2 articles with “Joseph Okoro”',
    );
    await page.locator('[data-table=article] tbody a').first().click();
    expect(await page.locator('h1').textContent()).toBe('Council counts again');
    expect(decodeURIComponent(page.url())).toContain(`${oddId}.html`);
    expect(complaints).toEqual([]);
  });

  test('nothing that a hostile article brings runs or loads', async () => {
    for (const name of ['hostile.html', 'index.html']) {
      const { page, complaints } = await opened(name);
      await page.locator('input[type=search]').first().fill('<img');
      if (name === 'hostile.html') for (const key of 'nnnn') await page.keyboard.press(key);
      expect(await page.locator('img, iframe').count()).toBe(0);
      expect(complaints).toEqual([]);
    }
  });

  test.each([
    ['council.html', 'light'],
    ['council.html', 'dark'],
    ['index.html', 'light'],
    ['index.html', 'dark'],
  ] as const)('axe finds no fault in %s, %s', async (name, colorScheme) => {
    const { page } = await opened(name, { colorScheme, hash: name === 'council.html' ? '#q1' : '' });
    await page.evaluate(axe.source);
    const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
    expect(violations.map(({ id, impact, nodes }) => [impact, id, nodes[0]?.html])).toEqual([]);
  });

  test('5,000 articles open, filter and sort in less than a second', async () => {
    const report = corpusReport();
    const { summary } = articleReport(record);
    for (let at = 0; at < 5000; at += 1) {
      const entities = summary.entities.map((entity, index) =>
        index < 3 ? { ...entity, of: [entity.of[0], `${entity.of[1]} ${at}`] as const } : entity,
      );
      report.add({
        ...summary,
        id: `article-${at}`,
        path: `news/${at}.md`,
        title: `Council counts ${at}`,
        entities,
      });
    }
    put('large.html', report.page({ failures: [], files: [] })[1]);
    // The fastest of three: other tests keep the machine busy.
    const openings: number[] = [];
    for (let tries = 0; tries < 3; tries += 1) {
      const { page: each } = await opened('large.html');
      await each.locator('[data-table=article] tbody tr').first().waitFor();
      openings.push(
        await each.evaluate('performance.timing.loadEventEnd - performance.timing.navigationStart'),
      );
    }
    const { page } = await opened('large.html');
    const timed = (act: string): Promise<number> =>
      page.evaluate(
        `(() => { const began = performance.now(); ${act}; return performance.now() - began })()`,
      );
    const type = (table: string, words: string) =>
      `const i = document.querySelector('[data-table=${table}] input'); i.value = '${words}'; i.dispatchEvent(new Event('input'))`;
    const times = {
      open: Math.min(...openings),
      filterArticles: await timed(type('article', '4999')),
      filterNames: await timed(type('name', '4999')),
      sortNames: await timed(`document.querySelectorAll('[data-table=name] th button')[1].click()`),
    };
    expect(await page.locator('[data-table=article] tbody tr').count()).toBe(1);
    for (const [what, time] of Object.entries(times)) expect(time, what).toBeLessThan(1000);
  });
});
