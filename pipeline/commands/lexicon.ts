import { readFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { stringify } from 'csv-stringify/sync';
import { readInput } from '../annotate.js';
import { findInputs } from '../batch/find-inputs.js';
import { readLexicons } from '../batch/read-lexicons.js';
import { UsageError } from '../batch/usage-error.js';
import { stableJson } from '../exporters/json.js';
import { builtInNames } from '../own-names/built-in-names.js';
import { checkAgainst, checkNames, type NameFinding, nameCounter } from '../own-names/check-names.js';
import type { OwnLexicon } from '../own-names/own-lexicon.js';
import type { CommandContext } from './command-context.js';
import { exitCodes } from './exit-codes.js';
import { articlesIn, collect } from './format-talk.js';
import { printable } from './printable.js';

const columns = ['severity', 'code', 'file', 'line', 'form', 'message'] as const;

const formats = {
  text: (findings: readonly NameFinding[]) =>
    findings
      .map(
        ({ severity, code, file, line, form, message }) =>
          `${printable(file)}:${line}: ${severity} ${code}: “${printable(form)}”: ${printable(message)}\n`,
      )
      .join(''),
  json: (findings: readonly NameFinding[]) => stableJson(findings),
  csv: (findings: readonly NameFinding[]) =>
    stringify([...findings], { columns: [...columns], header: true }),
} as const satisfies Record<string, (findings: readonly NameFinding[]) => string>;

interface CheckFlags {
  readonly text: readonly string[];
  readonly againstBuiltIn: boolean;
  readonly format: keyof typeof formats;
}

const examples = `
Examples:
  glossator lexicon check own.csv                        conflicts, duplicates, names that never match
  glossator lexicon check own.csv more.csv --text news   … and how often each row stands in the articles
  glossator lexicon check own.csv --against-built-in     … and where our own lists say another type
  glossator lexicon check own.csv --format csv

Problems make exit code 5; advice and counts don't. docs/own-names.md describes the table and every finding.
`;

/** `glossator lexicon check <files…>`: what is wrong with lists of own names. */
export function addLexicon(program: Command, { terminal, finish }: CommandContext): void {
  program
    .command('lexicon')
    .description('Check your own lists of names.')
    .command('check')
    .description('Find names that conflict, come twice, can never win or match, or match too often.')
    .argument('<files...>', 'lists of names (CSV)')
    .option('--text <path>', 'articles in which to count each row (again for more)', collect, [])
    .option('--against-built-in', 'compare with the lists that come with the program', false)
    .addOption(new Option('--format <format>', 'how to print').choices(Object.keys(formats)).default('text'))
    .addHelpText('after', examples)
    .action(async (files: string[], { text, againstBuiltIn, format }: CheckFlags) => {
      const lexicon = await readLexicons(files, terminal.cwd);
      const findings = [
        ...checkNames(lexicon.entries),
        ...(againstBuiltIn ? checkAgainst(lexicon.entries, builtInNames()) : []),
        ...(text.length > 0 ? await countedIn(text, lexicon, terminal) : []),
      ];
      terminal.stdout.write(formats[format](findings));
      const count = (severity: NameFinding['severity']) =>
        findings.filter((finding) => finding.severity === severity).length;
      const problems = count('problem');
      terminal.stderr.write(
        `${lexicon.entries.length} rows checked: ${problems === 1 ? '1 problem' : `${problems} problems`}, ${count('advice')} pieces of advice\n`,
      );
      finish(problems === 0 ? exitCodes.ok : exitCodes.verificationFailed);
    });
}

async function countedIn(
  paths: readonly string[],
  lexicon: OwnLexicon,
  { cwd, stderr }: CommandContext['terminal'],
): Promise<readonly NameFinding[]> {
  const counter = nameCounter(lexicon);
  let articles = 0;
  for (const { file, path, problem } of await findInputs(paths, { cwd, out: '' })) {
    const read =
      file === null || problem !== undefined
        ? { refused: problem?.message ?? 'standard input cannot be counted in' }
        : readInput(await readFile(file), { path });
    if ('refused' in read) stderr.write(`not counted: ${printable(path)}: ${read.refused}\n`);
    else {
      counter.add(read.article.text);
      articles += 1;
    }
  }
  if (articles === 0) throw new UsageError(`no article in ${paths.map(printable).join(', ')}.`);
  stderr.write(`${articlesIn(articles)} read\n`);
  return counter.findings();
}
