import { spawnSync } from 'node:child_process';

/** What one run of the command line took. */
export interface BatchRun {
  /** Seconds, from the start of the process to its end. */
  readonly wall: number;
  /** Seconds of processor time of all its threads. */
  readonly cpu: number;
  /** Seconds of processor time of its main thread; null where the system doesn't tell (it is Linux that does). */
  readonly mainThread: number | null;
  /** Most memory that it ever held (resident set), in MB. */
  readonly peak: number;
}

/** Says at the process's end, on its fourth stream, what it took. */
const teller = `
import { readFileSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  let mainThread = null;
  try {
    const fields = readFileSync('/proc/self/task/' + process.pid + '/stat', 'utf8').replace(/^.*\\) /s, '').split(' ');
    mainThread = (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {}
  writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, mainThread, peak: maxRSS * 1024 / 1e6 }));
});`;

/** Annotates a corpus of JSON Lines to lines that nobody reads. Needs the build in `dist`. */
export function batchRun(corpus: string, jobs: number): BatchRun {
  const began = performance.now();
  const { status, stderr, output } = spawnSync(
    process.execPath,
    [
      ...['--import', `data:text/javascript,${encodeURIComponent(teller)}`],
      ...['dist/cli.js', 'annotate', corpus, '--format', 'jsonl', '--jobs', String(jobs), '--quiet'],
    ],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`annotate --jobs ${jobs} failed (${status}): ${stderr}`);
  return { wall: (performance.now() - began) / 1000, ...JSON.parse(output[3] ?? '') };
}
