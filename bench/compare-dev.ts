import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { goldArticles } from '../tests/gold/gold-files.js';
import { corporaFolder, readNames, readQuotations } from './dev-sets/corpora.js';
import { nameSets } from './dev-sets/name-sets.js';

const usage = `npm run compare:dev -- COMMIT [options of compare]
What the working tree annotates otherwise than COMMIT: own gold for developing and, where they are there, the name sets
and gum-news.
  npm run compare:dev -- HEAD --type person
  npm run compare:dev -- main --format csv > changes.csv`;

const [commit, ...options] = process.argv.slice(2);
if (commit === undefined || commit.startsWith('-')) {
  console.log(usage);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'glossator-compare-'));
  const [base, input] = [join(folder, 'base'), join(folder, 'input')];
  run('git', ['worktree', 'add', '--quiet', '--detach', base, commit]);
  try {
    symlinkSync(resolve('node_modules'), join(base, 'node_modules'));
    writeTexts(input);
    for (const [name, root] of [
      ['A', base],
      ['B', '.'],
    ] as const) {
      run(process.execPath, [join(root, 'build.mjs')]);
      const cli = join(root, 'dist/cli.js');
      run(process.execPath, [cli, 'annotate', input, '--quiet', '--out', join(folder, name)]);
    }
    run(process.execPath, ['dist/cli.js', 'compare', join(folder, 'A'), join(folder, 'B'), ...options]);
  } finally {
    run('git', ['worktree', 'remove', '--force', base]);
    rmSync(folder, { recursive: true });
  }
}

/** Every text that rules may be written by looking at, a file each. */
function writeTexts(to: string): void {
  mkdirSync(to);
  for (const { gold, article } of goldArticles())
    if (gold.set !== 'test') writeFileSync(join(to, gold.source), article.source);
  if (!existsSync(corporaFolder)) return;
  const sets = [
    ...nameSets.map((name) => ({ name, documents: readNames(name) })),
    { name: 'gum-news', documents: readQuotations('gum-news') },
  ];
  for (const { name, documents } of sets)
    for (const [index, { text }] of documents.entries())
      writeFileSync(join(to, `${name}-${String(index + 1).padStart(4, '0')}.txt`), text);
}

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed (${status}).`);
}
