import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../end-to-end/run-in-folder.js';
import { brokenLinks, withFreshBlocks } from '../../shown-blocks.js';

/** Every page under docs/ but those that `npm run docs:api` makes. */
const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md') && !name.startsWith('api'))
  .map((name) => `docs/${name}`)
  .sort();

const read = (page: string) => readFileSync(page, 'utf8');

/** Words behind `glossator` that are no prose. */
const commandNames = new Set(
  [...read('docs/commands.md').matchAll(/^## ([a-z]+(?: check)?)$/gm)].map(([, name]) => name),
);

/** Pages with a test of their own that holds what they show. */
const heldElsewhere = readdirSync('tests/unit/docs')
  .filter((name) => /\.test\.ts$/.test(name) && read(`tests/unit/docs/${name}`).includes('withFreshBlocks('))
  .map((name) => `docs/${name.replace('.test.ts', '.md')}`);

test.each(pages.filter((page) => read(page).includes('<!-- shown: ') && !heldElsewhere.includes(page)))(
  'what %s shows is what glossator writes (`npm run docs:update` shows it anew)',
  async (page) => {
    await expect(await withFreshBlocks(read(page))).toMatchFileSnapshot(`../../../${page}`);
  },
);

test.each(pages)('every link of %s leads somewhere', (page) => {
  expect(brokenLinks(page, read(page))).toEqual([]);
});

test('every page is in the index, and README leads to the index', () => {
  const linked = [...read('docs/README.md').matchAll(/\]\(([^)#]+\.md)\)/g)].map(([, target = '']) =>
    posix.join('docs', target),
  );
  expect(pages.filter((page) => page !== 'docs/README.md' && !linked.includes(page))).toEqual([]);
  expect(read('README.md')).toContain('](docs/README.md)');
});

describe('commands that pages show', () => {
  const everywhere = ['README.md', 'CONTRIBUTING.md', 'tests/gold/README.md', ...pages];
  const { scripts }: { readonly scripts: object } = JSON.parse(read('package.json'));

  test.each(everywhere)('%s: commands and their options exist', async (page) => {
    const calls = [...read(page).matchAll(/(?:npm start --|\bglossator) ([a-z]+(?: check\b)?)([^`\n|;]*)/g)];
    for (const [call, command = '', rest = ''] of calls.filter(([, command = '']) =>
      commandNames.has(command),
    )) {
      const { code, stdout } = await temporaryFolder().run(...command.split(' '), '--help');
      expect(code, call).toBe(0);
      for (const [option] of rest.matchAll(/(?<=\s)--[a-z-]+/g)) expect(stdout, call).toContain(option);
    }
  });

  test.each(everywhere)('%s: scripts exist', (page) => {
    const used = [...read(page).matchAll(/\bnpm run (?:--silent )?([a-z][a-z:]*)/g)].map(
      ([, name = '']) => name,
    );
    for (const name of used) expect(Object.keys(scripts)).toContain(name);
  });
});

describe('the page of commands', () => {
  test('has every command', async () => {
    const { stdout } = await temporaryFolder().run('--help');
    const [, list = ''] = /\nCommands:\n([\s\S]*?)\n\n/.exec(stdout) ?? [];
    const commands = [...list.matchAll(/^ {2}([a-z]+)/gm)]
      .map(([, name]) => name)
      .filter((name) => name !== 'help');
    const shown = [...read('docs/commands.md').matchAll(/^## ([a-z]+)/gm)].map(([, name]) => name);
    expect(commands.length).toBeGreaterThan(9);
    expect([...new Set(shown)].sort()).toEqual([...commands].sort());
  });
});
