import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Gold } from '../../pipeline/evaluation/gold.js';
import { parseGold } from '../../pipeline/evaluation/gold.js';
import { temporaryFolder } from '../end-to-end/run-in-folder.js';
import { hostile, hostileText } from '../unit/report/hostile-record.js';
import { executable, launch, open } from './chromium.js';

const text = `Council counts again 👩🏽‍⚖️

The Lima Water Board met on Monday. “We counted twice,” said Ana Ruiz, head of the Lima Water Board. “The Kyoto Protocol holds,” she added.

Joseph Okoro of the Nile Commission praised the UN Convention against Corruption. “It was a long night,” Okoro said. The ferry came late.
`;

describe.skipIf(executable === null)('correcting in Chromium', () => {
  const folder = temporaryFolder();
  let browser: Browser;

  beforeAll(async () => {
    folder.put('in/council.md', text);
    folder.put('in/hostile.txt', hostileText);
    await folder.run('annotate', 'in', '--out', 'out');
    browser = await launch();
  });
  afterAll(() => browser?.close());

  async function correcting(name: string) {
    const opened = await open(browser, join(folder.path, `out/${name}.html`));
    opened.page.setDefaultTimeout(8000);
    await opened.page.locator('#correct').click();
    return opened;
  }

  /** The gold that the page's button hands over. */
  async function downloaded(page: Page): Promise<{ readonly name: string; readonly json: string }> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-act=download]').click(),
    ]);
    return { name: download.suggestedFilename(), json: readFileSync(await download.path(), 'utf8') };
  }

  const goldFrom = async (page: Page): Promise<Gold> => parseGold('page', (await downloaded(page)).json);

  const wordsOf = ({ mentions }: Gold) => mentions.map(({ type, text: words }) => `${type} ${words}`);

  /** Selects words as a pointer would. */
  const selectWords = (page: Page, words: string) =>
    page.evaluate((wanted) => {
      const walker = document.createTreeWalker(
        document.querySelector('#text') ?? document,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at !== -1) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      }
    }, words);

  const select = (page: Page, words: string, type: string) =>
    page.locator(`#text mark.${type}`, { hasText: words }).first().click();

  test('report → correction → gold → gate', async () => {
    const { page, complaints } = await correcting('council');
    const before = await goldFrom(page);
    await select(page, 'Nile Commission', 'organization');
    await page.locator('[data-act=delete]').click();
    await selectWords(page, 'The ferry');
    await page.locator('[data-act=add][data-layer=organization]').click();
    const { name, json } = await downloaded(page);
    expect(name).toBe('council.json');
    const gold = parseGold(name, json);
    expect(wordsOf(gold)).toEqual([
      ...wordsOf(before).filter((each) => each !== 'organization Nile Commission'),
      'organization The ferry',
    ]);
    for (const { start, end, text: words } of gold.mentions) expect(text.slice(start, end)).toBe(words);

    folder.put('gold/council.json', json);
    const evaluated = await folder.run('evaluate', 'out/council.json', 'gold', '--errors');
    expect(evaluated.code).toBe(0);
    expect(evaluated.stdout).toMatch(/missing +organization .*\n.*\[The ferry\]/);
    expect(evaluated.stdout).toMatch(/spurious +organization .*\n.*\[Nile Commission\]/);
    const baseline = ['check', 'out', 'gold', '--baseline', 'baseline.txt'];
    expect((await folder.run(...baseline, '--update-baseline')).code).toBe(0);
    expect((await folder.run(...baseline)).code).toBe(0);
    expect(folder.read('baseline.txt')).toContain('"Ana Ruiz"');
    expect(folder.read('baseline.txt')).not.toContain('Nile Commission');
    expect(
      (await folder.run('export', 'gold', '--articles', 'in', '--to', 'native', '--out', 'again')).code,
    ).toBe(0);
    expect(folder.read('again/council.json')).toBe(json);
    expect(complaints).toEqual([]);
  });

  test('what was corrected is there again, until it is discarded', async () => {
    const { page } = await correcting('council');
    await select(page, 'Joseph Okoro', 'person');
    await page.locator('[data-set=type]').selectOption('organization');
    await page.reload();
    expect(await page.locator('#kept').textContent()).toBe('1 annotation corrected');
    expect(await page.locator('#text mark.organization', { hasText: 'Joseph Okoro' }).count()).toBe(1);
    await page.locator('#correct').click();
    await page.locator('[data-act=discard]').click();
    expect(await page.locator('#kept').textContent()).toBe('');
    await page.locator('[data-act=undo]').click();
    expect(await page.locator('#kept').textContent()).toBe('1 annotation corrected');
    await page.locator('[data-act=discard]').click();
    await page.reload();
    expect(await page.locator('#text mark.person', { hasText: 'Joseph Okoro' }).count()).toBe(1);
  });

  test('the page of the run lists what was corrected, and hands the gold of all over', async () => {
    const { page, complaints } = await correcting('council');
    await page.locator('#text .badge.person').first().focus();
    await page.keyboard.press('Delete');
    await page.locator('nav a').click();
    await page.locator('#corrected-articles a').waitFor();
    expect(await page.locator('#corrected-articles').textContent()).toMatch(/: 1 annotation$/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#download-corrected').click(),
    ]);
    expect(download.suggestedFilename()).toBe('corrected-gold.zip');
    const zip = readFileSync(await download.path(), 'utf8');
    expect(zip).toContain('council.json{');
    expect(zip).not.toContain('hostile.json');
    await page.locator('#corrected-articles a').click();
    await page.locator('#correct').click();
    await page.locator('[data-act=discard]').click();
    await page.locator('nav a').click();
    await page.locator('[data-table=article] tbody tr').first().waitFor();
    expect(await page.locator('#corrected').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  test('retypes all mentions, resizes, merges and names a speaker; tables follow', async () => {
    const { page } = await correcting('council');
    await select(page, 'Okoro', 'person');
    await page.locator('#all-mentions').check();
    await page.locator('[data-set=type]').selectOption('organization');
    let gold = await goldFrom(page);
    expect(wordsOf(gold)).toContain('organization Joseph Okoro');
    expect(wordsOf(gold)).toContain('organization Okoro');
    await page.locator('[data-act=undo]').click();

    await select(page, 'against Corruption', 'instrument');
    await page.locator('[data-act=move][data-edge=end][data-direction="-1"]').click();
    await page.locator('[data-act=move][data-edge=end][data-direction="-1"]').click();
    gold = await goldFrom(page);
    expect(wordsOf(gold)).toContain('instrument UN Convention');
    expect(await page.locator('#row-e1, tr', { hasText: 'UN Convention' }).count()).toBeGreaterThan(0);

    await select(page, 'Nile Commission', 'organization');
    await page.locator('#merge-with').selectOption({ label: 'Lima Water Board' });
    await page.locator('[data-act=merge]').click();
    gold = await goldFrom(page);
    const boards = gold.mentions.filter(({ text: words }) => /Commission|Board/.test(words ?? ''));
    expect(new Set(boards.map(({ entity }) => entity)).size).toBe(1);

    await select(page, 'It was a long night', 'quotation');
    await page.locator('[data-set=speaker]').first().selectOption({ label: 'Ana Ruiz' });
    await page.locator('[data-set=speaker]').nth(1).selectOption({ label: 'Joseph Okoro' });
    gold = await goldFrom(page);
    const quotation = gold.quotations.find(({ start }) => text.slice(start).startsWith('It was a long'));
    expect(quotation?.speakers.map((key) => gold.entities.get(key)?.name)).toEqual([
      'Ana Ruiz',
      'Joseph Okoro',
    ]);
    expect(await page.locator(`#row-${quotation?.id}`).textContent()).toContain('Ana Ruiz, Joseph Okoro');
    const undo = page.locator('[data-act=undo]');
    while (await undo.isEnabled()) await undo.click();
    expect(await page.locator('#kept').textContent()).toBe('');
  });

  test('everything by keyboard', async () => {
    const { page } = await open(browser, join(folder.path, 'out/council.html'));
    await page.keyboard.press('c');
    expect(await page.evaluate('document.activeElement.id')).toBe('correction-title');
    await page.locator('#words').focus();
    await page.keyboard.type('monday');
    expect(await page.locator('#chosen').textContent()).toMatch(/^1 of 1: ….*met on \[Monday\]\. “We/);
    await page.locator('[data-act=add][data-layer=person]').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('selected-title');
    expect(await page.locator('#said').textContent()).toBe('Marked as person.');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.className')).toContain('badge person');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('selected-title');
    await page.keyboard.press('Control+z');
    expect(await page.locator('#text mark.person', { hasText: 'Monday' }).count()).toBe(0);
    await page.locator('.badge.organization').first().focus();
    await page.keyboard.press('Delete');
    expect(await page.locator('#kept').textContent()).toBe('1 annotation corrected');
    await page.keyboard.press('Control+z');
    expect(await page.locator('#kept').textContent()).toBe('');
  });

  test('a list that is stepped through is one change', async () => {
    const { page } = await correcting('council');
    await select(page, 'Nile Commission', 'organization');
    await page.locator('[data-set=type]').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#text mark.instrument', { hasText: 'Nile Commission' }).count()).toBe(1);
    await page.locator('[data-act=undo]').click();
    expect(await page.locator('#text mark.organization', { hasText: 'Nile Commission' }).count()).toBe(1);
    expect(await page.locator('[data-act=undo]').isDisabled()).toBe(true);
  });

  test('offsets hold beside emoji, right-to-left words and markup that an article brings', async () => {
    const { page, complaints } = await correcting('hostile');
    await page.locator('#words').fill(hostile[5]);
    await page.locator('[data-act=add][data-layer=instrument]').click();
    await selectWords(page, 'img src=x onerror');
    await page.locator('[data-act=add][data-layer=quotation]').click();
    const gold = await goldFrom(page);
    const marked = gold.mentions.find(({ text: words }) => words === hostile[5]);
    expect(hostileText.slice(marked?.start, marked?.end)).toBe(hostile[5]);
    const quotation = gold.quotations.find(
      ({ start, end }) => hostileText.slice(start, end) === 'img src=x onerror',
    );
    expect(quotation?.type).toBe('direct');
    expect(await page.locator('img, iframe').count()).toBe(0);
    expect(complaints).toEqual([]);
    folder.put('gold-hostile/hostile.json', (await downloaded(page)).json);
    expect((await folder.run('evaluate', 'out/hostile.json', 'gold-hostile')).code).toBe(0);
  });

  test.each(['light', 'dark'] as const)('axe finds no fault in the panel, %s', async (colorScheme) => {
    const { page } = await open(browser, join(folder.path, 'out/council.html'), { colorScheme });
    await page.locator('#correct').click();
    for (const [words, type] of [
      ['Ana Ruiz', 'person'],
      ['It was a long night', 'quotation'],
    ] as const) {
      await select(page, words, type);
      await page.evaluate(axe.source);
      const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
      expect(violations.map(({ id, impact, nodes }) => [impact, id, nodes[0]?.html])).toEqual([]);
    }
  });
});
