import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The system's Chromium, or null. CHROMIUM names another one. */
export const executable = [process.env.CHROMIUM ?? '', ...places].find((path) => existsSync(path)) ?? null;

if (executable === null) {
  console.warn(
    'skipped: browser tests, because there is no Chromium (apt-get install chromium; CHROMIUM=path)',
  );
}

/** Starts it. In a container Chromium's own sandbox cannot start, and the pages are ours. */
export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: executable ?? '', args: ['--no-sandbox'] });

/** A file opened from disk, and everything that the page complained of, such as what its policy refused. */
export async function open(
  browser: Browser,
  file: string,
  options: { readonly colorScheme?: 'light' | 'dark'; readonly hash?: string } = {},
): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const { colorScheme = 'light', hash = '' } = options;
  const context = await browser.newContext({
    colorScheme,
    offline: true,
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  await page.goto(pathToFileURL(file).href + hash);
  return { page, complaints };
}
