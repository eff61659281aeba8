import { expect, test } from 'vitest';
import { newsPipeline } from '../../pipeline/pipeline.js';
import { goldArticles } from '../gold/gold-files.js';

test('nothing that is annotated depends on whether somebody listens', () => {
  const [first, second] = goldArticles().filter(({ gold }) => gold.set === 'dev');
  for (const each of [first, second]) {
    if (each === undefined) throw new Error('There should be gold for developing.');
    let heard = 0;
    const listened = newsPipeline.run(each.article, {
      onDecision: () => {
        heard += 1;
      },
    });
    expect(heard).toBeGreaterThan(100);
    expect(newsPipeline.run(each.article)).toEqual(listened);
  }
});
