import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../../pipeline/annotate.js';
import { corpusRows } from '../../pipeline/batch/corpus-rows.js';
import { checkKeys } from '../../pipeline/verification/check-keys.js';
import { checkSpans } from '../../pipeline/verification/check-spans.js';
import { english, type LongRun } from './long-runs.js';

const root = '../shared/robustness';
const text = (path: string) => readFileSync(join(root, path), 'utf8');
const files = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();

/** What each collection holds that a file or a part of an article may be. */
const collections: ReadonlyMap<string, () => readonly (string | Uint8Array)[]> = new Map([
  ['Big List of Naughty Strings', () => JSON.parse(text('blns.json'))],
  ['Unicode word, sentence and grapheme breaks', unicodeBreaks],
  ['Unicode normalization', normalizations],
  ['CommonMark', commonMark],
  ['html5lib', html5lib],
  ['synthetic', () => files('synthetic').map((file) => readFileSync(file))],
]);

const paths = ['a.md', 'a.html', 'a.txt'];

/** Every piece of the collections, alone and within an article, read in three ways, through the whole pipeline. */
export async function corpora(): Promise<LongRun> {
  let bad = 0;
  const counts: string[] = [];
  for (const [name, piecesOf] of collections) {
    const pieces = piecesOf();
    for (const piece of pieces) {
      for (const path of paths) {
        const inputs = typeof piece === 'string' ? [piece, within(piece)] : [piece];
        for (const problem of inputs.flatMap((input) => problemsOf(input, path))) {
          bad += 1;
          console.error(`${name}, ${path}: ${problem}: ${JSON.stringify(String(piece)).slice(0, 200)}`);
        }
      }
    }
    counts.push(`${name} ${english(pieces.length)}`);
  }
  const tables = files('csv-spectrum/csvs');
  for (const file of tables)
    bad += Number(!(await readsAs(file, file.replace('csvs', 'json').replace('.csv', '.json'))));
  counts.push(`csv-spectrum ${tables.length}`);
  return {
    what: 'collections of hostile input, alone and within an article, as Markdown, HTML and plain text',
    command: 'npm run bench:robustness -- corpora',
    isWell: bad === 0,
    result: `${counts.join(', ')}: ${bad} pieces that throw, that spans do not slice in, or that are read as something else`,
  };
}

const within = (piece: string) =>
  `“We counted ${piece} boats,” said Ana Ruiz of the World Health Organization.\n\n${piece}\n\n“No,” Ruiz said.\n`;

function problemsOf(input: string | Uint8Array, path: string): readonly string[] {
  try {
    const outcome = annotate(input, { path, tokens: true });
    if ('refused' in outcome) return [];
    const problems = [...checkSpans(outcome.record), ...checkKeys(outcome.record)];
    return problems.slice(0, 1).map((problem) => JSON.stringify(problem));
  } catch (error) {
    return [String(error)];
  }
}

function unicodeBreaks(): readonly string[] {
  return ['Word', 'Sentence', 'Grapheme'].flatMap((kind) =>
    lines(text(`unicode/${kind}BreakTest.txt`)).map((line) => characters(line.replace(/[÷×]/g, ' '))),
  );
}

/** As it is, composed, decomposed, and both with compatible characters; twenty lines are one piece. */
function normalizations(): readonly string[] {
  const tests = lines(text('unicode/NormalizationTest.txt'))
    .filter((line) => !line.startsWith('@'))
    .map((line) => line.split(';').slice(0, 5).map(characters).join(' '));
  return tests.flatMap((_, index) => (index % 20 === 0 ? [tests.slice(index, index + 20).join('\n')] : []));
}

function commonMark(): readonly string[] {
  return ['spec', 'smart_punct', 'regression'].flatMap((name) =>
    Array.from(
      text(`commonmark/${name}.txt`).matchAll(/^`{32} example\n([\s\S]*?)\n?^\.\n([\s\S]*?)^`{32}$/gm),
    ).flatMap(([, markdown = '', html = '']) => [markdown.replaceAll('→', '\t'), html]),
  );
}

function html5lib(): readonly (string | Uint8Array)[] {
  const tokens = files('html5lib/tokenizer')
    .filter((file) => file.endsWith('.test'))
    .flatMap((file) => {
      const { tests = [], xmlViolationTests = [] } = JSON.parse(readFileSync(file, 'utf8'));
      return [...tests, ...xmlViolationTests].map(({ input }: { readonly input: string }) => input);
    });
  const serialized = files('html5lib/serializer').flatMap((file) => {
    const { tests }: { readonly tests: readonly { readonly expected: readonly string[] }[] } = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    return tests.flatMap(({ expected }) => expected);
  });
  const encoded = files('html5lib/encoding')
    .filter((file) => file.endsWith('.dat'))
    .flatMap((file) =>
      readFileSync(file, 'latin1')
        .split('#data\n')
        .map((test) => Buffer.from(test.split('\n#encoding')[0] ?? '', 'latin1')),
    );
  return [...tokens, ...serialized, ...encoded];
}

/** Whether the rows of a table have the fields that the collection says. */
async function readsAs(csv: string, json: string): Promise<boolean> {
  const expected: readonly object[] = JSON.parse(readFileSync(json, 'utf8'));
  const found: unknown[] = [];
  const stream = (async function* () {
    yield readFileSync(csv);
  })();
  for await (const row of corpusRows(stream, 'csv', 1_000_000))
    found.push('fields' in row ? Object.fromEntries(row.fields) : row);
  const isSame = JSON.stringify(found) === JSON.stringify(expected);
  if (!isSame) console.error(`${csv}: ${JSON.stringify(found)}`);
  return isSame;
}

/** Lines that hold tests. */
const lines = (content: string) =>
  content
    .split('\n')
    .map((line) => (line.split('#')[0] ?? '').trim())
    .filter((line) => line !== '');

/** Characters that are given as hexadecimal numbers. */
const characters = (codes: string) =>
  String.fromCodePoint(
    ...codes
      .trim()
      .split(/\s+/)
      .map((code) => Number.parseInt(code, 16)),
  );
