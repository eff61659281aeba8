import type { RunFacts, StatusCounts } from '../batch/manifest.js';
import type { NameCount, RunTally } from '../batch/run-tally.js';
import { entityTypes } from '../entity-types.js';
import { entityTypeNames } from '../evaluation/vocabulary.js';
import { corpusPageName } from '../report/page-name.js';
import { printable } from './printable.js';

const namesShown = 3;

interface FinishedRun {
  readonly manifest: RunFacts & { readonly shards?: { readonly count: number } };
  readonly tally: RunTally;
  readonly reused: number;
}

/** What a run found, in a few lines for people: how many of each, the most frequent names, where the files are. */
export function closingTable({ manifest, tally, reused }: FinishedRun, out: string): string {
  const { counts, files, seconds, shards } = manifest;
  if (annotatedOf(counts) === 0) return '';
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
  const kept = reused === 0 ? '' : `, ${reused} of them by an earlier run`;
  return [
    `${annotatedIn(counts, seconds)}${kept}`,
    ...lines,
    `  files in ${printable(out)}: ${shards === undefined ? `one JSON an article, ${tables(files)}, datapackage.json, run.json` : shardsText(shards.count)}`,
    ...(files.some(({ name }) => name === corpusPageName)
      ? [`  to read it: open ${printable(out)}/${corpusPageName} in a browser`]
      : []),
    '',
  ].join('\n');
}

/** What became of a stream, in one line; nothing where nothing was in it. */
export function streamSummary(counts: StatusCounts, seconds: number): string {
  return totalOf(counts) === 0 ? '' : `${annotatedIn(counts, seconds)}\n`;
}

function annotatedIn(counts: StatusCounts, seconds: number): string {
  const total = totalOf(counts);
  const done = annotatedOf(counts);
  const which = done === total ? `${done}` : `${done} of ${total}`;
  return `${which} ${total === 1 ? 'article' : 'articles'} annotated in ${seconds.toFixed(1)} s`;
}

const totalOf = (counts: StatusCounts) => Object.values(counts).reduce((sum, count) => sum + count, 0);

const annotatedOf = (counts: StatusCounts) => counts.ok + counts['ok-with-warnings'];

function topNames(counts: readonly NameCount[]): string {
  const shown = counts.slice(0, namesShown).map(([name, mentions]) => `${printable(name)} (${mentions})`);
  return [...shown, ...(counts.length > namesShown ? ['…'] : [])].join(', ');
}

const shardsText = (count: number) =>
  `articles, inputs and tables in ${count} ${count === 1 ? 'shard' : 'shards'} (articles-00001.jsonl …), run.json`;

const tables = (files: RunFacts['files']) =>
  files
    .map(({ name }) => name)
    .filter((name) => name.endsWith('.csv'))
    .join(', ');
