import { newsPipeline } from '../../pipeline/pipeline.js';
import { plainArticle } from '../dev-sets/annotate-text.js';
import { median } from './median.js';

/** Milliseconds of each stage over all texts, in order of the stages: the median of several rounds. */
export function stageTimes(texts: readonly string[], rounds: number): ReadonlyMap<string, number> {
  const times = new Map(newsPipeline.stages.map(({ name }) => [name, [] as number[]]));
  const articles = texts.map((text) => plainArticle('article', text));
  for (let round = 0; round < rounds; round += 1) {
    const sums = new Map<string, number>();
    for (const article of articles) {
      newsPipeline.run(article, {
        onStage: (name, milliseconds) => sums.set(name, (sums.get(name) ?? 0) + milliseconds),
      });
    }
    for (const [name, sum] of sums) times.get(name)?.push(sum);
  }
  return new Map([...times].map(([name, each]) => [name, median(each)]));
}
