import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allCircumstances, corpusOf, outputIn, shapes } from '../../tests/proofs/same-bytes.js';
import type { LongRun } from './long-runs.js';
import { inTemporaryFolder } from './temporary-folder.js';

/** All articles of gold in all circumstances; says of each difference which file it is in. */
export async function sameBytes(): Promise<LongRun> {
  const articles = 'tests/gold/articles';
  const texts = readdirSync(articles).map((name) => readFileSync(join(articles, name), 'utf8'));
  const corpus = corpusOf(texts);
  const differing: string[] = [];
  let files = 0;
  await inTemporaryFolder(async (folder) => {
    for (const shape of shapes) {
      let first: ReadonlyMap<string, string> | null = null;
      for (const circumstances of allCircumstances) {
        const output = outputIn(folder, corpus, shape, circumstances);
        first ??= output;
        files += output.size;
        for (const name of new Set([...first.keys(), ...output.keys()])) {
          if (output.get(name) === first.get(name)) continue;
          differing.push(name);
          console.error(`differs: ${name}, ${shape}, ${JSON.stringify(circumstances)}`);
        }
      }
    }
  });
  const runs = shapes.length * allCircumstances.length;
  return {
    what: '1, 2 and 4 workers × three orders × five locales and time zones',
    command: 'npm run bench:robustness -- same-bytes',
    isWell: differing.length === 0,
    result: `${runs} runs over ${corpus.size} articles, as files and as rows: ${files} files of JSON, CSV and HTML compared, ${differing.length} differ`,
  };
}
