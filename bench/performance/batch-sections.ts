import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Section } from '../section.js';
import { type BatchRun, batchRun } from './batch-run.js';
import { type MadeCorpus, madeRows } from './made-corpus.js';
import { median } from './median.js';

/** Share of words that no other article has. */
const someFresh = 0.02;
const manyFresh = 0.2;

/** The middle of several runs with one number of workers. */
export interface WorkerRuns extends BatchRun {
  readonly workers: number;
}

/** Runs a corpus without workers, with one and with two, in turn, several times. `load` is that of the machine. */
export function runWorkers(articles: number, rounds: number) {
  const load: number[] = [];
  const numbers = [0, 1, 2];
  const all = withCorpus({ articles, fresh: someFresh }, (corpus) =>
    Array.from({ length: rounds }, () =>
      numbers.map((workers) => {
        load.push(loadavg()[0] ?? 0);
        return { workers, ...batchRun(corpus, workers) };
      }),
    ).flat(),
  );
  const runs = numbers.map((workers): WorkerRuns => {
    const middle = (of: (run: BatchRun) => number) =>
      median(all.filter((run) => run.workers === workers).map(of));
    return {
      workers,
      wall: middle(({ wall }) => wall),
      cpu: middle(({ cpu }) => cpu),
      mainThread: middle(({ mainThread }) => mainThread ?? Number.NaN),
      peak: middle(({ peak }) => peak),
    };
  });
  return { articles, rounds, load: median(load), runs };
}

/** What was measured of runs with workers, and what the processor time of their threads allows. */
export function workerSections({
  articles,
  rounds,
  load,
  runs,
}: ReturnType<typeof runWorkers>): readonly Section[] {
  const [none, one, two] = runs;
  if (none === undefined || one === undefined || two === undefined) return [];
  const cases: readonly (readonly [string, number])[] = [
    ['no worker, one processor', none.cpu],
    ["no worker, and a second processor for V8's own threads", none.mainThread ?? Number.NaN],
    ['one worker, one processor', one.cpu],
    ['two workers, two processors', two.cpu / 2],
  ];
  return [
    {
      title: 'Workers',
      explanation: `${articles} articles of JSON Lines, read and written as lines, start-up and all, ${rounds === 1 ? 'one run with each number of workers' : `medians of ${rounds} runs with each number of workers`}, while ${load.toFixed(0)} threads on average wanted the machine's processors. Processor seconds are those of all threads; memory is the most that the process held.`,
      table: [
        ['workers', 'seconds', 'processor seconds', 'more than without', 'memory, MB'],
        ...runs.map(({ workers, wall, cpu, peak }) => [
          String(workers),
          wall.toFixed(0),
          cpu.toFixed(1),
          `${((100 * cpu) / none.cpu - 100).toFixed(0)} %`,
          peak.toFixed(0),
        ]),
      ],
    },
    {
      title: 'What two processors can make of it',
      explanation:
        'Seconds by the clock depend on what else a machine does. From the processor time of the threads follows what the same run takes at least where nothing else runs.',
      table: [
        ['run', 'seconds at least', 'faster by'],
        ...cases.map(([name, seconds]) => [
          name,
          seconds.toFixed(1),
          ((cases[0]?.[1] ?? 0) / seconds).toFixed(2),
        ]),
      ],
    },
  ];
}

/** Memory against the number of articles, in which every fifth long word is one that nobody has seen before. */
export function memorySection(most: number): Section {
  const words = 60;
  return {
    title: 'Memory against the number of articles',
    explanation: `Without workers, JSON Lines of ${words} words; of the words of five letters and more, every fifth was made up for its article and comes nowhere else. The most memory that the process ever held.`,
    table: [
      ['articles', 'memory, MB'],
      ...[most / 50, most / 10, most].map((articles) => {
        const { peak } = withCorpus({ articles, words, fresh: manyFresh }, (corpus) => batchRun(corpus, 0));
        return [String(articles), peak.toFixed(0)];
      }),
    ],
  };
}

/** Writes a corpus, which is removed at the end of `use`. */
function withCorpus<Result>(made: MadeCorpus, use: (path: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'glossator-bench-'));
  const path = join(folder, 'corpus.jsonl');
  try {
    const file = openSync(path, 'w');
    for (const row of madeRows(made)) writeSync(file, row);
    closeSync(file);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
