import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { readInput } from '../annotate.js';
import type { Article } from '../article.js';
import { readLexicons } from '../batch/read-lexicons.js';
import { UsageError } from '../batch/usage-error.js';
import { explain } from '../explain.js';
import { stableJson } from '../exporters/json.js';
import type { Span } from '../span.js';
import type { CommandContext } from './command-context.js';
import { explanationText } from './explanation-text.js';
import { collect } from './format-talk.js';
import { type PlaceFlags, placesIn } from './place-in-article.js';
import { printable } from './printable.js';

interface ExplainFlags extends PlaceFlags {
  readonly format: 'text' | 'json';
  readonly lexicon: readonly string[];
}

/** Occurrences that are explained; a word may stand in an article a hundred times. */
const mostOccurrences = 3;

const examples = `
Examples:
  glossator explain article.md --text "Kyoto Protocol"           every decision about these words
  glossator explain article.md --text Ruiz --nth 2               … where they stand for the second time
  glossator explain article.md --at 1042                         … about what stands at character 1042 of the file
  glossator explain article.md --at 1042-1060 --format json      … from there to character 1060, for programs

It says what stands there, what rules proposed, who won and why, and what was blocked: why not.
`;

/** `glossator explain <file>`: which rule made, or blocked, a span. */
export function addExplain(program: Command, { terminal }: CommandContext): void {
  program
    .command('explain')
    .description('Say which rules made, or blocked, what stands at a place, and why.')
    .argument('<file>', 'the article')
    .option('--at <place>', 'place in the file, N or N-M, counted in characters (code points) from 0', place)
    .option('--text <words>', 'words in the article')
    .option('--lexicon <file>', 'a list of your own names (again for more lists)', collect, [])
    .option(
      '--nth <n>',
      'which of the places where the words stand, from 1 (default: the first three)',
      count,
    )
    .addOption(new Option('--format <format>', 'what to print').choices(['text', 'json']).default('text'))
    .addHelpText('after', examples)
    .action(async (file: string, flags: ExplainFlags) => {
      const lexicon = await readLexicons(flags.lexicon, terminal.cwd);
      const article = await articleIn(resolve(terminal.cwd, file), file);
      const { spans, remark } = placesIn(article, flags);
      if (remark !== null) terminal.stderr.write(`${remark}\n`);
      const explanations = explain(article, spans.slice(0, mostOccurrences), lexicon);
      terminal.stdout.write(
        flags.format === 'json'
          ? stableJson(explanations)
          : `${explanations.map(explanationText).join('\n\n')}\n`,
      );
      const more = spans.length - explanations.length;
      if (more > 0) terminal.stderr.write(`… and ${more} more places; --nth N explains one of them\n`);
    });
}

async function articleIn(path: string, name: string): Promise<Article> {
  const bytes = await readFile(path).catch((error: Error) => {
    throw new UsageError(`"${printable(name)}" cannot be read: ${error.message}`);
  });
  if (/\.json$/i.test(path) && bytes.includes('"schemaVersion"')) {
    throw new UsageError(
      `"${printable(name)}" looks like an output. Give the article that it was made from: its "source.path" names it.`,
    );
  }
  const read = readInput(bytes, { path: basename(path) });
  if ('refused' in read) throw new UsageError(`"${printable(name)}" is refused: ${read.refused}`);
  return read.article;
}

function place(value: string): Span {
  const [, from = '', to] = /^(\d{1,15})(?:-(\d{1,15}))?$/.exec(value) ?? [];
  const start = Number(from);
  const end = to === undefined ? start + 1 : Number(to);
  if (from === '' || end <= start)
    throw new InvalidArgumentError('It must be N or N-M, whole numbers from 0, N below M.');
  return { start, end };
}

function count(value: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It must be a whole number, from 1.');
}
