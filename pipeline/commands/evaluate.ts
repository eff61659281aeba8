import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { evaluationPairs } from '../batch/evaluation-pairs.js';
import { UsageError } from '../batch/usage-error.js';
import { type EvaluationReport, openReport, type ReportDetail } from '../evaluation/evaluation-report.js';
import { type GoldSet, goldSets } from '../evaluation/gold.js';
import { scoreArticle } from '../evaluation/score-article.js';
import type { CommandContext } from './command-context.js';
import { measureAgreement, writeAgreement } from './evaluate-agreement.js';
import {
  type EvaluationFormatName,
  evaluationFormatNames,
  evaluationFormats,
  formatOfFile,
} from './evaluation-formats.js';
import { exitCodes } from './exit-codes.js';
import { type PairingNotes, pairingNotes } from './pairing-notes.js';
import { printable } from './printable.js';
import { progressTalk, type RunTalk } from './run-talk.js';
import { writeFileAt } from './write-file-at.js';

export interface EvaluateFlags {
  readonly format: EvaluationFormatName;
  readonly out?: readonly string[];
  readonly set?: GoldSet;
  readonly perArticle: boolean;
  readonly errors: boolean;
  readonly agreement: boolean;
  readonly articles?: string;
}

const examples = `
Examples:
  glossator evaluate results tests/gold                    scores as a table
  glossator evaluate results tests/gold --errors           … and every error, with its words, place and rule
  glossator evaluate results tests/gold --set dev --out scores.json --out junit.xml
  glossator evaluate results tests/gold --format markdown >> "$GITHUB_STEP_SUMMARY"
  glossator evaluate tests/gold tests/gold/second --agreement --errors

<predicted> is the output folder of a run, or one article's JSON file. <gold> is a folder of gold files, or one;
another run's output serves as well. They are paired by the name of the article's file. docs/evaluation.md says what
each figure means.

With --agreement two folders of gold are compared, neither of which is right; only articles that both have count. Their
texts are looked for beside the gold and in "articles" beside it.

Files of --out get the format that their ending tells: .txt text, .json, .csv (with --errors the errors, else the
scores), .xml JUnit, .md Markdown.

Exit codes: 0 evaluated, whatever the scores · 2 wrong usage · 3 some files could not be used · 6 nothing to evaluate
`;

/** `glossator evaluate <predicted> <gold>`: how good it is. */
export function addEvaluate(program: Command, { terminal, finish }: CommandContext): void {
  program
    .command('evaluate')
    .description('Score output against gold, or two annotators against each other.')
    .argument('<predicted>', 'output folder of a run, or one of its JSON files')
    .argument('<gold>', 'folder of gold files, or one gold file')
    .addOption(
      new Option('--format <format>', 'what to print').choices(evaluationFormatNames).default('text'),
    )
    .option('-o, --out <file>', 'also write a file; may be given again', oneMore)
    .option('--per-article', 'also the scores of each article', false)
    .option('--errors', 'also list every error: what, where, which rule', false)
    .option('--agreement', 'compare two annotators: kappa, alpha, pairwise F1', false)
    .option('--articles <dir>', 'with --agreement: the folder of the annotated articles')
    .addOption(new Option('--set <set>', 'only gold of this set').choices(goldSets))
    .addHelpText('after', examples)
    .action(async (predicted: string, gold: string, flags: EvaluateFlags) => {
      const files = (flags.out ?? []).map((file) => ({ file, format: formatOf(file) }));
      const formats = [flags.format, ...files.map(({ format }) => format)];
      const notes = pairingNotes(terminal);
      const talk = progressTalk(terminal);
      const world = { cwd: terminal.cwd, notes, talk };
      const write = flags.agreement
        ? await agreementWriter(predicted, gold, flags, world)
        : await reportWriter(predicted, gold, flags, formats, world).finally(talk.clear);
      notes.tell();
      if (write === null) {
        terminal.stderr.write(
          `Nothing to evaluate: no article stands in both "${printable(predicted)}" and "${printable(gold)}". They are paired by the name of the article's file ("source").\n`,
        );
        finish(exitCodes.noInput);
        return;
      }
      for (const { file, format } of files)
        await writeFileAt(resolve(terminal.cwd, file), write(format), file);
      terminal.stdout.write(write(flags.format));
      finish(notes.exitCode());
    });
}

interface World {
  readonly cwd: string;
  readonly notes: PairingNotes;
  readonly talk: Pick<RunTalk, 'step'>;
}

/** Writes what was found in a format. */
type Writer = (format: EvaluationFormatName) => string;

async function agreementWriter(
  first: string,
  second: string,
  flags: EvaluateFlags,
  world: World,
): Promise<Writer | null> {
  const report = await measureAgreement(first, second, flags, world);
  return report === null ? null : (format) => writeAgreement(report, format);
}

/** Null where no article is on both sides. */
async function reportWriter(
  predicted: string,
  gold: string,
  flags: EvaluateFlags,
  formats: readonly EvaluationFormatName[],
  { cwd, notes, talk }: World,
): Promise<Writer | null> {
  const details = formats.map((format) => detailOf(format, flags));
  const report = openReport({
    perArticle: details.some((detail) => detail.perArticle),
    errors: details.some((detail) => detail.errors),
  });
  let isPaired = false;
  const options = { set: flags.set, note: notes.note, onProgress: talk.step };
  for await (const pair of evaluationPairs(resolve(cwd, predicted), resolve(cwd, gold), options)) {
    report.add(pair, scoreArticle(pair.text, pair.predicted, pair.gold));
    isPaired ||= !pair.isMissing;
  }
  if (!isPaired) return null;
  const found = report.close();
  return (format) => evaluationFormats[format].write(withDetail(found, detailOf(format, flags)));
}

function formatOf(file: string): EvaluationFormatName {
  const format = formatOfFile(file);
  if (format !== undefined) return format;
  const endings = evaluationFormatNames.flatMap((name) => evaluationFormats[name].endings);
  throw new UsageError(`--out "${printable(file)}": its ending tells the format: ${endings.join(', ')}.`);
}

function detailOf(format: EvaluationFormatName, { perArticle, errors }: EvaluateFlags): ReportDetail {
  return { perArticle, errors, ...evaluationFormats[format].needs };
}

function withDetail(report: EvaluationReport, { perArticle, errors }: ReportDetail): EvaluationReport {
  return {
    ...report,
    perArticle: perArticle ? report.perArticle : null,
    errors: errors ? report.errors : null,
  };
}

function oneMore(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
