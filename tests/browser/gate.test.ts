import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../end-to-end/run-in-folder.js';
import { hostile, hostileText } from '../unit/report/hostile-record.js';
import { executable, launch, open } from './chromium.js';

describe.skipIf(executable === null)('the page of the gate in Chromium', () => {
  const folder = temporaryFolder();
  const file = join(folder.path, 'gate.html');
  let browser: Browser;

  beforeAll(async () => {
    folder.put('in/odd.txt', hostileText);
    await folder.run('annotate', 'in', '--out', 'out', '--no-report');
    await folder.run('export', 'out', '--to', 'native', '--out', 'gold');
    const check = ['check', 'out', 'gold', '--baseline', 'baseline.txt'];
    await folder.run(...check, '--update-baseline');
    const record = folder.record('odd');
    const mentions = record.mentions.filter(({ type }) => type !== 'instrument');
    folder.put(
      'out/odd.json',
      JSON.stringify({ ...record, mentions, quotations: record.quotations.slice(1) }),
    );
    const { code } = await folder.run(...check, '--html', 'gate.html');
    expect(code).toBe(4);
    browser = await launch();
  }, 60_000);
  afterAll(() => browser?.close());

  test('shows what was lost on the left, what is there now on the right, and why below', async () => {
    const { page, complaints } = await open(browser, file);
    const pair = page.locator('.pair', { hasText: 'We counted' });
    const [before, now] = [pair.locator('p').first(), pair.locator('p').last()];
    expect(await before.locator('mark.quotation.lost').first().textContent()).toMatch(/^We counted/);
    expect(await now.locator('mark.lost').count()).toBe(0);
    const [left, right] = [await before.boundingBox(), await now.boundingBox()];
    expect([left?.y, (left?.x ?? 0) + (left?.width ?? 0) <= (right?.x ?? 0)]).toEqual([right?.y, true]);
    expect(await pair.locator('li', { hasText: 'lost' }).first().textContent()).toMatch(
      /now: (?:nothing|mixed)/,
    );
    expect(await page.locator('main').textContent()).toContain(hostile[1]);
    expect(await page.locator('img, iframe, script').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('fits a narrow window: one below the other, and nothing to scroll sideways', async () => {
    const { page } = await open(browser, file);
    await page.setViewportSize({ width: 390, height: 800 });
    const columns = page.locator('.pair').first().locator('p');
    const [above, below] = [await columns.first().boundingBox(), await columns.last().boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });

  test.each(['light', 'dark'] as const)('axe finds no fault, %s', async (colorScheme) => {
    const { page } = await open(browser, file, { colorScheme });
    await page.evaluate(axe.source);
    const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
    expect(violations.map(({ id, impact, nodes }) => [impact, id, nodes[0]?.html])).toEqual([]);
  });
});
