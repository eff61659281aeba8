import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  articlesToFail,
  diskFaults,
  faultInWorker,
  faultOfDisk,
  type Layout,
  layouts,
  positions,
  runWithoutFault,
  type WorkerFault,
  workerFaults,
} from '../../tests/proofs/faults.js';
import { english, type LongRun } from './long-runs.js';
import { inTemporaryFolder } from './temporary-folder.js';

/** Each fault at so many places of a run over so many articles, a run for each; says what was not as it should be. */
export async function faults(articles: number, places: number): Promise<LongRun> {
  let runs = 0;
  let bad = 0;
  const count = (what: string, problems: readonly string[]) => {
    runs += 1;
    if (problems.length === 0) return;
    bad += 1;
    console.error(`${what}: ${problems.join('; ')}`);
  };
  await inTemporaryFolder(async (folder) => {
    mkdirSync(join(folder, 'in'));
    for (const [path, content] of articlesToFail(articles)) writeFileSync(join(folder, path), content);
    const steps: Record<Layout, number> = { files: 0, shards: 0 };
    for (const layout of Object.keys(layouts) as Layout[]) steps[layout] = runWithoutFault(folder, layout);
    for (const [index, fault] of (Object.keys(workerFaults) as WorkerFault[]).entries()) {
      for (const number of positions(places, articles, index))
        count(`${fault} in article ${number}`, await faultInWorker(folder, fault, number));
      console.error(`${fault}: done`);
    }
    for (const layout of Object.keys(layouts) as Layout[]) {
      for (const [index, fault] of diskFaults.entries()) {
        for (const place of positions(places, steps[layout], 10 + index))
          count(`${layout}, ${fault} at ${place + 1}`, faultOfDisk(folder, layout, fault, place + 1));
        console.error(`${layout}, ${fault}: done`);
      }
    }
  });
  return {
    what: 'faults: throw, throw null, exit, no memory, endless loop, EIO, ENOSPC, SIGKILL',
    command: 'npm run bench:robustness -- faults',
    isWell: bad === 0,
    result: `${places} places for each; ${english(runs)} runs over ${english(articles)} articles: in ${english(bad)} something was lost, half, or not well beside the article with the fault`,
  };
}
