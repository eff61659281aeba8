import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { annotate } from '../pipeline/annotate.js';
import type { AnnotationRecord } from '../pipeline/annotation-record.js';
import { stableJson } from '../pipeline/exporters/json.js';
import { tablesOf } from '../pipeline/exporters/tables.js';
import { temporaryFolder } from './end-to-end/run-in-folder.js';

/**
 * What a page shows between `<!-- shown: WHAT -->` and `<!-- end -->` is made, not typed. WHAT is one of
 *
 *     npm start -- ARGS                             the command, run in a folder that holds input/ and gold, and what it prints
 *     table FILE.csv, rows 1-4: column, column      rows of a file in output/, for people
 *     lines 1-3 of FILE                             the file as it is
 *     object ID of FILE.json                        one mention, entity or quotation of an article's file
 *     columns of FILE.csv                           what each column means
 *     offsets of the example                        where the first person of the HTML before stands, in both units
 *     what it prints                                what the program in the block before prints
 *     what it prints with its packages              the same in a folder that holds output/, by the Python of PEER_PYTHON alone
 *
 * FILE is in output/, or else where its path says in the folder in which the page's commands run. A page fills that
 * folder, too: the block behind `<!-- file: NAME -->` is put there as a file, and `<!-- run: npm start -- ARGS -->`
 * runs a command of which nothing is shown.
 */
const block = /<!-- shown: (.+) -->\n([\s\S]*?)<!-- end -->|<!-- run: npm start -- (.+) -->/g;
const fileBlock = /<!-- file: (\S+) -->\n```\w*\n([\s\S]*?\n)```/g;

/** The page with every shown block made anew. Throws where a block asks for something that is not there. */
export async function withFreshBlocks(page: string): Promise<string> {
  const folder = await annotatedFolder();
  for (const [, name = '', content = ''] of page.matchAll(fileBlock)) folder.put(name, content);
  let fresh = '';
  let from = 0;
  for (const match of page.matchAll(block)) {
    const [all, what = '', body = '', command] = match;
    if (command !== undefined) {
      await folder.run(...wordsOf(command));
      continue;
    }
    const before = page.slice(from, match.index);
    fresh += `${before}<!-- shown: ${what} -->\n${await show(what, { before, shownSoFar: body.trimEnd(), folder })}\n<!-- end -->`;
    from = match.index + all.length;
  }
  return fresh + page.slice(from);
}

type Folder = ReturnType<typeof temporaryFolder>;

interface Place {
  /** The page from the last shown block to this one. */
  readonly before: string;
  readonly shownSoFar: string;
  readonly folder: Folder;
}

async function annotatedFolder(): Promise<Folder> {
  const folder = temporaryFolder();
  const article = 'input/stamp-out-human-trafficking.md';
  folder.put(article, readFileSync(article));
  cpSync('tests/gold', join(folder.path, 'tests/gold'), { recursive: true });
  await folder.run();
  return folder;
}

async function show(what: string, place: Place): Promise<string> {
  const [, args] = /^npm start(?: -- (.+))?$/.exec(what) ?? [];
  if (what.startsWith('npm start')) return session(what, wordsOf(args ?? ''), place);
  const [, file, first, last, columns] = /^table (\S+), rows (\d+)-(\d+): (.+)$/.exec(what) ?? [];
  if (file !== undefined) return rows(file, Number(first), Number(last), (columns ?? '').split(', '), place);
  const [, from, to, name] = /^lines (\d+)-(\d+) of (\S+)$/.exec(what) ?? [];
  if (name !== undefined)
    return fenced(extension(name), lines(contentOf(name, place), Number(from), Number(to)));
  const [, id, json] = /^object (\w+) of (\S+)$/.exec(what) ?? [];
  if (id !== undefined && json !== undefined) return fenced('json', object(json, id));
  const [, table] = /^columns of (\w+)\.csv$/.exec(what) ?? [];
  if (table !== undefined) return columnsOf(table);
  if (what === 'offsets of the example') return offsets(place);
  if (what === 'what it prints') return printed(place);
  if (what === 'what it prints with its packages') return printedByPeer(place);
  throw new Error(`Nothing shows "${what}"; see tests/shown-blocks.ts.`);
}

/** What differs from machine to machine or with every change of a rule: it stays as it was shown. */
const passing = [
  / in [\d.]+ s(?=,|$)/m,
  /\brules [\da-f]{16}/,
  /\bweights [a-z ]*[\da-f]{16}/,
  /\bNode\.js v[\d.]+\d/,
];

/** A command as typed, and what it prints. */
async function session(command: string, args: readonly string[], { folder, shownSoFar }: Place) {
  // A fresh clone holds output, but not the state of a run.
  if (args.length === 0) folder.remove('output/run.json');
  const { stdout, stderr } = await folder.run(...args);
  let output = `${stdout}${stderr}`.trimEnd();
  for (const pattern of passing) {
    const [before] = pattern.exec(shownSoFar) ?? [];
    output = output.replace(pattern, (now) => before ?? now);
  }
  return fenced('console', `$ ${command}\n${output}`);
}

const wordsOf = (args: string) =>
  [...args.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

const contentOf = (file: string, { folder }: Place) =>
  file.includes('/') ? folder.read(file) : readFileSync(`output/${file}`, 'utf8');

function rows(file: string, first: number, last: number, columns: readonly string[], place: Place): string {
  const records: Record<string, string>[] = parse(contentOf(file, place), { columns: true });
  const shown = records.slice(first - 1, last);
  if (shown.length < last - first + 1) throw new Error(`${file} has no row ${last}.`);
  return markdownTable(
    columns,
    shown.map((row) => columns.map((column) => row[column] ?? fail(`${file} has no column "${column}".`))),
  );
}

function lines(content: string, first: number, last: number): string {
  const all = content.split(/\r?\n/);
  if (all.length <= last) throw new Error(`There is no line ${last}.`);
  return all.slice(first - 1, last).join('\n');
}

function object(file: string, id: string): string {
  const { mentions, entities, quotations }: AnnotationRecord = JSON.parse(
    readFileSync(`output/${file}`, 'utf8'),
  );
  const found = [...mentions, ...entities, ...quotations].find((each) => each.id === id);
  return stableJson(found ?? fail(`output/${file} has no "${id}".`)).trimEnd();
}

function columnsOf(name: string): string {
  const withTokens = { tokens: [] } as unknown as AnnotationRecord;
  const table = tablesOf([withTokens]).find((each) => each.name === name);
  const columns = table?.columns ?? fail(`There is no table ${name}.csv.`);
  return markdownTable(
    ['column', 'type', 'meaning'],
    columns.map(({ name: column, type, description }) => [`\`${column}\``, type, description]),
  );
}

const interpreters: ReadonlyMap<string, readonly [program: string, ...args: string[]]> = new Map([
  ['js', [process.execPath, '--input-type=module', '-']],
  ['python', ['python3', '-']],
  ['r', ['Rscript', '-']],
]);

function offsets({ before }: Place): string {
  const html = codeBefore(before).code;
  const body = (['codepoint', 'utf16'] as const).map((offsetUnit) => {
    const outcome = annotate(html, { path: 'example.html', offsetUnit });
    const record = 'record' in outcome ? outcome.record : fail(outcome.refused);
    const { text, start, end, sourceStart, sourceEnd } =
      record.mentions.find(({ type }) => type === 'person') ?? fail('The example has no person.');
    return [offsetUnit, text, ...[start, end, sourceStart, sourceEnd].map(String)];
  });
  return markdownTable(['unit', 'text', 'start', 'end', 'sourceStart', 'sourceEnd'], body);
}

/** The last block of code of the page so far. */
function codeBefore(page: string) {
  const [, language = '', code = ''] = [...page.matchAll(/```(\w+)\n([\s\S]*?)\n```/g)].at(-1) ?? [];
  return { language, code };
}

/** Runs the last block of code of the page so far. Where this machine lacks its language, what is shown stays. */
function printed({ before, shownSoFar }: Place): string {
  const { language, code } = codeBefore(before);
  return runCode(code, interpreters.get(language) ?? fail(`Nothing runs ${language}.`), '.') ?? shownSoFar;
}

/** Runs the last block of code, which needs packages of Python. Without them what is shown stays; see .ci/peers. */
function printedByPeer({ before, shownSoFar, folder }: Place): string {
  const python = process.env.PEER_PYTHON;
  const shown = python === undefined ? null : runCode(codeBefore(before).code, [python, '-'], folder.path);
  return shown ?? shownSoFar;
}

/** What a program prints; null where there is nothing to run it. */
function runCode(
  code: string,
  [program, ...args]: readonly [program: string, ...args: string[]],
  cwd: string,
): string | null {
  const { error, status, stdout, stderr } = spawnSync(program, args, { input: code, encoding: 'utf8', cwd });
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') return null;
  if (status !== 0) throw new Error(`The example fails: ${stderr}`);
  return fenced('text', stdout.trimEnd());
}

const fenced = (language: string, content: string) => `\`\`\`${language}\n${content}\n\`\`\``;

const extension = (file: string) => file.split('.').at(-1) ?? 'text';

const markdownTable = (header: readonly string[], body: readonly (readonly string[])[]) =>
  [header, header.map(() => '---'), ...body]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

function fail(message: string): never {
  throw new Error(message);
}

/** Links of a page that lead to files of this repository but to none that is there. `path` is the page's own. */
export function brokenLinks(path: string, page: string): readonly string[] {
  const folder = new URL(path, 'file:///');
  return [...page.matchAll(/\]\(([^)\s#]+)(?:#[^)\s]*)?\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^\w+:/.test(target))
    .filter((target) => !existsSync(new URL(target, folder).pathname.slice(1)));
}
