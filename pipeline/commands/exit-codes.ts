import type { StatusCounts } from '../batch/manifest.js';

/** What a finished command tells the shell. */
export const exitCodes = {
  ok: 0,
  internalError: 1,
  usage: 2,
  someInputsFailed: 3,
  qualityGateFailed: 4,
  verificationFailed: 5,
  noInput: 6,
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The exit code of a finished run: 6 where there was nothing to read, 3 where some inputs are missing from the output. */
export function exitCodeOf(counts: StatusCounts, wasRead: boolean): ExitCode {
  if (!wasRead) return exitCodes.noInput;
  const { ok, 'ok-with-warnings': warned, ...others } = counts;
  return Object.values(others).every((count) => count === 0) ? exitCodes.ok : exitCodes.someInputsFailed;
}
