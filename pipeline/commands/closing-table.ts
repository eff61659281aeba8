import type { BatchResult } from '../batch/annotate-batch.js';
import { isAnnotated, type StatusCounts } from '../batch/manifest.js';
import type { NameCount } from '../batch/run-tally.js';
import { entityTypes } from '../entity-types.js';
import { entityTypeNames } from '../evaluation/vocabulary.js';
import { corpusPageName } from '../report/page-name.js';
import { printable } from './printable.js';

const namesShown = 3;

/** What a run found, in a few lines for people: how many of each, the most frequent names, where the files are. */
export function closingTable({ manifest, tally, reused }: BatchResult, out: string): string {
  const total = manifest.inputs.length;
  const done = manifest.inputs.filter(isAnnotated).length;
  if (done === 0) return '';
  const { quotations, attributed } = tally;
  const rows = [
    ...entityTypeNames.map((type) => {
      const { counts, isCut } = tally.names(type);
      return [entityTypes[type].plural, `${counts.length}${isCut ? '+' : ''}`, topNames(counts)] as const;
    }),
    ['quotations', String(quotations), quotations === 0 ? '' : `${attributed} with a known speaker`],
  ] as const;
  const lines = rows.map(([label, count, detail]) =>
    `  ${label.padEnd(14)}${count.padStart(6)}  ${detail}`.trimEnd(),
  );
  const which = done === total ? `${done}` : `${done} of ${total}`;
  const kept = reused === 0 ? '' : `, ${reused} of them by an earlier run`;
  return [
    `${which} ${total === 1 ? 'article' : 'articles'} annotated in ${manifest.seconds.toFixed(1)} s${kept}`,
    ...lines,
    `  files in ${printable(out)}: one JSON an article, ${tables(manifest.files)}, datapackage.json, run.json`,
    ...(manifest.files.some(({ name }) => name === corpusPageName)
      ? [`  to read it: open ${printable(out)}/${corpusPageName} in a browser`]
      : []),
    '',
  ].join('\n');
}

/** What became of a stream, in one line; nothing where nothing was in it. */
export function streamSummary(counts: StatusCounts, seconds: number): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (total === 0) return '';
  const done = counts.ok + counts['ok-with-warnings'];
  const which = done === total ? `${done}` : `${done} of ${total}`;
  return `${which} ${total === 1 ? 'article' : 'articles'} annotated in ${seconds.toFixed(1)} s\n`;
}

function topNames(counts: readonly NameCount[]): string {
  const shown = counts.slice(0, namesShown).map(([name, mentions]) => `${printable(name)} (${mentions})`);
  return [...shown, ...(counts.length > namesShown ? ['…'] : [])].join(', ');
}

const tables = (files: BatchResult['manifest']['files']) =>
  files
    .map(({ name }) => name)
    .filter((name) => name.endsWith('.csv'))
    .join(', ');
