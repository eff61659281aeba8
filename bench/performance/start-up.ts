import { spawnSync } from 'node:child_process';
import { median } from './median.js';

/** What a fresh process runs; whole processes are timed, Node's own start among them. */
const programs = {
  'Node alone': '',
  'wink-nlp and compromise, loaded':
    "await import('compromise'); const { default: wink } = await import('wink-nlp'); const { default: model } = await import('wink-eng-lite-web-model'); wink(model);",
  'glossator, loaded': "await import('./dist/index.js');",
  'glossator, first article annotated':
    "const { annotate } = await import('./dist/index.js'); annotate('“We counted twice,” said Ana Ruiz of the Red Cross.');",
} as const;

/** Milliseconds from the start of a process to its end: medians. Needs the build in `dist`. */
export function startUpTimes(rounds: number): ReadonlyMap<keyof typeof programs, number> {
  const names = Object.keys(programs) as (keyof typeof programs)[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const began = performance.now();
      const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', programs[name]]);
      if (status !== 0) throw new Error(`${name}: ${stderr.toString()}`);
      times.get(name)?.push(performance.now() - began);
    }
  }
  return new Map([...times].map(([name, each]) => [name, median(each)]));
}
