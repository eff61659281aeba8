// Builds dist/ from pipeline/, where anything has changed since the last build: the types by TypeScript, the code by esbuild
// in a few large files, because finding, reading and linking six hundred small ones took a fifth of every start.
//
// The hash of the rules goes into pipeline/generator.ts first, because every output names what made it. The scripts that
// run in the report's pages go into pipeline/report/page-scripts.ts, as text, and what compromise's lexicon says goes into
// pipeline/lexicons/compromise-terms.ts, because compromise itself takes a quarter of a second to unpack it.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import nlp from 'compromise/two';
import { build } from 'esbuild';
import { rulesHash } from './rules-hash.mjs';

const generatorFile = 'pipeline/generator.ts';
const pageScriptsFile = 'pipeline/report/page-scripts.ts';
const compromiseTermsFile = 'pipeline/lexicons/compromise-terms.ts';
const stampFile = 'dist/.stamp';

/** What is imported, run or started as a worker by its file's name. */
const entryFiles = [
  'pipeline/index.ts',
  'pipeline/cli.ts',
  'pipeline/batch/annotate-batch.ts',
  'pipeline/batch/article-worker.ts',
  'pipeline/training/cluster-words.ts',
  'pipeline/training/train-names.ts',
];

/** What finds other files from its own place, two folders deep; as entries they keep that depth, in themselves or in chunks/. */
const placedFiles = [
  'pipeline/batch/annotate-articles.ts',
  'pipeline/batch/package-papers.ts',
  'pipeline/batch/paint-figure.ts',
  'pipeline/verification/record-reader.ts',
];

process.chdir(import.meta.dirname);

if (stamp() !== readOrNull(stampFile)) {
  writeCompromiseTerms();
  await writeGenerator();
  await writePageScripts();
  rmSync('dist', { recursive: true, force: true });
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', '.', '--emitDeclarationOnly'], {
    stdio: 'inherit',
  });
  await bundleCode();
  if (status === 0) writeFileSync(stampFile, stamp());
  else process.exitCode = 1;
}

/** Names, sizes and times of everything that a build reads. */
function stamp() {
  const files = readdirSync('pipeline', { recursive: true }).map((name) => `pipeline/${name}`);
  return [
    'build.mjs',
    'rules-hash.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    ...files.sort(),
  ]
    .map((name) => ({ name, facts: statSync(name) }))
    .filter(({ facts }) => facts.isFile())
    .map(({ name, facts }) => `${name} ${facts.size} ${facts.mtimeMs}\n`)
    .join('');
}

function writeCompromiseTerms() {
  const terms = new Map();
  for (const [term, tags] of Object.entries(nlp.model().one.lexicon)) {
    const key = [tags].flat().sort().join(' ');
    if (key === 'Emoticon') continue;
    if (/[,:`\\\n]|\$\{/.test(term))
      throw new Error(`The lexicon of compromise has a term that divides terms: ${term}`);
    terms.set(key, [...(terms.get(key) ?? []), term]);
  }
  const lines = [...terms]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([tags, of]) => `${tags}: ${of.sort()}\n`);
  writeWhereChanged(
    compromiseTermsFile,
    `/** The lexicon of compromise ${nlp.version} (MIT), emoticons apart: tags, and the terms that carry them. Written by build.mjs. */
export const compromiseLexicon = \`
${lines.join('')}\`;
`,
  );
}

async function writeGenerator() {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const rules = await rulesHash();
  const content = `/** What made an output. Written by build.mjs: \`rules\` is the hash of all rules, lexicons, models and stages. */
export const generator = { name: '${name}', version: '${version}', rules: '${rules}' } as const;
`;
  writeWhereChanged(generatorFile, content);
}

async function writePageScripts() {
  const names = ['article', 'corpus'];
  const { outputFiles } = await build({
    entryPoints: names.map((name) => `pipeline/report/${name}-script.ts`),
    outdir: 'dist',
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
  });
  const constants = names.map(
    (name, index) => `export const ${name}Script = ${JSON.stringify(outputFiles[index].text.trim())};\n`,
  );
  const content = `/** What runs in the report's pages. Written by build.mjs from article-script.ts, corpus-script.ts and what they import. */\n${constants.join('')}`;
  writeWhereChanged(pageScriptsFile, content);
}

async function bundleCode() {
  await build({
    entryPoints: [...entryFiles, ...placedFiles],
    outdir: 'dist',
    outbase: 'pipeline',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  });
}

function writeWhereChanged(file, content) {
  if (content !== readOrNull(file)) writeFileSync(file, content);
}

function readOrNull(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
