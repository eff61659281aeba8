import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { manifestName } from './manifest.js';
import { UsageError } from './usage-error.js';

const notArticles = new Set([manifestName, 'datapackage.json']);

/** The articles' files of a run. */
export interface RunArticles {
  /** True where the run is one article's file, named itself. */
  readonly isOneFile: boolean;
  /** Path by id, sorted. */
  readonly files: ReadonlyMap<string, string>;
}

/** The articles of an output folder, or the one whose file is named. Throws a UsageError where nothing is there. */
export async function articlesOfRun(path: string): Promise<RunArticles> {
  const refuse = (error: Error) => {
    throw new UsageError(
      `"${path}" cannot be read: ${error.message}. Give the output folder of a run, or the JSON file of an article.`,
    );
  };
  const found = await stat(path).catch(refuse);
  if (!found.isDirectory()) return { isOneFile: true, files: new Map([[basename(path, '.json'), path]]) };
  const names = await readdir(path).catch(refuse);
  const articles = names.filter((name) => name.endsWith('.json') && !notArticles.has(name)).sort();
  return {
    isOneFile: false,
    files: new Map(articles.map((name) => [basename(name, '.json'), join(path, name)])),
  };
}
