import type { Annotations } from '../evaluation/annotations.js';
import type { GoldSet } from '../evaluation/gold.js';
import { layGold } from '../evaluation/gold-annotations.js';
import type { ShownGround } from '../evaluation/shown-place.js';
import { standInGround } from '../evaluation/stand-in-ground.js';
import {
  type AnnotationFile,
  type ArticleFile,
  annotationFilesAt,
  type FileProblem,
  indexFiles,
  readAnnotationFile,
} from './annotation-files.js';
import { overText } from './over-text.js';
import { pairFiles } from './pair-files.js';
import type { ProgressStep } from './progress-step.js';

/** One article, annotated twice. Both sides are in UTF-16 code units of `text`. */
export interface EvaluationPair extends ShownGround {
  /** Name of the gold file without `.json`. */
  readonly name: string;
  readonly set: GoldSet;
  /** Hash of the rules that predicted; empty where nobody says. */
  readonly rules: string;
  readonly predicted: Annotations;
  readonly gold: Annotations;
  /** True where nothing was predicted for this article: all of its gold is missing, and `text` is a stand-in. */
  readonly isMissing: boolean;
}

/** What a user should hear of beside the pairs. */
export type PairingNote =
  | ({ readonly kind: 'unusable' } & FileProblem)
  /** Predicted, but not counted. */
  | { readonly kind: 'without-gold'; readonly file: string; readonly source: string }
  /** Counted as an article in which all is missing. */
  | { readonly kind: 'without-prediction'; readonly file: string; readonly source: string };

export interface PairingOptions {
  /** Only gold of this set. Gold without a set is `dev`, as runs are that stand in for gold. */
  readonly set?: GoldSet | undefined;
  readonly note: (note: PairingNote) => void;
  /** Hears how many articles of the gold are done. */
  readonly onProgress?: (step: ProgressStep) => void;
}

/**
 * Pairs what was predicted with the gold, article by article in order of the gold files' names, and keeps nothing:
 * a corpus of any size needs the memory of one article.
 *
 * @param predicted a run's folder, or one of its JSON files; then all other gold is left alone
 * @param gold a folder of gold files or another run's folder, or one of their JSON files
 * @throws UsageError where one of the two cannot be read at all
 */
export async function* evaluationPairs(
  predicted: string,
  gold: string,
  { set, note, onProgress }: PairingOptions,
): AsyncGenerator<EvaluationPair> {
  const unusable = (problem: FileProblem) => note({ kind: 'unusable', ...problem });
  const predictedFiles = await annotationFilesAt(predicted, 'predicted');
  const goldFiles = await annotationFilesAt(gold, 'gold');
  const isOneArticle = predictedFiles[0] === predicted;
  const { pairs, withoutGold, withoutPrediction } = pairFiles(
    await indexFiles(predictedFiles, unusable),
    await indexFiles(goldFiles, unusable),
  );
  for (const { file, source } of withoutGold) note({ kind: 'without-gold', file, source });
  const partners = new Map(pairs.map((pair) => [pair.gold, pair.predicted]));
  const wanted = isOneArticle ? pairs.map((pair) => pair.gold) : [...partners.keys(), ...withoutPrediction];
  let failed = 0;
  for (const [done, goldFile] of wanted.sort(byName).entries()) {
    onProgress?.({ done, total: wanted.length, failed, path: goldFile.source });
    const partner = partners.get(goldFile);
    const found = await readPair(partner, goldFile, set);
    if ('problem' in found) {
      failed += 1;
      unusable(found.problem);
    } else if (found.pair !== null) {
      if (partner === undefined)
        note({ kind: 'without-prediction', file: goldFile.file, source: goldFile.source });
      yield found.pair;
    }
  }
}

/** The pair; null where its gold is not of the set. */
async function readPair(
  predictedFile: ArticleFile | undefined,
  goldFile: ArticleFile,
  wantedSet: GoldSet | undefined,
): Promise<{ readonly pair: EvaluationPair | null } | { readonly problem: FileProblem }> {
  const { file, name } = goldFile;
  const truth = await readAnnotationFile(goldFile);
  if ('problem' in truth) return truth;
  const set = (truth.kind === 'gold' ? truth.gold.set : undefined) ?? 'dev';
  if (wantedSet !== undefined && set !== wantedSet) return { pair: null };
  if (predictedFile === undefined) {
    return { pair: { name, set, rules: '', predicted: nothing, ...withoutArticle(truth), isMissing: true } };
  }
  const predicted = await readAnnotationFile(predictedFile);
  if ('problem' in predicted) return predicted;
  if (predicted.kind === 'gold')
    return {
      problem: { file: predictedFile.file, reasons: ['source: this is gold, not the output of a run'] },
    };
  const { record } = predicted;
  const { text, offsets, sourceAstral, rules } = record;
  const { annotations, misplaced } = overText(truth, record);
  if (misplaced.length > 0) return { problem: { file, reasons: misplaced } };
  return {
    pair: {
      name,
      set,
      text,
      offsets,
      sourceAstral,
      rules,
      predicted: record.annotations,
      gold: annotations,
      isMissing: false,
    },
  };
}

const nothing: Annotations = { entities: new Map(), mentions: [], quotations: [] };

function withoutArticle(truth: AnnotationFile): ShownGround & { readonly gold: Annotations } {
  if (truth.kind === 'record') {
    const { text, offsets, sourceAstral, annotations } = truth.record;
    return { text, offsets, sourceAstral, gold: annotations };
  }
  const ground = standInGround(truth.gold);
  return { ...ground, sourceAstral: [], gold: layGold(truth.gold, ground).annotations };
}

function byName(a: ArticleFile, b: ArticleFile): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
