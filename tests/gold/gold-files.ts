import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../pipeline/article.js';
import { type Gold, parseGold } from '../../pipeline/evaluation/gold.js';
import { compileInlineGold } from '../../pipeline/evaluation/inline-gold.js';
import { readArticle } from '../../pipeline/readers/read-article.js';

/** Below the repository's root, where npm scripts and tests run. */
const goldFolder = join('tests', 'gold');
const articleFolders = [join(goldFolder, 'articles'), 'input'];

/** The gold of one article, and the article as its reader gives it. */
export interface GoldArticle {
  readonly name: string;
  readonly gold: Gold;
  readonly article: Article;
}

/** Every gold file in order of its name, with its article. */
export function goldArticles(): readonly GoldArticle[] {
  return readdirSync(goldFolder)
    .filter((file) => file.endsWith('.json') && file !== 'scores.json')
    .sort()
    .map((file) => {
      const gold = parseGold(file, readFileSync(join(goldFolder, file), 'utf8'));
      const path = articleFolders.map((folder) => join(folder, gold.source)).find(existsSync);
      if (path === undefined)
        throw new Error(`${file}: no article "${gold.source}" in ${articleFolders.join(' or ')}`);
      return {
        name: file.replace(/\.json$/, ''),
        gold,
        article: articleFrom(gold.source, readFileSync(path, 'utf8')),
      };
    });
}

/** The passages about instruments, which are kept marked up alone. */
export function passages(): readonly GoldArticle[] {
  return markedFiles('passages').map(([fileName, marked]) => {
    const { source, gold } = compileInlineGold(fileName, marked);
    return { name: fileName, gold, article: articleFrom(fileName, source) };
  });
}

/** Marked-up articles by file name: the annotations that became gold, or second ones of the same articles. */
export function markedFiles(
  folder: 'marked' | 'second' | 'passages',
): readonly (readonly [fileName: string, marked: string])[] {
  const path = join(goldFolder, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => !file.endsWith('.json') && file !== 'README.md')
    .sort()
    .map((file) => [file, readFileSync(join(path, file), 'utf8')]);
}

/** An article whose format its file name tells. */
export function articleFrom(fileName: string, source: string): Article {
  const read = readArticle({ id: fileName, path: fileName, sha256: '', source });
  if ('refused' in read) throw new Error(`${fileName}: ${read.refused}`);
  return read.article;
}
