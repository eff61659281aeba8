import { printable } from './printable.js';
import type { Terminal } from './terminal.js';

const width = 78;

/** A line on stderr that says how far a run is. Redrawn on a terminal; elsewhere nothing, so that logs stay short. */
export function progressLine({ stderr, redraws }: Pick<Terminal, 'stderr' | 'redraws'>, quiet: boolean) {
  const active = redraws && !quiet;
  return {
    show(done: number, total: number | null, path: string): void {
      if (!active) return;
      const line = `${done + 1}${total === null ? '' : `/${total}`}  ${printable(path)}`;
      stderr.write(`\r${line.slice(0, width).padEnd(width)}`);
    },
    clear(): void {
      if (active) stderr.write(`\r${' '.repeat(width)}\r`);
    },
  };
}
