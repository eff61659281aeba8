import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { exitCodes } from '../pipeline/commands/exit-codes.js';
import { brokenLinks, withFreshBlocks } from './shown-blocks.js';

const readme = readFileSync('README.md', 'utf8');
const { scripts }: { readonly scripts: Record<string, string> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

// The example of the library imports the built package.
beforeAll(() => {
  const { status } = spawnSync(process.execPath, ['build.mjs'], { stdio: 'inherit' });
  expect(status, 'npm run build failed').toBe(0);
}, 120_000);

test('what README shows is what glossator writes (`npm run docs:update` shows it anew)', async () => {
  await expect(await withFreshBlocks(readme)).toMatchFileSnapshot('../README.md');
});

describe('the commands', () => {
  const commands = [...readme.matchAll(/```sh\n([\s\S]*?)\n```/g)].map(([, command]) => command);

  test('are the two of the set-up first, each on a line of its own', () => {
    expect(commands.slice(0, 2)).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  });

  test('are scripts of the package', () => {
    const used = [...readme.matchAll(/npm (?:run )?(start|test|[a-z]+:[a-z]+)\b/g)].map(
      ([, name = '']) => name,
    );
    expect(used.length).toBeGreaterThan(2);
    for (const name of used) expect(scripts, name).toHaveProperty([name]);
  });

  test('are what continuous integration runs', () => {
    expect(readFileSync('.ci/run', 'utf8')).toContain("'npm ci && npm test'");
  });
});

test('the exit codes are those of the program', () => {
  const listed = [...readFileSync('docs/commands.md', 'utf8').matchAll(/^\| (\d+) \| \S/gm)].map(([, code]) =>
    Number(code),
  );
  expect(listed).toEqual(Object.values(exitCodes));
});

test('nothing in the program opens a connection, as README promises', () => {
  const opening =
    /from '(?:node:)?(?:https?|http2|net|tls|dgram|dns)'|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/;
  const files = readdirSync('pipeline', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((name) => opening.test(readFileSync(`pipeline/${name}`, 'utf8')))).toEqual([]);
});

test.each([
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'pipeline/models/names/model-card.md',
  'tests/gold/README.md',
])('every link of %s leads somewhere', (path) =>
  expect(brokenLinks(path, readFileSync(path, 'utf8'))).toEqual([]),
);
