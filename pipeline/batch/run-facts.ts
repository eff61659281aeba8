import { generatorWith } from '../own-names/generator-with.js';
import type { OwnLexicon } from '../own-names/own-lexicon.js';
import type { BatchOptions } from './annotate-batch.js';
import type { OutputFile, RunFacts, StatusCounts } from './manifest.js';
import { outputKey } from './run-state.js';

/** What an article's file depends on beside the article; the same whether the run was this one or an earlier one. */
export const keyOf = ({
  generator,
  options: { offsetUnit, tokens, readability },
}: Pick<RunFacts, 'generator' | 'options'>) =>
  outputKey(generator, [offsetUnit, tokens, readability === true]);

/** What a run says of itself in `run.json`. */
export const runFacts = (
  { offsetUnit, tokens, readability = false, csv, report, lexicon, maxBytes, nodeVersion }: BatchOptions,
  startedAt: Date,
  counts: StatusCounts,
  files: readonly OutputFile[],
): RunFacts => ({
  schemaVersion: 1,
  generator: generatorWith(lexicon),
  node: nodeVersion,
  options: { offsetUnit, tokens, readability, csv, report, maxBytes, lexicon: lexiconFacts(lexicon) },
  startedAt: startedAt.toISOString(),
  seconds: (Date.now() - startedAt.getTime()) / 1000,
  counts,
  files,
});

/** Which lists were used, and what was in them. */
function lexiconFacts({ hash, entries }: OwnLexicon) {
  if (hash === '') return null;
  return { files: [...new Set(entries.map(({ file }) => file))], rows: entries.length, sha256: hash };
}
