import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { trainingCorpora } from '../../../pipeline/training/name-corpora.js';
import { recipe } from '../../../pipeline/training/recipe.js';

const notice = readFileSync('NOTICE', 'utf8');
const card = readFileSync('pipeline/models/names/model-card.md', 'utf8');

const dataFiles = ['pipeline/lexicons', 'pipeline/models/names'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8').slice(0, 3000)] as const),
);

const thirdParties = dataFiles.flatMap(([name, start]) =>
  [...start.matchAll(/^[ */]*Source: (?!own list)([\s\S]*?)(?:\.\s|\*\/)/gim)].map(
    ([, source = '']) => [name, source.replace(/\s*\n[ */]*/g, ' ')] as const,
  ),
);

describe('what word lists and models say of their sources stands in NOTICE', () => {
  test('there are such sources', () => expect(thirdParties.length).toBeGreaterThan(3));

  test.each(thirdParties)('%s: %s', (name, source) => {
    const [entry = ''] = notice.split(/\n\n/).filter((each) => each.includes(name));
    expect(entry, `NOTICE names no ${name}`).not.toBe('');
    const known = ['faker', 'GeoNames', 'GloVe', 'shared/facts'].find((word) => source.includes(word));
    expect(known, 'a source that this test does not know').toBeDefined();
    expect(entry).toContain(known === 'shared/facts' ? 'UN Treaty Collection' : known);
  });
});

describe('the card of the name tagger', () => {
  test('lists the sets that the trainer reads', () => {
    const listed = [...card.matchAll(/`([a-z-]+\.(?:train|dev))`/g)].map(([, name]) => name);
    expect(listed.sort()).toEqual([...trainingCorpora].sort());
  });

  test('gives the recipe of the trainer', () => {
    const { seeds, epochs } = recipe;
    expect(recipe.ownRepeats).toBe(2);
    expect(card).toContain(
      `| seeds | ${seeds.join(', ')}; ${epochs} epochs each, our own sentences twice an epoch |`,
    );
  });

  test('gives the number of buckets', () => {
    const [, bits] = /bucketBits = (\d+)/.exec(readFileSync('pipeline/models/names/hash.ts', 'utf8')) ?? [];
    expect(card).toContain(`2^${bits} buckets`);
  });
});

test('the version is the same everywhere', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(readFileSync('CITATION.cff', 'utf8')).toContain(`\nversion: ${version}\n`);
  expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`\n## ${version}\n`);
});
