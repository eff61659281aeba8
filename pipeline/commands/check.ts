import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { evaluationPairs, type PairingNote, type PairingOptions } from '../batch/evaluation-pairs.js';
import { UsageError } from '../batch/usage-error.js';
import { type ArticleOutcome, outcomeOf, vanishedOutcome } from '../gate/article-outcome.js';
import type { Baseline } from '../gate/baseline.js';
import { gateJson } from '../gate/gate-json.js';
import { gateJunit } from '../gate/gate-junit.js';
import { gatePage } from '../gate/gate-page.js';
import { baselineOf, judge, type Limits, type Verdict } from '../gate/judge.js';
import { measureByName, measures } from '../gate/measures.js';
import { BaselineError, readBaseline } from '../gate/read-baseline.js';
import { writeBaseline } from '../gate/write-baseline.js';
import type { CommandContext } from './command-context.js';
import { exitCodes } from './exit-codes.js';
import { gateText } from './gate-text.js';
import { paintFor } from './paint.js';
import { printable } from './printable.js';
import { progressTalk } from './run-talk.js';
import { writeFileAt } from './write-file-at.js';

interface CheckFlags {
  readonly baseline?: string;
  readonly updateBaseline: boolean;
  readonly floor: ReadonlyMap<string, number>;
  readonly maxDrop: number;
  readonly tolerance: boolean;
  readonly html?: string;
  readonly format: 'text' | 'json' | 'junit';
}

const emptyBaseline: Baseline = { rules: [], scores: new Map(), articles: new Map() };

const examples = `
Examples:
  glossator check results gold --baseline baseline.txt --update-baseline   the first time: writes down what is right
  glossator check results gold --baseline baseline.txt                     fails where something right was lost
  glossator check results gold --baseline baseline.txt --floor person=0.9 --floor speaker=0.85
  glossator check results gold --baseline baseline.txt --html gate.html    the same as a page, side by side in the text

Names for --floor:
${measures.map(({ name, counts }) => `  ${name.padEnd(22)}${counts}`).join('\n')}

Exit codes: 0 passed · 4 failed · 2 wrong usage, no baseline · 3 some output files could not be read · 6 no output or no gold
`;

/** `glossator check <predicted> <gold>`: the gate that fails where something that was right is lost. */
export function addCheck(program: Command, { terminal, finish }: CommandContext): void {
  program
    .command('check')
    .description('Fail where the output lost something that it had right on your gold.')
    .argument('<predicted>', 'output folder of a run')
    .argument('<gold>', 'folder of gold files')
    .option('--baseline <file>', 'what was right before; a text file to keep in git')
    .option('--update-baseline', 'write the baseline: what is right now is what must stay so', false)
    .option('--floor <name=F1>', 'least score of a measure, from 0 to 1; repeatable', addFloor, new Map())
    .option('--max-drop <n>', 'right things that each measure may lose, less those it gained', wholeNumber, 0)
    .option(
      '--tolerance',
      "let a larger drop pass inside the baseline's 95 % interval, with a warning",
      false,
    )
    .option('--html <file>', 'also write the verdict as a page for browsers')
    .addOption(
      new Option('--format <format>', 'of the verdict').choices(['text', 'json', 'junit']).default('text'),
    )
    .addHelpText('after', examples)
    .action(async (predicted: string, gold: string, flags: CheckFlags) => {
      const { cwd, stdout, stderr, colours } = terminal;
      if (flags.baseline === undefined)
        throw new UsageError(
          `Say which baseline: --baseline FILE. To make one: glossator check ${predicted} ${gold} --baseline baseline.txt --update-baseline`,
        );
      const file = resolve(cwd, flags.baseline);
      const baseline = await readBaselineFile(file, flags.baseline, flags.updateBaseline);
      const talk = progressTalk(terminal);
      const read = await outcomesIn(
        {
          predicted: resolve(cwd, predicted),
          gold: resolve(cwd, gold),
          keepsRight: flags.updateBaseline,
          onProgress: talk.step,
        },
        baseline,
      ).finally(talk.clear);
      for (const problem of read.problems) stderr.write(`not compared: ${printable(problem)}\n`);
      if (!read.outcomes.some(({ state }) => state !== 'vanished')) {
        stderr.write(
          `error: no article of the gold in "${printable(gold)}" has an output in "${printable(predicted)}".\n`,
        );
        return finish(exitCodes.noInput);
      }
      // An update agrees to every loss; floors hold all the same.
      const maxDrop = flags.updateBaseline ? Number.POSITIVE_INFINITY : flags.maxDrop;
      const limits: Limits = { floors: flags.floor, maxDrop, tolerance: flags.tolerance };
      const verdict = judge(baseline, read.outcomes, limits);
      stdout.write(
        flags.format === 'json'
          ? gateJson(verdict, limits)
          : flags.format === 'junit'
            ? gateJunit(verdict, limits)
            : gateText(verdict, limits, paintFor(colours)),
      );
      if (flags.html !== undefined) await writeFileAt(resolve(cwd, flags.html), gatePage(verdict, limits));
      if (flags.updateBaseline && read.problems.length === 0) {
        await writeFileAt(file, writeBaseline(baselineOf(read.outcomes, read.rules)));
        stderr.write(`baseline written: ${printable(flags.baseline)}. Keep it in git.\n`);
      } else if (flags.updateBaseline)
        stderr.write('The baseline is left as it was, because some output could not be read.\n');
      finish(exitCodeFor(verdict, read.problems));
    });
}

async function readBaselineFile(file: string, name: string, mayBeMissing: boolean): Promise<Baseline> {
  const content = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && mayBeMissing) return null;
    throw new UsageError(
      error.code === 'ENOENT'
        ? `there is no baseline "${printable(name)}" yet. To make it, run the same command with --update-baseline.`
        : `the baseline "${printable(name)}" cannot be read: ${error.message}`,
    );
  });
  if (content === null) return emptyBaseline;
  try {
    return readBaseline(content);
  } catch (error) {
    if (!(error instanceof BaselineError)) throw error;
    throw new UsageError(
      `"${printable(name)}" is no baseline: ${printable(error.message)}. Delete it and make it anew with --update-baseline, or take the last good one from git.`,
    );
  }
}

interface ReadOutcomes {
  readonly outcomes: readonly ArticleOutcome[];
  /** Hashes of the rules that made the output. */
  readonly rules: readonly string[];
  /** Files that could not be used. */
  readonly problems: readonly string[];
}

interface Sides extends Pick<PairingOptions, 'onProgress'> {
  readonly predicted: string;
  readonly gold: string;
  /** A new baseline will be written; else what is right is dropped where nothing changed, to spare memory. */
  readonly keepsRight: boolean;
}

async function outcomesIn(
  { predicted, gold, keepsRight, ...options }: Sides,
  baseline: Baseline,
): Promise<ReadOutcomes> {
  const outcomes: ArticleOutcome[] = [];
  const rules = new Set<string>();
  const problems: string[] = [];
  const note = (each: PairingNote) => {
    if (each.kind === 'unusable') problems.push(`${each.file}: ${each.reasons.join('; ')}`);
  };
  for await (const pair of evaluationPairs(predicted, gold, { ...options, note })) {
    const before = baseline.articles.get(pair.name);
    if (!pair.isMissing) rules.add(pair.rules);
    const outcome = pair.isMissing ? vanishedOutcome(pair, before) : outcomeOf(pair, before);
    outcomes.push(keepsRight || outcome.article !== undefined ? outcome : { ...outcome, right: [] });
  }
  return { outcomes, rules: [...rules], problems };
}

function exitCodeFor({ passed }: Verdict, problems: readonly string[]) {
  if (!passed) return exitCodes.qualityGateFailed;
  return problems.length === 0 ? exitCodes.ok : exitCodes.someInputsFailed;
}

function addFloor(value: string, floors: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const [name = '', figure = ''] = value.split('=');
  const floor = Number(figure);
  if (!measureByName.has(name))
    throw new InvalidArgumentError(`The names are ${[...measureByName.keys()].join(', ')}.`);
  if (!(figure.trim() !== '' && floor >= 0 && floor <= 1))
    throw new InvalidArgumentError(`Write a number from 0 to 1 after the name, such as ${name}=0.9.`);
  return new Map([...floors, [name, floor]]);
}

function wholeNumber(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It must be a whole number, from 0.');
}
