import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readInput } from '../annotate.js';
import type { GoldSet } from '../evaluation/gold.js';
import type { ShownGround } from '../evaluation/shown-place.js';
import { astralOffsets } from '../offset-units.js';
import {
  type AnnotationFile,
  type ArticleFile,
  annotationFilesAt,
  type FileProblem,
  indexFiles,
  readAnnotationFile,
  sourceName,
} from './annotation-files.js';
import type { EvaluationPair, PairingNote } from './evaluation-pairs.js';
import { overText } from './over-text.js';
import { pairFiles } from './pair-files.js';

export interface AgreementOptions {
  readonly set?: GoldSet | undefined;
  /** Where the articles are; null: beside the gold, or in `articles` beside it. */
  readonly articles: string | null;
  readonly note: (note: PairingNote) => void;
}

/** An article that two annotators read: `gold` is the first one's, `predicted` the second one's. */
export type AgreementPair = Omit<EvaluationPair, 'rules' | 'isMissing'>;

/**
 * Pairs the annotations of the articles that both annotators have, in order of the first one's files, and keeps
 * nothing. Throws a UsageError where one of the two paths cannot be read.
 */
export async function* agreementPairs(
  first: string,
  second: string,
  { set, articles, note }: AgreementOptions,
): AsyncGenerator<AgreementPair> {
  const unusable = (problem: FileProblem) => note({ kind: 'unusable', ...problem });
  const firstFiles = await indexFiles(await annotationFilesAt(first, 'first'), unusable);
  const secondFiles = await indexFiles(await annotationFilesAt(second, 'second'), unusable);
  const { pairs } = pairFiles(secondFiles, firstFiles);
  for (const pair of pairs) {
    const found = await readPair(pair.gold, pair.predicted, articles);
    if ('problem' in found) unusable(found.problem);
    else if (set === undefined || found.set === set) yield found;
  }
}

async function readPair(
  firstFile: ArticleFile,
  secondFile: ArticleFile,
  articles: string | null,
): Promise<AgreementPair | { readonly problem: FileProblem }> {
  const first = await readAnnotationFile(firstFile);
  if ('problem' in first) return first;
  const second = await readAnnotationFile(secondFile);
  if ('problem' in second) return second;
  const places = placesOf(firstFile, secondFile, articles);
  const ground = recorded(first) ?? recorded(second) ?? (await articleAt(places));
  if (ground === null) {
    const folders = [...new Set(places.map(dirname))].join(', ');
    const reasons = [`source: no article "${firstFile.source}" in ${folders}; --articles DIR says where`];
    return { problem: { file: firstFile.file, reasons } };
  }
  const mine = overText(first, ground);
  if (mine.misplaced.length > 0) return { problem: { file: firstFile.file, reasons: mine.misplaced } };
  const theirs = overText(second, ground);
  if (theirs.misplaced.length > 0) return { problem: { file: secondFile.file, reasons: theirs.misplaced } };
  return {
    name: firstFile.name,
    set: (first.kind === 'gold' ? first.gold.set : undefined) ?? 'dev',
    ...ground,
    gold: mine.annotations,
    predicted: theirs.annotations,
  };
}

function recorded(file: AnnotationFile): ShownGround | null {
  if (file.kind !== 'record') return null;
  const { text, offsets, sourceAstral } = file.record;
  return { text, offsets, sourceAstral };
}

/** Where the article may lie. A folder of its own comes first: beside gold may lie marked-up texts of the same name. */
function placesOf(first: ArticleFile, second: ArticleFile, articles: string | null): readonly string[] {
  const beside = [first, second].map(({ file }) => dirname(file));
  const folders =
    articles === null ? [...beside.map((each) => join(each, 'articles')), ...beside] : [articles];
  return folders.map((folder) => join(folder, sourceName(first.source)));
}

/** The first article that is there and can be read. */
async function articleAt(places: readonly string[]): Promise<ShownGround | null> {
  for (const place of places) {
    const bytes = await readFile(place).catch(() => null);
    if (bytes === null) continue;
    const read = readInput(bytes, { path: place });
    if ('refused' in read) continue;
    const { text, offsets, source } = read.article;
    return { text, offsets, sourceAstral: astralOffsets(source) };
  }
  return null;
}
