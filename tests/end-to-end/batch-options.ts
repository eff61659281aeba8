import type { BatchOptions } from '../../pipeline/batch/annotate-batch.js';
import { noOwnNames } from '../../pipeline/own-names/own-lexicon.js';

/** Options of a run as `annotate in --no-report` in a folder would have them. */
export const batchOptions = (cwd: string, out: string): BatchOptions => ({
  inputs: ['in'],
  out,
  cwd,
  offsetUnit: 'codepoint',
  tokens: false,
  report: false,
  csv: 'exact',
  lexicon: noOwnNames,
  maxBytes: 1_000_000,
  stdin: (async function* () {})(),
  nodeVersion: process.version,
});
