import { execFileSync } from 'node:child_process';
import { test } from 'vitest';

/** A Python with the packages of `requirements.txt`; `.ci/peers` makes one. Without it tests are skipped. */
const python = process.env.PEER_PYTHON;

/** A test that needs that Python; without it the title says so. */
export function peerTest(title: string, body: () => void | Promise<void>): void {
  test.skipIf(python === undefined)(
    python === undefined ? `${title} (skipped: PEER_PYTHON names no Python; see .ci/peers)` : title,
    { timeout: 300_000 },
    body,
  );
}

/** What the program prints, as JSON. Throws where it fails. */
export function readWithPython(args: readonly string[], input = ''): unknown {
  const output = execFileSync(`${python}`, args, { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return JSON.parse(output);
}
