import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { articleFolders } from '../batch/article-folders.js';
import { articleIds } from '../batch/article-ids.js';
import { findInputs } from '../batch/find-inputs.js';
import { prepareOutput } from '../batch/prepare-output.js';
import type { FileProblems } from '../batch/read-texts.js';
import { writeAtomically } from '../batch/write-atomically.js';
import { writeGold } from '../evaluation/write-gold.js';
import type { ImportedText } from '../formats/format.js';
import { foldLabel, type LabelMap, linkTypes, regionLabels } from '../formats/labels.js';
import { type ImportFormatName, importFormatNames, importFormats } from '../formats/registry.js';
import { settleImport } from '../formats/settle-import.js';
import { type OffsetUnit, offsetUnits } from '../offset-units.js';
import type { CommandContext } from './command-context.js';
import { exitCodes } from './exit-codes.js';
import { articlesIn, collect, lossLines, problemLines } from './format-talk.js';
import { printable } from './printable.js';

interface ImportFlags {
  readonly from: ImportFormatName;
  readonly out: string;
  readonly articles: readonly string[];
  readonly labels?: LabelMap;
  readonly offsetUnit?: OffsetUnit;
}

const examples = `
Formats:
${importFormatNames.map((name) => `  ${name.padEnd(14)}${importFormats[name].description}`).join('\n')}

Examples:
  glossator import from-brat/ --from brat --out gold                         text and annotations
  glossator import from-brat/ --from brat --articles news --out gold         … laid over the articles they came from
  glossator import export.json --from label-studio --out gold
  glossator import eng.train --from conll --labels ignore=LOC,ignore=MISC --out gold
  glossator import laws.jsonl --from doccano --labels instrument=Statute,person=Judge --out gold

Gold goes to DIR/<article>.json, articles that are not given with --articles to DIR/articles.
Files with a fault are named and left out, the others are imported (exit code 3). docs/formats.md has more.
`;

/** `glossator import <inputs…> --from FORMAT --out DIR`: annotations from other tools, as gold. */
export function addImport(program: Command, { terminal, finish }: CommandContext): void {
  program
    .command('import')
    .description('Read annotations from brat, Label Studio, doccano or CoNLL files as gold.')
    .argument('<inputs...>', 'files, folders or globs')
    .addOption(
      new Option('--from <format>', 'what the files are').choices(importFormatNames).makeOptionMandatory(),
    )
    .requiredOption('-o, --out <dir>', 'folder for the gold')
    .option('--articles <dir>', 'where the annotated articles lie (again for more folders)', collect, [])
    .option(
      '--labels <pairs>',
      'what labels mean: ours=theirs, divided by commas; ignore=theirs leaves one out',
      labelPairs,
    )
    .addOption(
      new Option('--offset-unit <unit>', 'what the files count, if not the usual').choices(offsetUnits),
    )
    .addHelpText('after', examples)
    .action(async (inputs: string[], flags: ImportFlags) => {
      const { cwd, stderr } = terminal;
      const out = resolve(cwd, flags.out);
      const format = importFormats[flags.from];
      const { files, failures: unread } = await readFiles(inputs, { cwd, out, reads: format.reads });
      const imported = format.read(files, {
        labels: flags.labels ?? new Map(),
        ...(flags.offsetUnit !== undefined && { offsetUnit: flags.offsetUnit }),
      });
      const failures = [...unread, ...(await writeAll(imported, { cwd, out, articles: flags.articles }))];
      stderr.write(
        lossLines(
          imported.flatMap(({ losses }) => losses),
          'left out:',
        ),
      );
      stderr.write(problemLines(failures, 'not imported'));
      if (imported.length === 0 && failures.length === 0)
        stderr.write(
          `error: nothing to import in ${inputs.map(printable).join(', ')}. ${flags.from} files have names that end in ${namesOf(format.reads)}.\n`,
        );
      const count = imported.length - failures.length + unread.length;
      if (count > 0) stderr.write(`${articlesIn(count)} imported into ${printable(flags.out)}\n`);
      if (failures.length > 0) finish(exitCodes.someInputsFailed);
      else if (imported.length === 0) finish(exitCodes.noInput);
    });
}

/** The endings of `/\.(?:ann|txt)$/`, for people. */
const namesOf = (reads: RegExp) =>
  reads.source
    .replace(/\(\?:|[\\$()]/gu, '')
    .replaceAll('|', ', .')
    .replaceAll('?', '');

async function readFiles(
  inputs: readonly string[],
  { cwd, out, reads }: { readonly cwd: string; readonly out: string; readonly reads: RegExp },
): Promise<{ readonly files: ReadonlyMap<string, string>; readonly failures: readonly FileProblems[] }> {
  const files = new Map<string, string>();
  const failures: FileProblems[] = [];
  for (const { path, file, problem } of await findInputs(inputs, { cwd, out })) {
    if (problem !== undefined) failures.push({ file: path, problems: [problem.message] });
    else if (file !== null && reads.test(path))
      files.set(path, (await readFile(file, 'utf8')).replace(/^\ufeff/u, ''));
  }
  return { files, failures };
}

interface Target {
  readonly cwd: string;
  readonly out: string;
  readonly articles: readonly string[];
}

/** Writes what is sound, and returns what is not. */
async function writeAll(
  imported: readonly ImportedText[],
  { cwd, out, articles }: Target,
): Promise<readonly FileProblems[]> {
  const failures: FileProblems[] = [];
  if (imported.length > 0) await prepareOutput(out);
  const folders = articles.length > 0 ? await articleFolders(articles, cwd) : null;
  const ids = articleIds(imported.map(({ id }) => `${id}.txt`));
  for (const [index, each] of imported.entries()) {
    const id = ids[index] ?? each.id;
    // Only native gold says what its article's file is called.
    const called = each.gold.source || each.id;
    const article = folders === null ? null : await folders.find(called);
    const missing = `there is no article called "${called}" in ${articles.join(', ')}`;
    const settled =
      folders !== null && article === null
        ? { ...each, problems: [...each.problems, missing] }
        : article !== null && 'refused' in article
          ? { ...each, problems: [article.refused] }
          : settleImport(id, each, article);
    if (settled.problems.length > 0) {
      failures.push({ file: each.file, problems: settled.problems });
      continue;
    }
    await writeAtomically(out, `${id}.json`, writeGold(settled.gold));
    if (settled.text === null) continue;
    await mkdir(join(out, 'articles'), { recursive: true });
    await writeAtomically(join(out, 'articles'), `${id}.txt`, settled.text);
  }
  return failures;
}

function labelPairs(value: string, before: LabelMap = new Map()): LabelMap {
  const names = [...regionLabels, ...linkTypes, 'ignore'] as const;
  const pairs = value.split(',').map((pair) => {
    const [ours = '', ...theirs] = pair.split('=');
    const name = names.find((each) => each === ours.trim());
    if (name === undefined || theirs.length === 0)
      throw new InvalidArgumentError(`"${pair}" is not ours=theirs. Ours are ${names.join(', ')}.`);
    return [foldLabel(theirs.join('=')), name] as const;
  });
  return new Map([...before, ...pairs]);
}
