import type { ExitCode } from './exit-codes.js';
import type { Terminal } from './terminal.js';

/** What a command gets: the world outside, and where to leave its exit code. */
export interface CommandContext {
  readonly terminal: Terminal;
  finish(code: ExitCode): void;
}
