import { Command, CommanderError } from 'commander';
import { OutputError } from '../batch/output-error.js';
import { UsageError } from '../batch/usage-error.js';
import { generator } from '../generator.js';
import { addAnnotate } from './annotate.js';
import { addCheck } from './check.js';
import { addCompare } from './compare.js';
import { addEvaluate } from './evaluate.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { addExplain } from './explain.js';
import { addExport } from './export.js';
import { addImport } from './import.js';
import { addLexicon } from './lexicon.js';
import { addMethods } from './methods.js';
import { addReport } from './report.js';
import type { Terminal } from './terminal.js';
import { addVerify } from './verify.js';

const examples = `
Examples:
  glossator annotate news/ --out output
  glossator explain news/a.md --text "Kyoto Protocol"
  glossator compare before after
  glossator report output
  glossator verify output
  glossator lexicon check own.csv --text news/
  glossator evaluate output gold
  glossator check output gold --baseline baseline.txt
  glossator export output --to brat --out for-brat
  glossator import for-brat --from brat --out gold
  glossator methods output

Exit codes: 0 all well · 1 internal error or full disk · 2 wrong usage · 3 some inputs were not annotated (errors.jsonl names them)
4 quality gate failed · 5 verification failed · 6 no input · 130, 143 interrupted
`;

/** What the command does without arguments: the project's own folders. */
const defaultArguments = ['annotate', 'input', '--out', 'output'];

/** Runs one command and returns its exit code. Never throws. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.ok;
  const finish = (code: ExitCode) => {
    exitCode = code;
  };
  const { stdout, stderr } = terminal;
  const program = new Command('glossator')
    .description('Reads English news and writes down who is in it, what is quoted, and who said it.')
    .version(`${generator.version}`)
    .addHelpText('after', examples)
    .exitOverride()
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) })
    .showHelpAfterError('(glossator --help, or glossator <command> --help, shows examples)');
  for (const add of [
    addAnnotate,
    addCheck,
    addCompare,
    addEvaluate,
    addExplain,
    addReport,
    addVerify,
    addExport,
    addImport,
    addLexicon,
    addMethods,
  ])
    add(program, { terminal, finish });
  try {
    await program.parseAsync(args.length === 0 ? defaultArguments : args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    if (error instanceof UsageError) {
      stderr.write(`error: ${error.message}\n`);
      return exitCodes.usage;
    }
    if (error instanceof OutputError) {
      stderr.write(`error: ${error.message}\n`);
      return exitCodes.internalError;
    }
    if (terminal.signal.aborted) {
      stderr.write('Interrupted. What is written is whole; run the same command again to finish.\n');
      return exitCodes.interrupted;
    }
    stderr.write(
      `internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return exitCodes.internalError;
  }
}
