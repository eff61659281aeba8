import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { LongRun } from '../../../bench/robustness/long-runs.js';
import { hazards } from '../../hazards/hazards.js';

const page = readFileSync('docs/robustness.md', 'utf8');

test('every hazard has a number and a row with tests that passed', () => {
  expect(hazards.map(({ number }) => number)).toEqual(Array.from({ length: 74 }, (_, index) => index + 1));
  for (const { number, hazard, behaviour } of hazards) {
    const row = page
      .split('\n')
      .find((line) => line.includes(` ${hazard} `) && line.includes(` ${behaviour} `));
    expect(row, `hazard ${number}: run npm run bench:hazards -- --write`).toMatch(/ [1-9]\d* passed \|$/);
  }
});

test('every long run was well, and stands in the page', () => {
  const runs: readonly LongRun[] = JSON.parse(readFileSync('bench/robustness/results.json', 'utf8'));
  expect(runs.filter(({ isWell }) => !isWell)).toEqual([]);
  for (const { what, command, result } of runs)
    expect(page).toContain(`| ${what} | \`${command}\` | ${result} |`);
});
