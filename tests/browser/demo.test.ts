import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPage } from '../../docs/demo/demo-page.js';
import { annotate } from '../../pipeline/annotate.js';
import { stableJson } from '../../pipeline/exporters/json.js';
import { executable, launch, open } from './chromium.js';

const text = `Council counts again

The Lima Water Board met on Monday. “We counted twice,” said Ana Ruiz. She praised the UN Convention against Corruption.
`;

describe.skipIf(executable === null)('the demo in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'glossator-demo-'));
  const file = join(folder, 'glossator.html');
  let browser: Browser;

  beforeAll(async () => {
    writeFileSync(file, await demoPage());
    browser = await launch();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens the demo from disk and counts whatever it asks for. */
  async function opened() {
    const { page, complaints } = await open(browser, file);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const result = page.frameLocator('#result');
    return { page, result, complaints, requests };
  }

  async function paste(page: Page, result: FrameLocator, words: string) {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate((content) => navigator.clipboard.writeText(content), words);
    await page.locator('#article').focus();
    await page.keyboard.press('Control+V');
    await result.locator('#text').waitFor();
  }

  test('pasted text is marked, and nothing is asked for but the page that it made itself', async () => {
    const { page, result, complaints, requests } = await opened();
    await paste(page, result, text);
    const marked = (layer: string) => result.locator(`mark.${layer}`).allTextContents();
    expect(await marked('person')).toContain('Ana Ruiz');
    expect(await marked('organization')).toContain('Lima Water Board');
    expect((await marked('instrument')).join('')).toBe('UN Convention against Corruption');
    expect(await marked('quotation')).toEqual(['We counted twice,']);
    expect(await result.locator('#row-q1').textContent()).toContain('Ana Ruiz');
    expect(await page.locator('#said').textContent()).toMatch(
      /^\d+ words read in \d\.\d s: 1 person, \d organizations?, 1 instrument, 1 quotation\.$/,
    );
    await result.locator('mark.quotation').first().hover();
    await result.locator('#card', { hasText: 'Ana Ruiz' }).waitFor();
    expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('its policy forbids connections, in the page and in the frame', async () => {
    const { page, result } = await opened();
    await paste(page, result, text);
    const connect = `fetch('https://example.org/').then(() => 'connected', () => 'refused')`;
    for (const frame of page.frames()) {
      const violation = frame.evaluate(
        `new Promise((done) => document.addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective)))`,
      );
      expect(await frame.evaluate(connect)).toBe('refused');
      expect(await violation).toBe('connect-src');
    }
    expect(page.frames()).toHaveLength(2);
  });

  test('the annotated article may keep nothing in the browser, and is corrected all the same', async () => {
    const { page, result, complaints } = await opened();
    await paste(page, result, text);
    const [, frame] = page.frames();
    const store = `try { localStorage.setItem('a', 'b'); 'stored' } catch { 'refused' }`;
    expect(await frame?.evaluate(store)).toBe('refused');
    await result.locator('#correct').click();
    await result.locator('.badge.person').first().click();
    await result.locator('#correction button', { hasText: 'Delete' }).first().click();
    await result.locator('#kept', { hasText: '1 annotation corrected' }).waitFor();
    const downloading = page.waitForEvent('download');
    await result.locator('button', { hasText: 'Download corrected gold' }).click();
    expect((await downloading).suggestedFilename()).toBe('article.json');
    expect(complaints).toEqual([]);
  });

  test('what is saved is what the command line writes', async () => {
    const { page, result } = await opened();
    await page.locator('#article').fill(text);
    await page.locator('#article').press('Control+Enter');
    await result.locator('#text').waitFor();
    const saved = async (what: string) => {
      const downloading = page.waitForEvent('download');
      await page.locator(`button[data-save="${what}"]`).click();
      const download = await downloading;
      const stream = await download.createReadStream();
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk);
      return { name: download.suggestedFilename(), content: Buffer.concat(chunks).toString('utf8') };
    };
    const outcome = annotate(text);
    const record = 'record' in outcome ? outcome.record : null;
    expect(await saved('json')).toEqual({ name: 'article.json', content: stableJson(record) });
    expect((await saved('quotations.csv')).content).toContain('Ana Ruiz');
    expect(await saved('page')).toMatchObject({
      name: 'article.html',
      content: expect.stringContaining('<title>Council counts again – glossator</title>'),
    });
  });

  test('markup in an article stays text, and a cleared page shows nothing', async () => {
    const { page, result, complaints } = await opened();
    await paste(
      page,
      result,
      `</script><script>alert(1)</script> "No," said Ana Ruiz <img src=x onerror=alert(2)>.\n`,
    );
    expect(complaints).toEqual([]);
    await page.locator('#clear').click();
    expect(await page.locator('#result').isVisible()).toBe(false);
    expect(await page.locator('#saves').isVisible()).toBe(false);
  });

  test.each(['light', 'dark'] as const)('axe finds no fault, %s', async (colorScheme) => {
    const { page } = await open(browser, file, { colorScheme });
    await page.locator('#example').click();
    await page.frameLocator('#result').locator('#text').waitFor();
    await page.evaluate(axe.source);
    const { violations } = (await page.evaluate('axe.run({ iframes: false })')) as axe.AxeResults;
    expect(violations.map(({ id, impact, nodes }) => [impact, id, nodes[0]?.html])).toEqual([]);
  });
});
