import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { manifestName, type RunFacts } from '../batch/manifest.js';
import { readCitation, readGoldScores } from '../batch/package-papers.js';
import { UsageError } from '../batch/usage-error.js';
import { generator } from '../generator.js';
import { weightsHash } from '../models/names/weights-hash.js';
import type { CommandContext } from './command-context.js';
import { exitCodes } from './exit-codes.js';
import {
  type MethodsFacts,
  methodsBibtex,
  methodsMarkdown,
  methodsText,
  type RunNumbers,
} from './methods-text.js';
import { printableLines } from './printable-lines.js';

interface MethodsFlags {
  readonly format: 'text' | 'markdown';
  readonly bibtex: boolean;
}

const examples = `
Examples:
  glossator methods                       a paragraph about the version that is installed
  glossator methods output                the same about a run: its version, options and numbers
  glossator methods output --format markdown
  glossator methods --bibtex >> references.bib

The same run and version print the same text. docs/cite.md says what stands in it.
`;

/** `glossator methods [run]`: a paragraph that says how something was annotated, for a paper. */
export function addMethods(program: Command, { terminal, finish }: CommandContext): void {
  program
    .command('methods')
    .description('Print a paragraph on methods that can be cited: version, hashes, options, scores.')
    .argument('[run]', 'output folder of a run')
    .addOption(
      new Option('--format <format>', 'form of the paragraph').choices(['text', 'markdown']).default('text'),
    )
    .option('--bibtex', 'print the reference alone, as BibTeX', false)
    .addHelpText('after', examples)
    .action(async (run: string | undefined, { format, bibtex }: MethodsFlags) => {
      const manifest = run === undefined ? null : await manifestOf(resolve(terminal.cwd, run));
      const facts = await factsOf(manifest, terminal.nodeVersion);
      const write = bibtex ? methodsBibtex : format === 'markdown' ? methodsMarkdown : methodsText;
      terminal.stdout.write(printableLines(write(facts)));
      finish(exitCodes.ok);
    });
}

async function factsOf(manifest: RunFacts | null, node: string): Promise<MethodsFacts> {
  const made = manifest?.generator ?? generator;
  // A list of own names adds its hash behind a plus.
  const isInstalled =
    made.version === generator.version && made.rules.replace(/\+.*$/, '') === generator.rules;
  return {
    citation: await readCitation(),
    generator: made,
    weights: isInstalled ? weightsHash() : null,
    node: manifest?.node ?? node,
    run: manifest === null ? null : numbersOf(manifest),
    scores: isInstalled ? await readGoldScores() : null,
  };
}

function numbersOf({ counts, options }: RunFacts): RunNumbers {
  return {
    inputs: Object.values(counts).reduce((sum, count) => sum + count, 0),
    annotated: counts.ok + counts['ok-with-warnings'],
    offsetUnit: options.offsetUnit,
    lexicon: options.lexicon,
  };
}

async function manifestOf(run: string): Promise<RunFacts> {
  const path = join(run, manifestName);
  const content = await readFile(path, 'utf8').catch((error: Error) => {
    throw new UsageError(
      `"${path}" cannot be read: ${error.message}. Give the output folder of a run, or none for the installed version.`,
    );
  });
  try {
    return JSON.parse(content);
  } catch {
    throw new UsageError(`"${path}" is broken. Annotate anew.`);
  }
}
