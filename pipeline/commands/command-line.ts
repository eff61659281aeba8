import { Command, CommanderError } from 'commander';
import { OutputError } from '../batch/output-error.js';
import { UsageError } from '../batch/usage-error.js';
import { generator } from '../generator.js';
import type { CommandContext } from './command-context.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import type { Terminal } from './terminal.js';

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

/** Adds one command to the program. */
type AddCommand = (program: Command, context: CommandContext) => void;

/**
 * The commands in the order of the help, each with how to load it: most need the lexicons and models, and those take
 * longer to load than `verify` or `--version` take to run.
 */
const commands: ReadonlyMap<string, () => Promise<AddCommand>> = new Map([
  ['annotate', async () => (await import('./annotate.js')).addAnnotate],
  ['check', async () => (await import('./check.js')).addCheck],
  ['compare', async () => (await import('./compare.js')).addCompare],
  ['evaluate', async () => (await import('./evaluate.js')).addEvaluate],
  ['explain', async () => (await import('./explain.js')).addExplain],
  ['report', async () => (await import('./report.js')).addReport],
  ['verify', async () => (await import('./verify.js')).addVerify],
  ['export', async () => (await import('./export.js')).addExport],
  ['import', async () => (await import('./import.js')).addImport],
  ['lexicon', async () => (await import('./lexicon.js')).addLexicon],
  ['methods', async () => (await import('./methods.js')).addMethods],
]);

/** The commands that these arguments can be about: the one they name, none for the version, or all, for the help. */
function commandsFor([name = '']: readonly string[]): Promise<readonly AddCommand[]> {
  const named = commands.get(name);
  const wanted = named !== undefined ? [named] : versionFlags.has(name) ? [] : [...commands.values()];
  return Promise.all(wanted.map((load) => load()));
}

const versionFlags: ReadonlySet<string> = new Set(['--version', '-V']);

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
  const given = args.length === 0 ? defaultArguments : args;
  try {
    for (const add of await commandsFor(given)) add(program, { terminal, finish });
    await program.parseAsync(given, { from: 'user' });
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
