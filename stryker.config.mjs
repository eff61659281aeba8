/** Mutation testing of what the scores rest on, `npm run mutants`: would a test notice if this line were wrong? */
export default {
  mutate: [
    'pipeline/{span,offset-map}.ts',
    'pipeline/quotation-marks/*.ts',
    'pipeline/evaluation/{span-sets,assignment,match-*,score-{mentions,quotations,coreference,sum},tally}.ts',
    'pipeline/evaluation/{bootstrap,align-entities,find-errors}.ts',
  ],
  testRunner: 'vitest',
  testFiles: [
    'tests/unit/{span,offset-map}.test.ts',
    'tests/unit/quotation-marks/*.test.ts',
    'tests/unit/stages/resolve-quotation-marks.test.ts',
    'tests/unit/evaluation/{span-sets,assignment,match-*,score-*,scoring,tally,align-entities,find-errors}.test.ts',
  ],
  ignorePatterns: ['bench', 'docs', 'input', 'output', 'tests/{contracts,end-to-end,gold,golden}'],
  concurrency: 2,
  // Lists and expressions at the top of a module: Stryker 9.6 does not get their mutants into Vitest 4.1, and all survive.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: 'reports/mutants.json',
  reporters: ['clear-text', 'progress', 'html'],
  htmlReporter: { fileName: 'reports/mutants.html' },
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: true },
  thresholds: { high: 95, low: 90, break: 85 },
};
