import { stableJson } from '../exporters/json.js';
import type { Change } from './article-outcome.js';
import { failuresOf, notesOn, warningsOf } from './explain-row.js';
import type { Limits, Verdict } from './judge.js';

/** The verdict for programs; spans are those of the baseline, in UTF-16 code units of the source file. */
export function gateJson(verdict: Verdict, limits: Limits): string {
  const { passed, rows, outcomes } = verdict;
  return stableJson({
    passed,
    notes: notesOn(verdict),
    measures: rows.map((row) => ({
      name: row.measure.name,
      lost: row.lost,
      gained: row.gained,
      f1Before: row.f1Before,
      f1Now: row.f1Now,
      floor: row.floor,
      failures: failuresOf(row, limits),
      warnings: warningsOf(row),
    })),
    articles: outcomes
      .filter(({ state, lost, gained }) => state !== 'known' || lost.length + gained.length > 0)
      .map(({ name, state, lost, gained }) => ({
        name,
        state,
        lost: lost.map(changeRecord),
        gained: gained.map(changeRecord),
      })),
  });
}

function changeRecord({ place, context, standing }: Change) {
  return { ...place, line: context?.line ?? null, now: standing };
}
