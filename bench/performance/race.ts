import type { Contestant } from './contestants.js';
import { median } from './median.js';

/** V8 has optimized what it will of a program of a thousand functions after some ten. */
const warmUpRounds = 12;

/**
 * Milliseconds that each contestant needs for all texts: the median of several rounds. In every round each runs once,
 * so that a busy machine slows all of them; the first rounds warm up and do not count.
 */
export function race(
  contestants: readonly Contestant[],
  texts: readonly string[],
  rounds: number,
): ReadonlyMap<string, number> {
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    for (const { name, read } of contestants) {
      const began = performance.now();
      texts.forEach(read);
      if (round >= 0) times.get(name)?.push(performance.now() - began);
    }
  }
  return new Map([...times].map(([name, each]) => [name, median(each)]));
}
