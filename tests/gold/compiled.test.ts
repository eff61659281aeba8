import { describe, expect, test } from 'vitest';
import { layGold, settleGold } from '../../pipeline/evaluation/gold-annotations.js';
import { compileInlineGold } from '../../pipeline/evaluation/inline-gold.js';
import { writeGold } from '../../pipeline/evaluation/write-gold.js';
import { articleFrom, goldArticles, markedFiles } from './gold-files.js';

// `npm run gold:update` rewrites what is compared here.
describe('marked articles are compiled', () => {
  test.each(markedFiles())('%s', async (fileName, marked) => {
    const { source, gold } = compileInlineGold(fileName, marked);
    const article = articleFrom(fileName, source);
    const settled = settleGold(gold, article);
    expect(layGold(settled, article).problems).toEqual([]);
    await expect(source).toMatchFileSnapshot(`articles/${fileName}`);
    await expect(writeGold(settled)).toMatchFileSnapshot(`${fileName.replace(/\.\w+$/, '')}.json`);
  });
});

test.each(goldArticles().map((each) => [each.name, each] as const))(
  'the gold of %s agrees with its article',
  (_, { gold, article }) => {
    expect(layGold(gold, article).problems).toEqual([]);
  },
);
