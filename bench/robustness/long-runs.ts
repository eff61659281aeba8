import { readFileSync, writeFileSync } from 'node:fs';

/** What takes too long for the tests, as it was run last. */
export interface LongRun {
  readonly what: string;
  readonly command: string;
  readonly result: string;
  /** False where it showed a fault. */
  readonly isWell: boolean;
}

const resultsFile = 'bench/robustness/results.json';
const page = 'docs/robustness.md';
const title = '## Long runs';

/** The part of the page that tells of long runs; ends where the next part begins. */
export const longRuns = () => `${title}

What takes minutes is run by commands; each writes its own row with \`--write\`. The tests have short forms of all of it.

| what | command | result |
| --- | --- | --- |
${stored()
  .map(
    ({ what, command, result, isWell }) =>
      `| ${what} | \`${command}\` | ${isWell ? '' : 'FAILED: '}${result} |\n`,
  )
  .join('')}`;

/** Keeps a result in place of an earlier one of the same, and brings the page up to date. */
export function keepLongRun(run: LongRun): void {
  const others = stored().filter(({ what }) => what !== run.what);
  const all = [...others, run].sort((a, b) => (a.what < b.what ? -1 : 1));
  writeFileSync(resultsFile, `${JSON.stringify(all, null, 2)}\n`);
  const before = readFileSync(page, 'utf8');
  const part = new RegExp(`${title}\n[^]*?(?=\n## |$)`);
  writeFileSync(
    page,
    part.test(before) ? before.replace(part, () => longRuns()) : `${before}\n${longRuns()}`,
  );
}

export const english = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

function stored(): readonly LongRun[] {
  return JSON.parse(readFileSync(resultsFile, 'utf8'));
}
