import type { Token } from '../../document.js';
import type { WordForm } from './word-form.js';

/** A row of capitalised words, function words between them included, and what stands around it. */
export interface CapitalRun {
  readonly first: number;
  readonly last: number;
  readonly before: number;
  readonly after: number;
  readonly length: number;
  /** The evidence of all its words together. */
  readonly evidence: number;
}

/** The row of a word that is in none. */
export const noRun: CapitalRun = { first: 0, last: 0, before: 0, after: 0, length: 0, evidence: 0 };

const joining: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'for',
  'on',
  '&',
  'de',
  'da',
  'del',
  'van',
  'von',
  'al',
  'bin',
]);

const longestRun = 6;

/** The run of each word of a sentence, by its place in the sentence. */
export function capitalRuns(
  tokens: readonly Token[],
  forms: readonly WordForm[],
  firstToken: number,
  endToken: number,
): readonly CapitalRun[] {
  const runs: CapitalRun[] = Array.from({ length: endToken - firstToken }, () => noRun);
  let start = firstToken;
  while (start < endToken) {
    if (forms[start]?.capital !== true) {
      start += 1;
      continue;
    }
    const end = runEnd(tokens, forms, start, endToken);
    let evidence = 0;
    for (let index = start; index < end; index += 1) evidence |= forms[index]?.evidence ?? 0;
    const run: CapitalRun = {
      first: forms[start]?.lower ?? 0,
      last: forms[end - 1]?.lower ?? 0,
      before: start > firstToken ? (forms[start - 1]?.lower ?? 0) : 2,
      after: end < endToken ? (forms[end]?.lower ?? 0) : 3,
      length: Math.min(longestRun, end - start),
      evidence,
    };
    runs.fill(run, start - firstToken, end - firstToken);
    start = end;
  }
  return runs;
}

function runEnd(
  tokens: readonly Token[],
  forms: readonly WordForm[],
  start: number,
  endToken: number,
): number {
  const capitalAt = (index: number) => index < endToken && forms[index]?.capital === true;
  let end = start + 1;
  for (;;) {
    if (capitalAt(end)) end += 1;
    else if (!joining.has(tokens[end]?.lower ?? '')) return end;
    else if (capitalAt(end + 1)) end += 2;
    else if (tokens[end + 1]?.lower === 'the' && capitalAt(end + 2)) end += 3;
    else return end;
  }
}
