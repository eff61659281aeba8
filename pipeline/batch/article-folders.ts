import { readFile } from 'node:fs/promises';
import { readInput } from '../annotate.js';
import type { NamedArticle } from '../formats/settle-import.js';
import { articleIds } from './article-ids.js';
import { findInputs } from './find-inputs.js';

/** The articles below some folders, found by what gold calls them. */
export interface ArticleFolders {
  /** Reads the article by the name of its file, that name without extension, or its id; null where there is none. */
  find(called: string): Promise<NamedArticle | { readonly refused: string } | null>;
}

export async function articleFolders(folders: readonly string[], cwd: string): Promise<ArticleFolders> {
  const found = (await findInputs(folders, { cwd, out: '' })).filter(({ problem }) => problem === undefined);
  const ids = articleIds(found.map(({ path }) => path));
  const byName = new Map<string, string>();
  for (const [index, { path, file }] of found.entries()) {
    const base = path.replace(/^.*\//u, '');
    for (const name of [base, ids[index] ?? '', base.replace(/\.[^.]*$/u, '')])
      if (file !== null && !byName.has(name)) byName.set(name, file);
  }
  return {
    find: async (called) => {
      const file = byName.get(called);
      if (file === undefined) return null;
      const name = file.replace(/^.*[/\\]/u, '');
      const read = readInput(await readFile(file), { id: called, path: name });
      return 'refused' in read ? { refused: `${name}: ${read.refused}` } : { name, article: read.article };
    },
  };
}
