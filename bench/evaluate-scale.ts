import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../pipeline/commands/command-line.js';

/** Evaluates many articles in one pass (copies of our own gold) and prints the peak of memory and the time. */
const articles = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'glossator-scale-'));
const silent = { write: () => true };
const run = (...args: string[]) =>
  runCommandLine(args, {
    stdout: silent,
    stderr: process.stderr,
    stdin: process.stdin,
    cwd: process.cwd(),
    redraws: false,
    colours: false,
    showsData: false,
    nodeVersion: process.version,
    now: () => performance.now(),
    signal: new AbortController().signal,
  });

try {
  await run('annotate', 'tests/gold/articles', '--out', join(folder, 'once'), '--quiet');
  writeCopies();
  const started = performance.now();
  const code = await run(
    'evaluate',
    join(folder, 'run'),
    join(folder, 'gold'),
    '--out',
    join(folder, 's.json'),
  );
  const seconds = (performance.now() - started) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${articles} articles: exit ${code}, ${seconds.toFixed(1)} s, peak memory ${megabytes.toFixed(0)} MB`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

/** Writes output and gold of each copy under a name of its own. */
function writeCopies(): void {
  for (const name of ['run', 'gold']) mkdirSync(join(folder, name));
  const originals = readdirSync('tests/gold/articles').map((source) => {
    const name = source.replace(/\.\w+$/u, '.json');
    return {
      source,
      record: readFileSync(join(folder, 'once', name), 'utf8'),
      gold: readFileSync(join('tests/gold', name), 'utf8'),
    };
  });
  for (let copy = 0; copy < articles; copy += 1) {
    const original = originals[copy % originals.length];
    if (original === undefined) throw new Error('tests/gold/articles is empty.');
    const { source, record, gold } = original;
    const rename = (json: string) => json.replaceAll(`"${source}"`, `"${copy}-${source}"`);
    writeFileSync(join(folder, 'run', `${copy}.json`), rename(record));
    writeFileSync(join(folder, 'gold', `${copy}.json`), rename(gold));
  }
}
