import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { writeReport } from '../batch/write-report.js';
import { corpusPageName } from '../report/page-name.js';
import type { CommandContext } from './command-context.js';
import { exitCodes } from './exit-codes.js';
import { articlesIn } from './format-talk.js';
import { printable } from './printable.js';
import { progressTalk } from './run-talk.js';

interface ReportFlags {
  readonly out?: string;
  readonly plots?: string;
}

const examples = `
Examples:
  glossator report output                     pages beside the results; open output/index.html in a browser
  glossator report output --out pages         pages into another folder
  glossator report output --plots figures     figures for a paper as well

annotate writes the same pages; this makes them from results that are there already. docs/report.md shows how to read them.
`;

/** `glossator report <run>`: pages for people. */
export function addReport(program: Command, { terminal, finish }: CommandContext): void {
  program
    .command('report')
    .description('Write pages for people: one about the run, and one an article.')
    .argument('<run>', 'output folder of a run')
    .option('-o, --out <dir>', 'folder to write into (default: the run itself)')
    .option('--plots <dir>', 'folder for figures of the whole run, as SVG and PNG')
    .addHelpText('after', examples)
    .action(async (run: string, { out = run, plots: folder }: ReportFlags) => {
      const { cwd, stderr } = terminal;
      const talk = progressTalk(terminal);
      const { articles, plots, problems } = await writeReport(resolve(cwd, run), {
        out: resolve(cwd, out),
        ...(folder !== undefined && { plots: resolve(cwd, folder) }),
        onProgress: talk.step,
      }).finally(talk.clear);
      for (const { file, field, expected, found } of problems) {
        stderr.write(`not shown: ${printable(file)}: ${field}: expected ${expected}, found ${found}\n`);
      }
      stderr.write(
        `${articlesIn(articles)} shown; open ${printable(join(out, corpusPageName))} in a browser\n`,
      );
      if (folder !== undefined) {
        const drawn =
          plots.length === 0
            ? 'nothing to plot'
            : `plotted in ${printable(folder)}, as SVG and PNG: ${plots.join(', ')}`;
        stderr.write(`${drawn}\n`);
      }
      if (problems.length > 0) finish(exitCodes.someInputsFailed);
    });
}
