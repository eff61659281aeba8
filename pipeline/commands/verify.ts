import { resolve } from 'node:path';
import type { Command } from 'commander';
import { verifyRun } from '../verification/verify-run.js';
import type { CommandContext } from './command-context.js';
import { exitCodes } from './exit-codes.js';
import { printable } from './printable.js';
import { progressTalk } from './run-talk.js';

const problemsShown = 20;

const examples = `
Examples:
  glossator verify output       every span, key, table row and hash of a run

Each problem is one line: file, field, what was expected, what was found. Exit code 5 where there is one.
`;

/** `glossator verify <run>`: is an output folder whole and consistent? */
export function addVerify(program: Command, { terminal, finish }: CommandContext): void {
  program
    .command('verify')
    .description('Check a run: schema, hashes, every span and key, tables against JSON.')
    .argument('<run>', 'output folder of a run')
    .addHelpText('after', examples)
    .action(async (run: string) => {
      const talk = progressTalk(terminal);
      const { articles, problems } = await verifyRun(resolve(terminal.cwd, run), talk.step).finally(
        talk.clear,
      );
      for (const { file, field, expected, found } of problems.slice(0, problemsShown)) {
        terminal.stdout.write(`${printable(file)}: ${field}: expected ${expected}, found ${found}\n`);
      }
      const more = problems.length - problemsShown;
      if (more > 0) terminal.stdout.write(`… and ${more} more\n`);
      const verdict = problems.length === 0 ? 'all well' : `${problems.length} problems`;
      terminal.stderr.write(`${articles} ${articles === 1 ? 'article' : 'articles'} checked: ${verdict}\n`);
      finish(problems.length === 0 ? exitCodes.ok : exitCodes.verificationFailed);
    });
}
