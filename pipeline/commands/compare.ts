import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { articlesOfRun, type RunArticles } from '../batch/run-articles.js';
import { UsageError } from '../batch/usage-error.js';
import { changeKindNames, changeKinds } from '../evaluation/compare-annotations.js';
import { compareArticle, isSame, openSummary } from '../evaluation/compare-runs.js';
import { RecordError, type RecordedArticle, readRecord } from '../evaluation/record-annotations.js';
import { entityTypeNames, quotationTypes } from '../evaluation/vocabulary.js';
import type { CommandContext } from './command-context.js';
import { type ComparisonFormatName, comparisonFormatNames, comparisonFormats } from './comparison-formats.js';
import { exitCodes } from './exit-codes.js';
import { progressTalk } from './run-talk.js';

const examples = `
Examples:
  glossator compare before/ after/                      every difference, span by span
  glossator compare before/a.json after/a.json          one article
  glossator compare before/ after/ --type person        people only
  glossator compare before/ after/ --exit-code --limit 0 > changes.txt
  glossator compare before/ after/ --format markdown >> "$GITHUB_STEP_SUMMARY"

Changes:
${changeKindNames.map((kind) => `  ${kind.padEnd(21)} ${changeKinds[kind]}`).join('\n')}

"line" counts in the article's text, "character" in the file: explain --at takes it. The runs may count offsets in
different units. An article of which the runs read different texts is compared by its places in the file where both
read the same file; else it is named and not compared.
`;

interface CompareFlags {
  readonly format: ComparisonFormatName;
  readonly type: readonly string[];
  readonly limit?: number;
  readonly exitCode?: true;
}

/** Changes that are shown where nobody asks for more: people read these formats. */
const defaultLimits = { text: 50, markdown: 50, json: 0, csv: 0 } as const;

const types = [...entityTypeNames, ...quotationTypes];

/** `glossator compare <run A> <run B>`: what changed, span by span, and which rules changed it. */
export function addCompare(program: Command, { terminal, finish }: CommandContext): void {
  program
    .command('compare')
    .description('Say what is different between two runs, span by span, and which rules made the difference.')
    .argument('<A>', 'output folder of a run, or the JSON file of an article')
    .argument('<B>', 'another one')
    .addOption(
      new Option('--format <format>', 'what to print').choices(comparisonFormatNames).default('text'),
    )
    .option('--type <type>', `only this type; may be given again (${types.join(', ')})`, oneMoreType, [])
    .option(
      '--limit <n>',
      'show at most so many changes, 0: all (default: 50, for json and csv all)',
      wholeNumber,
    )
    .option('--exit-code', 'exit with 4 where anything differs')
    .addHelpText('after', examples)
    .action(async (pathA: string, pathB: string, flags: CompareFlags) => {
      const runA = await articlesOfRun(resolve(terminal.cwd, pathA));
      const runB = await articlesOfRun(resolve(terminal.cwd, pathB));
      const pairs = pairArticles(runA, runB);
      if (pairs.length === 0) {
        terminal.stderr.write('Neither run holds an article.\n');
        finish(exitCodes.noInput);
        return;
      }
      const format = comparisonFormats[flags.format];
      const limit = flags.limit ?? defaultLimits[flags.format];
      const wanted = new Set(flags.type);
      const summary = openSummary();
      let room = limit === 0 ? Number.POSITIVE_INFINITY : limit;
      let left = 0;
      let isFirst = true;
      terminal.stdout.write(format.head);
      const talk = progressTalk(terminal, !terminal.showsData);
      for (const [done, { id, a, b }] of pairs.entries()) {
        talk.step({ done, total: pairs.length, failed: 0, path: id });
        const comparison = compareArticle(id, await recordAt(a), await recordAt(b), wanted);
        summary.add(comparison);
        const changes = comparison.status === 'compared' ? comparison.changes : null;
        const shown = changes?.slice(0, room) ?? [];
        room -= shown.length;
        left += (changes?.length ?? 0) - shown.length;
        if (changes !== null && shown.length === 0) continue;
        const shownComparison =
          comparison.status === 'compared' ? { ...comparison, changes: shown } : comparison;
        terminal.stdout.write(format.article(shownComparison, isFirst));
        isFirst = false;
      }
      talk.clear();
      const result = summary.result();
      terminal.stdout.write(format.end(result, left));
      finish(flags.exitCode && !isSame(result) ? exitCodes.qualityGateFailed : exitCodes.ok);
    });
}

interface ArticlePair {
  readonly id: string;
  readonly a: string | null;
  readonly b: string | null;
}

/** Articles side by side, by id. Two files that are named themselves are one pair, whatever their names. */
function pairArticles(a: RunArticles, b: RunArticles): readonly ArticlePair[] {
  const [[idA, fileA] = [], [idB, fileB] = []] = [[...a.files][0], [...b.files][0]];
  if (a.isOneFile && b.isOneFile && fileA !== undefined && fileB !== undefined)
    return [{ id: idA === idB ? `${idA}` : `${idA} → ${idB}`, a: fileA, b: fileB }];
  return [...new Set([...a.files.keys(), ...b.files.keys()])]
    .sort()
    .map((id) => ({ id, a: a.files.get(id) ?? null, b: b.files.get(id) ?? null }));
}

async function recordAt(path: string | null): Promise<RecordedArticle | null> {
  if (path === null) return null;
  const json = await readFile(path, 'utf8').catch((error: Error) => {
    throw new UsageError(`"${path}" cannot be read: ${error.message}`);
  });
  try {
    return readRecord(path, json);
  } catch (error) {
    if (error instanceof RecordError) throw new UsageError(error.message);
    throw error;
  }
}

function oneMoreType(value: string, before: readonly string[]): readonly string[] {
  if (types.some((type) => type === value)) return [...before, value];
  throw new InvalidArgumentError(`It must be one of ${types.join(', ')}.`);
}

function wholeNumber(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It must be a whole number, from 0.');
}
