import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newsPipeline } from '../../../pipeline/pipeline.js';

const page = readFileSync('docs/architecture.md', 'utf8');
const picture = readFileSync('docs/architecture.svg', 'utf8');

const names = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

test('the table of stages is the pipeline', () => {
  const rows = [...page.matchAll(/^\| (`[a-z-]+`) \|([^|]*)\|([^|]*)\|[^|]+\|$/gm)].map(
    ([, name, requires, provides]) => ({
      name: names(name)[0],
      requires: names(requires),
      provides: names(provides)[0],
    }),
  );
  expect(rows).toEqual(
    newsPipeline.stages.map(({ name, requires, provides }) => ({ name, requires: [...requires], provides })),
  );
});

test('the picture shows every stage and its layer, in order', () => {
  const shown = [...picture.matchAll(/class="[nl]"[^>]*>(?:→ )?([a-zA-Z-]+)</g)].map(([, word]) => word);
  expect(shown).toEqual(newsPipeline.stages.flatMap(({ name, provides }) => [name, provides]));
});

test('the numbers of stages in words are right', () => {
  expect(newsPipeline.stages).toHaveLength(16);
  expect(`${page}${picture}`.match(/\b(?:\w+teen|ten|eleven|twelve) (?:\*\*)?stages/gi)).toEqual(
    expect.arrayContaining(['sixteen stages', 'Sixteen **stages']),
  );
});

test('every room is described, and every room described is there', () => {
  const described = names(page.slice(page.indexOf('## The rooms'), page.indexOf('Tests mirror')))
    .filter((name) => name !== 'pipeline/' && name !== 'registry.ts')
    .map((name) => name.replace(/\/.*$/, ''));
  const folders = readdirSync('pipeline', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(described).toEqual(expect.arrayContaining(folders.map(({ name }) => name)));
  expect(described.filter((name) => !existsSync(`pipeline/${name}`))).toEqual([]);
});

describe('the rules of the house hold', () => {
  const files = readdirSync('pipeline', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const importing = (library: RegExp) =>
    files.filter((name) =>
      [...readFileSync(`pipeline/${name}`, 'utf8').matchAll(/from '([^']+)'|import\('([^']+)'\)/g)].some(
        ([, named, lazy]) => library.test(named ?? lazy ?? ''),
      ),
    );

  test('only the rim imports node:*', () => {
    const rim = /^(?:batch|commands|verification|training)\/|^cli\.ts$/;
    expect(importing(/^node:/).filter((name) => !rim.test(name))).toEqual([]);
    expect(importing(/^node:/).length).toBeGreaterThan(3);
  });

  test.each([
    [/^wink-/, 'wink.ts'],
    [/\/compromise-terms/, 'lexicons/compromise.ts'],
  ])('%s is known to one file', (library, file) => {
    expect(importing(library)).toEqual([file]);
  });

  test('compromise itself is not loaded: the build reads its lexicon', () => {
    expect(importing(/^compromise/)).toEqual([]);
  });

  test('who gives articles to workers loads no models', () => {
    const loaded = new Set<string>();
    const load = (file: string) => {
      if (loaded.has(file)) return;
      loaded.add(file);
      const source = readFileSync(join('pipeline', file), 'utf8');
      for (const [, named = ''] of source.matchAll(
        /^(?:import|export|\}) (?!type )[^;]*?from '(\.[^']+)\.js'/gm,
      ))
        load(join(dirname(file), `${named}.ts`));
    };
    load('commands/annotate.ts');
    expect(loaded).toContain('batch/worker-pool.ts');
    expect([...loaded].filter((file) => /wink|compromise|models\//.test(file))).toEqual([]);
  });
});
