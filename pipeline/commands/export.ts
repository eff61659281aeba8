import { join, resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { prepareOutput } from '../batch/prepare-output.js';
import { readTexts } from '../batch/read-texts.js';
import { writeAtomically } from '../batch/write-atomically.js';
import { writeParquet } from '../batch/write-parquet.js';
import type { AnnotatedText } from '../formats/annotated-text.js';
import type { Loss } from '../formats/format.js';
import { formatNames, formats } from '../formats/registry.js';
import type { CommandContext } from './command-context.js';
import { exitCodes } from './exit-codes.js';
import { articlesIn, collect, lossLines, problemLines } from './format-talk.js';
import { printable } from './printable.js';
import { progressTalk } from './run-talk.js';

/** Parquet holds the tables of a run; the other formats hold annotated texts, a run's or gold. */
const targetNames = [...formatNames, 'parquet'] as const;
type TargetName = (typeof targetNames)[number];

interface ExportFlags {
  readonly to: readonly TargetName[];
  readonly out: string;
  readonly articles: readonly string[];
}

const examples = `
Formats:
${formatNames.map((name) => `  ${name.padEnd(14)}${formats[name].description}`).join('\n')}
  parquet       Apache Parquet: the tables of a run, for pandas, R, DuckDB

Examples:
  glossator export output --to brat --out for-brat                   a run, to be corrected in brat
  glossator export output --to w3c,tei,parquet --out formats         several formats: a folder each
  glossator export tests/gold --to label-studio --out for-studio     gold, whose articles lie in tests/gold/articles
  glossator export gold --articles news --to doccano --out for-doccano

What a format cannot hold is counted on standard error. docs/formats.md says what each of them holds.
`;

/** `glossator export <run or gold> --to FORMAT --out DIR`: annotations for other tools. */
export function addExport(program: Command, { terminal, finish }: CommandContext): void {
  program
    .command('export')
    .description('Write a run or gold for annotation tools and for analysis: brat, TEI, Parquet …')
    .argument('<input>', 'folder of a run or of gold, or one of their JSON files')
    .addOption(
      new Option('--to <formats>', `what to write, with commas between several: ${targetNames.join(', ')}`)
        .argParser(targetsNamed)
        .makeOptionMandatory(),
    )
    .requiredOption('-o, --out <dir>', 'folder to write into')
    .option('--articles <dir>', 'where the articles of gold lie (again for more folders)', collect, [])
    .addHelpText('after', examples)
    .action(async (input: string, { to, out, articles }: ExportFlags) => {
      const { cwd, stderr } = terminal;
      const talk = progressTalk(terminal);
      const folderOf = (name: TargetName) => (to.length > 1 ? join(out, name) : out);
      const named = to.filter((name) => name !== 'parquet');
      if (named.length > 0) {
        const { texts, failures } = await readTexts(input, {
          cwd,
          out: resolve(cwd, out),
          articles,
          onProgress: talk.step,
        }).finally(talk.clear);
        stderr.write(problemLines(failures, 'not exported'));
        if (failures.length > 0) finish(exitCodes.someInputsFailed);
        else if (texts.length === 0) finish(exitCodes.noInput);
        if (texts.length === 0 && failures.length === 0)
          stderr.write(
            `error: no article in ${printable(input)}. Give the folder of a run (glossator annotate) or of gold.\n`,
          );
        if (texts.length === 0) return;
        for (const name of named) {
          const { files, losses } = formats[name].write(texts);
          const folder = resolve(cwd, folderOf(name));
          await prepareOutput(folder);
          for (const [file, content] of files) await writeAtomically(folder, file, content);
          const all = name === 'native' ? losses : [...losses, ...texts.flatMap(eventLosses)];
          stderr.write(lossLines(all, `${name} cannot hold`));
          stderr.write(`${articlesIn(texts.length)} exported to ${printable(folderOf(name))}\n`);
        }
      }
      if (to.includes('parquet')) {
        const folder = folderOf('parquet');
        const written = await writeParquet(resolve(cwd, input), resolve(cwd, folder), talk.step).finally(
          talk.clear,
        );
        stderr.write(problemLines(written.failures, 'not exported'));
        stderr.write(`${articlesIn(written.articles)} exported to ${printable(folder)}\n`);
        if (written.failures.length > 0) finish(exitCodes.someInputsFailed);
      }
    });
}

/** Who did what with an instrument has a place in our own gold alone. */
function eventLosses({ id, gold }: AnnotatedText): readonly Loss[] {
  return (gold.events ?? []).map(({ type }) => ({ what: 'events', example: `${type} in ${id}` }));
}

function targetsNamed(value: string, before: readonly TargetName[] = []): readonly TargetName[] {
  const names = value.split(',').map((part) => {
    const name = targetNames.find((each) => each === part.trim());
    if (name === undefined) throw new InvalidArgumentError(`Formats are ${targetNames.join(', ')}.`);
    return name;
  });
  return [...new Set([...before, ...names])];
}
