import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { readInput } from '../annotate.js';
import type { Article } from '../article.js';
import { readLexicons } from '../batch/read-lexicons.js';
import { UsageError } from '../batch/usage-error.js';
import { explain } from '../explain.js';
import { toText } from '../offset-map.js';
import { offsetConverter } from '../offset-units.js';
import type { Span } from '../span.js';
import type { CommandContext } from './command-context.js';
import { collect } from './format-talk.js';
import { printable } from './printable.js';

interface ExplainFlags {
  readonly at?: number;
  readonly text?: string;
  readonly lexicon: readonly string[];
}

/** Occurrences that are explained; a word may stand in an article a hundred times. */
const mostOccurrences = 3;

const examples = `
Examples:
  glossator explain article.md --text "Kyoto Protocol"   every decision about these words
  glossator explain article.md --at 1042                 … about what stands at character 1042 of the file
`;

/** `glossator explain <file>`: which rule made, or blocked, a span. */
export function addExplain(program: Command, { terminal }: CommandContext): void {
  program
    .command('explain')
    .description('Say which rules made, or blocked, what stands at a place, and why.')
    .argument('<file>', 'the article')
    .option('--at <offset>', 'place in the file, counted in characters (code points) from 0', wholeNumber)
    .option('--text <words>', 'words in the article')
    .option('--lexicon <file>', 'a list of your own names (again for more lists)', collect, [])
    .addHelpText('after', examples)
    .action(async (file: string, flags: ExplainFlags) => {
      const lexicon = await readLexicons(flags.lexicon, terminal.cwd);
      const article = await articleIn(resolve(terminal.cwd, file), file);
      const spans = spansMeant(article, flags);
      const shown = spans.slice(0, mostOccurrences).map((span) => explain(article, span, lexicon));
      const more = spans.length - shown.length;
      terminal.stdout.write(`${shown.join('\n\n')}\n`);
      if (more > 0) terminal.stderr.write(`… and ${more} more places; --at N explains one of them\n`);
    });
}

async function articleIn(path: string, name: string): Promise<Article> {
  const bytes = await readFile(path).catch((error: Error) => {
    throw new UsageError(`"${printable(name)}" cannot be read: ${error.message}`);
  });
  const read = readInput(bytes, { path: basename(path) });
  if ('refused' in read) throw new UsageError(`"${printable(name)}" is refused: ${read.refused}`);
  return read.article;
}

/** The places that the flags mean, in the article's text. Throws a UsageError where there are none. */
function spansMeant(article: Article, { at, text }: ExplainFlags): readonly Span[] {
  if (text !== undefined) return occurrences(article, text);
  if (at === undefined) throw new UsageError('Say where: --at N, or --text "words".');
  const { toUtf16, length } = offsetConverter(article.source, 'codepoint');
  if (at >= length) throw new UsageError(`--at ${at} is beyond the end: the file has ${length} characters.`);
  const span = toText(article.offsets, { start: toUtf16(at), end: toUtf16(at + 1) });
  if (span === null) throw new UsageError(`At character ${at} stands markup, which is no part of the text.`);
  return [span];
}

function occurrences({ text }: Article, words: string): readonly Span[] {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
    .join('\\s+');
  const found = pattern === '' ? [] : [...text.matchAll(new RegExp(pattern, 'g'))];
  if (found.length === 0) throw new UsageError(`"${printable(words)}" does not stand in the article's text.`);
  return found.map(({ index, 0: match }) => ({ start: index, end: index + match.length }));
}

function wholeNumber(value: string): number {
  if (/^\d{1,15}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It must be a whole number, from 0.');
}
