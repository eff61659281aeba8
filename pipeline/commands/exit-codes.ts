import { isAnnotated, type Manifest, wasRead } from '../batch/manifest.js';

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
export function exitCodeOf({ inputs }: Manifest): ExitCode {
  if (!inputs.some(wasRead)) return exitCodes.noInput;
  return inputs.every(isAnnotated) ? exitCodes.ok : exitCodes.someInputsFailed;
}
