import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { prepareOutput } from '../batch/prepare-output.js';
import { readTexts } from '../batch/read-texts.js';
import { writeAtomically } from '../batch/write-atomically.js';
import { type FormatName, formatNames, formats } from '../formats/registry.js';
import type { CommandContext } from './command-context.js';
import { exitCodes } from './exit-codes.js';
import { articlesIn, collect, lossLines, problemLines } from './format-talk.js';
import { printable } from './printable.js';

interface ExportFlags {
  readonly to: readonly FormatName[];
  readonly out: string;
  readonly articles: readonly string[];
}

const examples = `
Formats:
${formatNames.map((name) => `  ${name.padEnd(14)}${formats[name].description}`).join('\n')}

Examples:
  glossator export output --to brat --out for-brat                   a run, to be corrected in brat
  glossator export output --to brat --to iob2 --out formats          several formats: a folder each
  glossator export tests/gold --to label-studio --out for-studio     gold, whose articles lie in tests/gold/articles
  glossator export gold --articles news --to doccano --out for-doccano

What a format cannot hold is counted on standard error. docs/formats.md says what each of them holds.
`;

/** `glossator export <run or gold> --to FORMAT --out DIR`: annotations for other tools. */
export function addExport(program: Command, { terminal, finish }: CommandContext): void {
  program
    .command('export')
    .description('Write a run or gold for annotation tools: brat, Label Studio, doccano, IOB2.')
    .argument('<input>', 'folder of a run or of gold, or one of their JSON files')
    .addOption(
      new Option('--to <format>', `what to write, several times for several: ${formatNames.join(', ')}`)
        .argParser(formatNamed)
        .makeOptionMandatory(),
    )
    .requiredOption('-o, --out <dir>', 'folder to write into')
    .option('--articles <dir>', 'where the articles of gold lie (again for more folders)', collect, [])
    .addHelpText('after', examples)
    .action(async (input: string, { to, out, articles }: ExportFlags) => {
      const { cwd, stderr } = terminal;
      const folder = resolve(cwd, out);
      const { texts, failures } = await readTexts(input, { cwd, out: folder, articles });
      stderr.write(problemLines(failures, 'not exported'));
      if (texts.length === 0 && failures.length === 0)
        stderr.write(
          `error: no article in ${printable(input)}. Give the folder of a run (glossator annotate) or of gold.\n`,
        );
      if (texts.length > 0) await prepareOutput(folder);
      for (const name of texts.length > 0 ? to : []) {
        const { files, losses } = formats[name].write(texts);
        const target = to.length > 1 ? join(folder, name) : folder;
        await mkdir(target, { recursive: true });
        for (const [file, content] of files) await writeAtomically(target, file, content);
        stderr.write(lossLines(losses, `${name} cannot hold`));
        stderr.write(
          `${articlesIn(texts.length)} exported to ${printable(to.length > 1 ? join(out, name) : out)}\n`,
        );
      }
      if (failures.length > 0) finish(exitCodes.someInputsFailed);
      else if (texts.length === 0) finish(exitCodes.noInput);
    });
}

function formatNamed(value: string, before: readonly FormatName[] = []): readonly FormatName[] {
  const name = formatNames.find((each) => each === value);
  if (name === undefined) throw new InvalidArgumentError(`Formats are ${formatNames.join(', ')}.`);
  return before.includes(name) ? before : [...before, name];
}
