import { beforeAll, describe, expect, test } from 'vitest';
import { build } from '../end-to-end/build.js';
import { type Folder, temporaryFolder } from '../end-to-end/run-in-folder.js';
import {
  articlesToFail,
  diskFaults,
  faultOfDisk,
  type Layout,
  layouts,
  positions,
  runWithoutFault,
} from './faults.js';

beforeAll(build, 120_000);

function articles(count: number): Folder {
  const folder = temporaryFolder();
  for (const [path, content] of articlesToFail(count)) folder.put(path, content);
  return folder;
}

// `npm run bench:robustness -- faults` has 1,000 articles, 25 places, and the faults of workers, which
// end-to-end/workers.test.ts has, too.
describe.each(Object.keys(layouts) as Layout[])('%s, while they are written', (layout) => {
  test('a fault loses nothing, and leaves nothing that is half', () => {
    const { path } = articles(30);
    const count = runWithoutFault(path, layout);
    expect(count).toBeGreaterThan(20);
    // The second thing that is written is the lock; the others are anywhere.
    const places = [1, ...positions(diskFaults.length - 1, count, layout.length)];
    for (const [index, fault] of diskFaults.entries()) {
      const at = 1 + (places[index] ?? 0);
      expect(faultOfDisk(path, layout, fault, at), `${fault} at ${at} of ${count}`).toEqual([]);
    }
  }, 240_000);
});
