import { type ArticleFile, sourceName } from './annotation-files.js';

/** A file and its counterpart, and what has none. */
export interface PairedFiles {
  readonly pairs: readonly { readonly predicted: ArticleFile; readonly gold: ArticleFile }[];
  readonly withoutGold: readonly ArticleFile[];
  readonly withoutPrediction: readonly ArticleFile[];
}

/**
 * Pairs files that are about the same article: by the base name of the article's file. Where several articles share
 * it, the whole path decides, and else the name of the JSON file.
 */
export function pairFiles(predicted: readonly ArticleFile[], gold: readonly ArticleFile[]): PairedFiles {
  const mine = new Map(predicted.map((each) => [each.file, each]));
  const goldBySource = groupBy(gold, ({ source }) => sourceName(source));
  const predictedBySource = groupBy(predicted, ({ source }) => sourceName(source));
  const partners = new Map<ArticleFile, ArticleFile>();
  for (const [source, golds] of goldBySource) {
    const group = predictedBySource.get(source) ?? [];
    const isClear = golds.length === 1 && group.length === 1;
    for (const each of golds) {
      const free = group.filter(({ file }) => mine.has(file));
      const partner = isClear
        ? free[0]
        : (free.find((other) => other.source === each.source) ??
          free.find((other) => other.name === each.name));
      if (partner === undefined) continue;
      partners.set(each, partner);
      mine.delete(partner.file);
    }
  }
  return {
    pairs: gold.flatMap((each) => {
      const partner = partners.get(each);
      return partner === undefined ? [] : [{ predicted: partner, gold: each }];
    }),
    withoutGold: [...mine.values()],
    withoutPrediction: gold.filter((each) => !partners.has(each)),
  };
}

function groupBy(
  files: readonly ArticleFile[],
  key: (file: ArticleFile) => string,
): ReadonlyMap<string, readonly ArticleFile[]> {
  const groups = new Map<string, ArticleFile[]>();
  for (const file of files) {
    const group = groups.get(key(file)) ?? [];
    group.push(file);
    groups.set(key(file), group);
  }
  return groups;
}
