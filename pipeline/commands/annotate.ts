import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Jobs } from '../batch/annotate-articles.js';
import { annotateBatch } from '../batch/annotate-batch.js';
import { readFileList } from '../batch/read-file-list.js';
import { readLexicons } from '../batch/read-lexicons.js';
import { type CsvDialect, csvDialects } from '../exporters/csv.js';
import { type OffsetUnit, offsetUnits } from '../offset-units.js';
import { closingTable } from './closing-table.js';
import type { CommandContext } from './command-context.js';
import { exitCodeOf } from './exit-codes.js';
import { collect } from './format-talk.js';
import { printable } from './printable.js';
import { progressLine } from './progress-line.js';

interface AnnotateFlags {
  readonly out: string;
  readonly offsetUnit: OffsetUnit;
  readonly tokens: boolean;
  readonly report: boolean;
  readonly csv: CsvDialect;
  readonly maxSize: number;
  readonly filesFrom?: string;
  readonly textField?: string;
  readonly idField?: string;
  readonly jobs: Jobs;
  readonly timeout: number;
  readonly force: boolean;
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
      new Option('--offset-unit <unit>', 'what offsets count').choices(offsetUnits).default('codepoint'),
    )
    .addOption(
      new Option('--csv <dialect>', 'exact text, or safe for spreadsheets')
        .choices(csvDialects)
        .default('exact'),
    )
    .option('--lexicon <file>', 'a list of your own names, which win (again for more lists)', collect, [])
    .option('--files-from <file>', 'a list of files, one a line (- for standard input)')
    .option('--text-field <name>', 'where rows of .jsonl and .csv have the text (default: "text")')
    .option('--id-field <name>', 'where they have a name for the article (default: "id")')
    .option('--tokens', 'also write every token', false)
    .option('--no-report', 'write no pages for people (index.html and a page an article)')
    .option('--max-size <MB>', 'refuse larger inputs', positiveNumber, 50)
    .option('--jobs <n>', 'workers: a number, 0 for none, or auto', jobsOf, 'auto')
    .option(
      '--timeout <seconds>',
      'stop an article that takes longer (where there are workers)',
      positiveNumber,
      60,
    )
    .option('--force', 'annotate again what an earlier run has done already', false)
    .option('-q, --quiet', 'no progress and no closing table', false)
    .addHelpText('after', examples)
    .action(async (inputs: string[], flags: AnnotateFlags, command: Command) => {
      const { cwd, stdin, signal, nodeVersion, stderr } = terminal;
      if (inputs.length === 0 && flags.filesFrom === undefined) {
        command.error("error: missing required argument 'inputs'");
      }
      const listed = flags.filesFrom === undefined ? [] : await readFileList(flags.filesFrom, terminal);
      const lexicon = await readLexicons(flags.lexicon, cwd);
      const progress = progressLine(terminal, flags.quiet);
      const result = await annotateBatch({
        ...flags,
        lexicon,
        inputs,
        listed,
        cwd,
        stdin,
        signal,
        nodeVersion,
        out: resolve(cwd, flags.out),
        maxBytes: flags.maxSize * 1_000_000,
        timeout: flags.timeout * 1000,
        onProgress: progress.show,
      }).finally(progress.clear);
      if (!flags.quiet) stderr.write(closingTable(result, flags.out));
      if (result.manifest.inputs.length === 0) {
        stderr.write(
          `error: no input in ${[...inputs, ...listed].map(printable).join(', ') || 'the list'}. Give files, folders or globs that hold articles.\n`,
        );
      }
      for (const { path, status, message } of result.manifest.inputs) {
        if (message !== undefined) stderr.write(`${status}: ${printable(path)}: ${message}\n`);
      }
      finish(exitCodeOf(result.manifest));
    });
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
