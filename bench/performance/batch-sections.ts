import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Section } from '../dev-sets/quality-page.js';
import { type BatchRun, batchRun } from './batch-run.js';
import { type MadeCorpus, madeRows } from './made-corpus.js';
import { median } from './median.js';

const processors = 2;
/** Share of words that no other article has. */
const someFresh = 0.02;
const manyFresh = 0.2;

/** Time and memory of whole runs without workers, with one and with two. */
export function workerSection(articles: number, rounds: number): Section {
  const jobs: readonly number[] = [0, 1, processors];
  const load: number[] = [];
  const runs = withCorpus({ articles, fresh: someFresh }, (corpus) => {
    const each = new Map(jobs.map((number) => [number, [] as BatchRun[]]));
    for (let round = 0; round < rounds; round += 1) {
      for (const number of jobs) {
        load.push(loadavg()[0] ?? 0);
        each.get(number)?.push(batchRun(corpus, number));
      }
    }
    return each;
  });
  const middle = (number: number, of: (run: BatchRun) => number) => median((runs.get(number) ?? []).map(of));
  const busy = (number: number) => middle(number, ({ mainThread }) => mainThread ?? Number.NaN);
  const cpu = (number: number) => middle(number, (run) => run.cpu);
  // With no worker one thread does everything but V8's chores; with two, two processors can't take less than half each.
  const possible = (number: number) =>
    number === 0 ? busy(0) : number === processors ? cpu(number) / processors : null;
  return {
    title: 'Workers',
    explanation: `${articles} articles of JSON Lines, read and written as lines, start-up and all; medians of ${rounds} rounds, in which each ran once, while the machine had ${median(load).toFixed(1)} other threads waiting for its processors. Where that is more than a little, only processor time can be trusted: "at least" is what the run would take were two processors free, that is, the time of the one thread that works without workers, or half of all threads' time with two. Memory is the most that the process held.`,
    table: [
      [
        'workers',
        'seconds',
        'faster by',
        'processor seconds',
        'more than with none',
        'at least, s',
        'faster by',
        'memory, MB',
      ],
      ...jobs.map((number) => {
        const least = possible(number);
        return [
          String(number),
          middle(number, ({ wall }) => wall).toFixed(1),
          (middle(0, ({ wall }) => wall) / middle(number, ({ wall }) => wall)).toFixed(2),
          cpu(number).toFixed(1),
          `${((100 * cpu(number)) / cpu(0) - 100).toFixed(0)} %`,
          least === null ? '–' : least.toFixed(1),
          least === null ? '–' : (busy(0) / least).toFixed(2),
          middle(number, ({ peak }) => peak).toFixed(0),
        ];
      }),
    ],
  };
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
