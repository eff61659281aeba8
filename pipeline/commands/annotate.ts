import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Jobs } from '../batch/annotate-articles.js';
import { annotateBatch } from '../batch/annotate-batch.js';
import { annotateShards } from '../batch/annotate-shards.js';
import type { StdinFormat } from '../batch/article-tasks.js';
import { corpusFormats } from '../batch/corpus-rows.js';
import { isAnnotated, type StatusCounts, wasRead } from '../batch/manifest.js';
import { readFileList } from '../batch/read-file-list.js';
import { readLexicons } from '../batch/read-lexicons.js';
import { type StreamOptions, streamArticles } from '../batch/stream-articles.js';
import { boundHeap } from '../batch/tune-engine.js';
import { UsageError } from '../batch/usage-error.js';
import { type CsvDialect, csvDialects } from '../exporters/csv.js';
import { type OffsetUnit, offsetUnits } from '../offset-units.js';
import { closingTable, streamSummary } from './closing-table.js';
import type { CommandContext } from './command-context.js';
import { type ExitCode, exitCodeOf } from './exit-codes.js';
import { collect } from './format-talk.js';
import { printable } from './printable.js';
import { type ProgressStyle, progressStyles, runTalk } from './run-talk.js';
import type { Terminal } from './terminal.js';

interface AnnotateFlags {
  readonly out: string;
  readonly format: 'files' | 'jsonl';
  readonly offsetUnit: OffsetUnit;
  readonly tokens: boolean;
  readonly readability: boolean;
  readonly report: boolean;
  readonly csv: CsvDialect;
  readonly maxSize: number;
  readonly filesFrom?: string;
  readonly stdinFormat?: StdinFormat;
  readonly textField?: string;
  readonly idField?: string;
  readonly shardSize?: number;
  readonly jobs: Jobs;
  readonly timeout: number;
  readonly force: boolean;
  readonly progress: ProgressStyle;
  readonly quiet: boolean;
  readonly lexicon: readonly string[];
}

const examples = `
Examples:
  glossator annotate article.md --out output          one article
  glossator annotate news/ --out output               every file in a folder, to the bottom
  glossator annotate "news/**/*.html" --out output    a pattern
  curl -s https://example.org/a.html | glossator annotate - --out output
  glossator annotate news/ --out output --csv excel   tables that a spreadsheet opens safely
  glossator annotate corpus.jsonl.gz --text-field body --out output
  find . -name "*.txt" | glossator annotate --files-from - --out output
  zcat corpus.jsonl.gz | glossator annotate - --format jsonl > annotated.jsonl
  glossator annotate corpus.jsonl.gz --format jsonl --shard-size 10000 --out output
  glossator annotate news/ --lexicon own.csv          your own names: docs/own-names.md
`;

/** `glossator annotate <inputs…> --out DIR`: the main command. */
export function addAnnotate(program: Command, { terminal, finish }: CommandContext): void {
  program
    .command('annotate')
    .description('Find people, organizations, instruments and quotations; write JSON, CSV and pages to read.')
    .argument('[inputs...]', 'files, folders, globs, or - for standard input')
    .option('-o, --out <dir>', 'output folder', 'output')
    .addOption(
      new Option(
        '--format <format>',
        'files: JSON, tables and pages; jsonl: lines on standard output, or in shards',
      )
        .choices(['files', 'jsonl'])
        .default('files'),
    )
    .addOption(
      new Option('--offset-unit <unit>', 'what offsets count').choices(offsetUnits).default('codepoint'),
    )
    .addOption(
      new Option('--csv <dialect>', 'exact text, or safe for spreadsheets')
        .choices(csvDialects)
        .default('exact'),
    )
    .option('--lexicon <file>', 'a list of your own names, which win (again for more lists)', collect, [])
    .option('--files-from <file>', 'a list of files, one a line (- for standard input)')
    .addOption(
      new Option(
        '--stdin-format <format>',
        'what standard input holds, where its first line may not tell',
      ).choices(['article', ...corpusFormats]),
    )
    .option('--text-field <name>', 'where rows of .jsonl and .csv have the text (default: "text")')
    .option('--id-field <name>', 'where they have a name for the article (default: "id")')
    .option(
      '--shard-size <n>',
      'with --format jsonl: write into the output folder, n inputs a file',
      wholeNumber,
    )
    .option('--tokens', 'also write every token', false)
    .option(
      '--readability',
      'of web pages, read the article alone, without menus and links, as Readability finds it',
      false,
    )
    .option('--no-report', 'write no pages for people (index.html and a page an article)')
    .option('--max-size <MB>', 'refuse larger inputs', positiveNumber, 50)
    .option('--jobs <n>', 'workers: a number, 0 for none, or auto', jobsOf, 'auto')
    .option(
      '--timeout <seconds>',
      'stop an article that takes longer; asked for, it holds for few articles, too',
      positiveNumber,
      60,
    )
    .option('--force', 'annotate again what an earlier run has done already', false)
    .addOption(
      new Option(
        '--progress <style>',
        'auto: a bar on a terminal, a line every 30 s elsewhere; lines; json: a JSON object a line, for programs',
      )
        .choices(progressStyles)
        .default('auto'),
    )
    .option('-q, --quiet', 'no progress and no closing table', false)
    .addHelpText('after', examples)
    .action(async (inputs: string[], flags: AnnotateFlags, command: Command) => {
      const { cwd, stdin, signal } = terminal;
      if (inputs.length === 0 && flags.filesFrom === undefined) {
        command.error("error: missing required argument 'inputs'");
      }
      boundHeap();
      const request = {
        ...flags,
        inputs,
        listed: flags.filesFrom === undefined ? [] : await readFileList(flags.filesFrom, terminal),
        lexicon: await readLexicons(flags.lexicon, cwd),
        cwd,
        stdin,
        signal,
        maxBytes: flags.maxSize * 1_000_000,
        timeout: flags.timeout * 1000,
        isLimited: command.getOptionValueSource('timeout') !== 'default',
      };
      const { format, shardSize } = flags;
      if (format === 'files' && shardSize !== undefined) {
        throw new UsageError('--shard-size is for lines. Write: … --format jsonl --shard-size N --out DIR');
      }
      if (format === 'files') return finish(await annotateToFolder(request, terminal));
      if (shardSize !== undefined) return finish(await annotateToShards({ ...request, shardSize }, terminal));
      if (command.getOptionValueSource('out') !== 'default') {
        throw new UsageError(
          '--format jsonl writes to standard output and into no folder. Leave --out away, and send the lines where you want them: … --format jsonl > annotated.jsonl; or add --shard-size N, which writes files of N articles',
        );
      }
      finish(await annotateToStdout(request, terminal));
    });
}

type Request = Omit<AnnotateFlags, 'lexicon'> & Omit<StreamOptions, 'write' | 'onProblem'>;

async function annotateToFolder(request: Request, terminal: Terminal): Promise<ExitCode> {
  const talk = runTalk(terminal, { style: request.progress, quiet: request.quiet, mayRedraw: true });
  let hasWarned = false;
  const { out: _, ...options } = request;
  const result = await annotateBatch({
    ...options,
    nodeVersion: terminal.nodeVersion,
    out: resolve(request.cwd, request.out),
    onProgress(step) {
      if (!hasWarned && Math.max(step.done, step.total ?? 0) > manyFiles) {
        hasWarned = true;
        talk.warn(manyFilesWarning);
      }
      talk.step(step);
    },
  }).finally(talk.clear);
  const { inputs, counts, seconds } = result.manifest;
  for (const report of inputs) if (!isAnnotated(report)) talk.problem(report);
  const code = exitCodeOf(counts, inputs.some(wasRead));
  talk.finish(closingTable(result, request.out), { exitCode: code, seconds, counts, out: request.out });
  if (inputs.length === 0) sayNoInput(request, terminal);
  return code;
}

async function annotateToShards(
  request: Request & { readonly shardSize: number },
  terminal: Terminal,
): Promise<ExitCode> {
  const talk = runTalk(terminal, { style: request.progress, quiet: request.quiet, mayRedraw: true });
  const result = await annotateShards({
    ...request,
    nodeVersion: terminal.nodeVersion,
    out: resolve(request.cwd, request.out),
    onProgress: talk.step,
    onProblem: talk.problem,
  }).finally(talk.clear);
  const { counts, seconds } = result.manifest;
  const code = exitCodeOf(counts, result.wasRead);
  talk.finish(closingTable(result, request.out), { exitCode: code, seconds, counts, out: request.out });
  if (isNothing(counts)) sayNoInput(request, terminal);
  return code;
}

/** A filter: articles in, JSON Lines out, and nothing else on standard output. */
async function annotateToStdout(request: Request, terminal: Terminal): Promise<ExitCode> {
  const { stdout, showsData, now } = terminal;
  const talk = runTalk(terminal, { style: request.progress, quiet: request.quiet, mayRedraw: !showsData });
  const began = now();
  const { out: _, ...options } = request;
  const { counts, wasRead } = await streamArticles({
    ...options,
    async write(line) {
      if (stdout.write(line) !== false || stdout.once === undefined) return;
      await new Promise<void>((wake) => stdout.once?.('drain', wake));
    },
    onProblem: talk.problem,
    onProgress: talk.step,
  }).finally(talk.clear);
  const seconds = (now() - began) / 1000;
  const code = exitCodeOf(counts, wasRead);
  talk.finish(streamSummary(counts, seconds), { exitCode: code, seconds, counts });
  if (isNothing(counts)) sayNoInput(request, terminal);
  return code;
}

/** Files in one folder beyond which file systems and people have a hard time. */
const manyFiles = 10_000;

const manyFilesWarning = `more than ${manyFiles} articles, and each gets files of its own. --format jsonl --shard-size ${manyFiles} writes one file for each ${manyFiles} of them: docs/scale.md`;

const isNothing = (counts: StatusCounts) => Object.values(counts).every((count) => count === 0);

function sayNoInput({ inputs, listed = [] }: Request, { stderr }: Terminal): void {
  const names = [...inputs, ...listed].map(printable).join(', ');
  stderr.write(
    `error: no input in ${names || 'the list'}. Give files, folders or globs that hold articles.\n`,
  );
}

function jobsOf(value: string): Jobs {
  if (value === 'auto') return value;
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number <= 256) return number;
  throw new InvalidArgumentError('It must be auto, or a whole number from 0 to 256.');
}

function positiveNumber(value: string): number {
  const number = Number(value);
  if (Number.isFinite(number) && number > 0) return number;
  throw new InvalidArgumentError('It must be a number above 0.');
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('It must be a whole number above 0.');
}
