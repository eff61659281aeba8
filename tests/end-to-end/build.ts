import { spawnSync } from 'node:child_process';

/** Builds `dist`, which processes and workers run. Throws where that fails. */
export function build(): void {
  const { status } = spawnSync(process.execPath, ['build.mjs'], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`node build.mjs failed: ${status}`);
}
