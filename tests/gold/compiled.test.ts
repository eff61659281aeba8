import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Gold } from '../../pipeline/evaluation/gold.js';
import { layGold, settleGold } from '../../pipeline/evaluation/gold-annotations.js';
import { compileInlineGold } from '../../pipeline/evaluation/inline-gold.js';
import { writeGold } from '../../pipeline/evaluation/write-gold.js';
import { articleFrom, markedFiles } from './gold-files.js';

// `npm run gold:update` rewrites what is compared here.
describe('marked articles are compiled', () => {
  test.each(markedFiles('marked'))('%s', async (fileName, marked) => {
    const { source, gold } = compileInlineGold(fileName, marked);
    const article = articleFrom(fileName, source);
    const settled = settleGold(gold, article);
    expect(layGold(settled, article).problems).toEqual([]);
    await expect(source).toMatchFileSnapshot(`articles/${fileName}`);
    await expect(writeGold(settled)).toMatchFileSnapshot(`${fileName.replace(/\.\w+$/, '')}.json`);
  });
});

describe('second annotations are of the same articles', () => {
  test.each(markedFiles('second'))('%s', async (fileName, marked) => {
    const { source, gold } = compileInlineGold(fileName, marked);
    expect(source).toBe(readFileSync(`tests/gold/articles/${fileName}`, 'utf8'));
    const article = articleFrom(fileName, source);
    const settled = settleGold(gold, article);
    expect(layGold(settled, article).problems).toEqual([]);
    await expect(writeGold(settled)).toMatchFileSnapshot(`second/${fileName.replace(/\.\w+$/, '')}.json`);
  });
});

/** An entity that a header names in vain is a tag that was forgotten, or a key that was mistyped. */
function unused({ entities, mentions, quotations }: Gold): readonly string[] {
  const used = new Set([
    ...mentions.map(({ entity }) => entity),
    ...quotations.flatMap(({ speakers }) => speakers),
    ...[...entities.values()].map(({ parent }) => parent),
  ]);
  return [...entities.keys()].filter((key) => !used.has(key));
}

test.each([...markedFiles('marked'), ...markedFiles('second')])(
  'every entity in the header of %s is mentioned, speaks or is a parent',
  (fileName, marked) => expect(unused(compileInlineGold(fileName, marked).gold)).toEqual([]),
);

test('the whole example of the README is gold', () => {
  const page = readFileSync('tests/gold/README.md', 'utf8');
  const [, example = ''] = /^## A whole example\n([\s\S]*?)^\(/mu.exec(page) ?? [];
  const { source, gold } = compileInlineGold('example.txt', example.replaceAll(/^ {4}/gmu, '').trimStart());
  expect(gold.quotations.map(({ id }) => id)).toEqual(['q1', 'q2']);
  expect(layGold(gold, articleFrom('example.txt', source)).problems).toEqual([]);
});
