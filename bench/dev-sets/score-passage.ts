import type { Annotations } from '../../pipeline/evaluation/annotations.js';
import { matchArticle } from '../../pipeline/evaluation/match-article.js';
import { scoreArticle } from '../../pipeline/evaluation/score-article.js';
import { scoreInstrumentLinks } from '../../pipeline/evaluation/score-instrument-links.js';
import type { Tallies } from '../../pipeline/evaluation/tally.js';

/** What passages about instruments are asked: names, links, anaphora, and what became of instruments by whose deed. */
export const passageMeasures = [
  'instruments/named',
  'instruments/link',
  'instruments/anaphora',
  'instruments/status',
  'instruments/events',
] as const;

/** One passage's counts of the measures. */
export function scorePassage(text: string, predicted: Annotations, gold: Annotations): Tallies {
  const matching = matchArticle(text, predicted, gold);
  const tallies = new Map([
    ...scoreArticle(text, predicted, gold, matching).tallies,
    ...scoreInstrumentLinks(text, predicted, gold, matching),
  ]);
  return new Map(
    passageMeasures.flatMap((name) => {
      const found = tallies.get(name);
      return found === undefined ? [] : [[name, found] as const];
    }),
  );
}
