#!/usr/bin/env node
import { writeSync } from 'node:fs';
import { runCommandLine } from './commands/command-line.js';
import { exitCodes } from './commands/exit-codes.js';

const interruption = new AbortController();
let exitOnInterruption: number = exitCodes.interrupted;

for (const [signal, code] of [
  ['SIGINT', exitCodes.interrupted],
  ['SIGTERM', exitCodes.terminated],
] as const) {
  // The first signal stops between two articles; a second one, or two seconds, stops at once.
  process.once(signal, () => {
    exitOnInterruption = code;
    interruption.abort();
    setTimeout(() => process.exit(code), 2000).unref();
    process.once(signal, () => process.exit(code));
  });
}

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever read our output has gone: nothing is left to say.
    if (error.code === 'EPIPE') process.exit(exitCodes.ok);
    if (stream === process.stdout)
      writeSync(2, `error: standard output cannot be written: ${error.message}\n`);
    process.exit(exitCodes.internalError);
  });
}

const exitCode = await runCommandLine(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  cwd: process.cwd(),
  redraws: process.stderr.isTTY === true && process.env.TERM !== 'dumb' && process.env.CI === undefined,
  colours: process.stdout.isTTY === true && process.env.TERM !== 'dumb' && !process.env.NO_COLOR,
  showsData: process.stdout.isTTY === true,
  nodeVersion: process.version,
  now: () => performance.now(),
  signal: interruption.signal,
});
process.exitCode = exitCode === exitCodes.interrupted ? exitOnInterruption : exitCode;
