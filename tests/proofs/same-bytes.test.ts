import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { build } from '../end-to-end/build.js';
import { temporaryFolder } from '../end-to-end/run-in-folder.js';
import { allCircumstances, corpusOf, outputIn, places, shapes, someCircumstances } from './same-bytes.js';

beforeAll(build, 120_000);

const texts = ['input/stamp-out-human-trafficking.md', 'tests/gold/articles/b07-typhoon-ligaya.md'].map(
  (file) => readFileSync(file, 'utf8'),
);

test('the five places are really different ones to a program', () => {
  const program = 'console.log(new Date(0).toLocaleString() + new Date(0).getTimezoneOffset())';
  const said = places.map(
    (place) =>
      spawnSync(process.execPath, ['-e', program], { env: { ...process.env, ...place }, encoding: 'utf8' })
        .stdout,
  );
  expect(new Set(said).size).toBe(places.length);
  expect(allCircumstances).toHaveLength(45);
});

// `npm run bench:robustness -- same-bytes` does all 45, with more articles.
test.each(shapes)(
  '%s: the same bytes whatever the workers, the order, the locale and the time zone',
  (shape) => {
    const folder = temporaryFolder();
    const corpus = corpusOf(texts);
    const [first, ...others] = someCircumstances.map((each) => outputIn(folder.path, corpus, shape, each));
    expect(first?.size).toBeGreaterThan(2 * texts.length);
    for (const [index, other] of others.entries())
      expect(other, JSON.stringify(someCircumstances[index + 1])).toEqual(first);
  },
  240_000,
);
