import { packedWeights } from '../../pipeline/models/names/weights.js';
import { unpackWeights } from '../../pipeline/models/names/weights-format.js';
import type { Section } from '../section.js';
import { compromise, pipeline, winkTagging, withFiles } from './contestants.js';
import { growthOf } from './growth.js';
import { race } from './race.js';
import { shapes } from './shapes.js';
import { stageTimes } from './stage-times.js';
import { startUpTimes } from './start-up.js';
import { countWords, newsTexts, textOfLength } from './texts.js';

const rounds = 7;
const shapeLength = 200_000;
/** Below this, what an article costs whatever its length shows. */
const growsFrom = 10_000;

/** Words a second, beside what others of the trade need for less. */
export function raceSection(): Section {
  const texts = newsTexts();
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  const times = withFiles(texts, (toFiles) =>
    race([pipeline, toFiles, compromise, winkTagging], texts, rounds),
  );
  const ratio = (name: string, other: string) =>
    ((times.get(other) ?? 0) / (times.get(name) ?? 0)).toFixed(2);
  return {
    title: 'Words a second',
    explanation: `${texts.length} articles, ${words} words, one thread, warm; in every round each reads all of them once, medians of ${rounds} rounds. The ratios are those of words a second; the figures behind them depend on the machine.`,
    table: [
      ['program', '÷ compromise', '÷ wink-nlp', 'thousand words/s'],
      ...[...times].map(([name, milliseconds]) => [
        name,
        ratio(name, compromise.name),
        ratio(name, winkTagging.name),
        (words / milliseconds).toFixed(1),
      ]),
    ],
  };
}

export function stageSection(): Section {
  const times = stageTimes(newsTexts(), rounds);
  const all = sum(times.values());
  return {
    title: 'Stages',
    explanation: 'Share of the time of all stages on the same articles.',
    table: [
      ['stage', '%'],
      ...[...times].map(([name, milliseconds]) => [name, ((100 * milliseconds) / all).toFixed(1)]),
    ],
  };
}

export function startUpSection(): Section {
  const times = startUpTimes(rounds);
  const packages = times.get('wink-nlp and compromise, loaded') ?? 0;
  const weights = unpackTime();
  return {
    title: 'Start-up',
    explanation:
      "Whole processes, Node's own start among them, medians; the weights of the name tagger, which it unpacks as it loads, also by themselves.",
    table: [
      ['process', '÷ both packages', 'ms'],
      ...[...times].map(([name, each]) => [name, (each / packages).toFixed(2), each.toFixed(0)]),
      ['weights, unpacked', (weights / packages).toFixed(2), weights.toFixed(0)],
    ],
  };
}

function unpackTime(): number {
  const began = performance.now();
  unpackWeights(packedWeights);
  return performance.now() - began;
}

/** @param longest length of the longest article, in UTF-16 code units */
export function growthSection(longest: number): Section {
  const lengths = [1_000, 10_000, 100_000, 1_000_000, 10_000_000].filter((each) => each <= longest);
  return {
    title: 'Time against the length of one article',
    explanation: `Milliseconds, and the exponent of length that fits them best from ${growsFrom} characters on: 1 is linear, 2 is quadratic.`,
    table: [
      ['stage', 'exponent', ...lengths.map((length) => `${length / 1000} KB`)],
      ...growthOf(textOfLength, lengths, growsFrom).map(({ name, slope, milliseconds }) => [
        name,
        slope.toFixed(2),
        ...milliseconds.map((each) => each.toFixed(1)),
      ]),
    ],
  };
}

export function shapeSection(): Section {
  const news = sum(stageTimes([textOfLength(shapeLength)], 3).values());
  return {
    title: 'Odd texts',
    explanation: `Time for ${shapeLength / 1000} KB of one shape as a multiple of that for news of the same length; the exponent from a quarter of it to all of it; and the stage that takes most.`,
    table: [
      ['shape', '÷ news', 'exponent', 'slowest stage', '% of it'],
      ...[...shapes].map(([name, textOf]) => {
        const [whole, ...stages] = growthOf(textOf, [shapeLength / 4, shapeLength], 0);
        const last = (each: { readonly milliseconds: readonly number[] }) => each.milliseconds.at(-1) ?? 0;
        const slowest = stages.reduce((a, b) => (last(b) > last(a) ? b : a));
        const all = whole === undefined ? 0 : last(whole);
        return [
          name,
          (all / news).toFixed(2),
          whole?.slope.toFixed(2) ?? '–',
          slowest.name,
          ((100 * last(slowest)) / all).toFixed(0),
        ];
      }),
    ],
  };
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
