import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/** What became of a test. */
export interface TestResult {
  /** `file › full name`, the file below `tests/`. */
  readonly test: string;
  readonly passed: boolean;
}

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Runs test files, named from `tests/`; skipped tests have no result. */
export function testResults(files: readonly string[]): readonly TestResult[] {
  const folder = mkdtempSync(join(tmpdir(), 'glossator-hazards-'));
  try {
    const report = join(folder, 'report.json');
    const paths = files.map((file) => `tests/${file}`);
    spawnSync('npx', ['vitest', 'run', ...paths], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, TEST_REPORT: report },
    });
    const { testResults: found }: VitestReport = JSON.parse(readFileSync(report, 'utf8'));
    return found.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'passed' || status === 'failed')
        .map(({ fullName, status }) => ({
          test: `${relative('tests', name)} › ${fullName}`,
          passed: status === 'passed',
        })),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
