import { readFile } from 'node:fs/promises';

/** How the package wants to be cited; from CITATION.cff. */
export interface Citation {
  readonly title: string;
  readonly version: string;
  readonly license: string;
  readonly authors: readonly string[];
}

/** A measure on gold: F1, precision and recall in per cent, and how many the gold has. */
export interface GoldScore {
  readonly f1: string;
  readonly precision: string;
  readonly recall: string;
  readonly gold: number;
}

/** Reads the citation that lies in the package. */
export async function readCitation(): Promise<Citation> {
  const content = await readPaper('CITATION.cff');
  const field = (name: string) =>
    new RegExp(`^${name}: "?(.*?)"?$`, 'm').exec(content)?.[1] ?? missing(`CITATION.cff has no ${name}`);
  return {
    title: field('title'),
    version: field('version'),
    license: field('license'),
    authors: [...content.matchAll(/^ {2}- name: (.+)$/gm)].map(([, name = '']) => name),
  };
}

/**
 * Reads the scores that lie in the package, of the part of the gold that nobody looks at while rules are
 * written. Tests store them whenever they change.
 */
export async function readGoldScores(): Promise<ReadonlyMap<string, GoldScore>> {
  const { total }: { readonly total: { readonly test: Readonly<Record<string, string>> } } = JSON.parse(
    await readPaper('tests/gold/scores.json'),
  );
  return new Map(
    Object.entries(total.test).flatMap(([name, line]) => {
      const [, f1, precision, recall, gold] =
        /^([\d.]+) \(precision ([\d.]+) of \d+, recall ([\d.]+) of (\d+)\)$/.exec(line) ?? [];
      return f1 === undefined || precision === undefined || recall === undefined
        ? []
        : [[name, { f1, precision, recall, gold: Number(gold) }] as const];
    }),
  );
}

/** A file of the package, which lies two folders above this one, be it built or not. */
const readPaper = (name: string) => readFile(new URL(`../../${name}`, import.meta.url), 'utf8');

function missing(what: string): never {
  throw new Error(`${what}: install glossator again.`);
}
