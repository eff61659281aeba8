import { stringify } from 'csv-stringify/sync';
import { changeKindNames } from '../evaluation/compare-annotations.js';
import type { ShownChange, ShownSide } from '../evaluation/compare-articles.js';
import { type ArticleComparison, type ComparisonSummary, isSame } from '../evaluation/compare-runs.js';
import { stableJson } from '../exporters/json.js';
import { printable } from './printable.js';

/** How a comparison is written, piece by piece, so that no more than one article is in memory. */
export interface ComparisonFormat {
  readonly head: string;
  /** An article that differs; `isFirst` where none was written before. */
  article(comparison: ArticleComparison, isFirst: boolean): string;
  /** `left` changes were not written, because of `--limit`. */
  end(summary: ComparisonSummary, left: number): string;
}

const notCompared = {
  'only-in-a': 'only in A',
  'only-in-b': 'only in B',
  'other-text': 'not compared: the two runs read other texts (other file, other version of it)',
} as const;

const wordsShown = 120;

const short = (text: string) =>
  text.length <= wordsShown
    ? text
    : `${text.slice(0, wordsShown / 2)} … ${text.slice(text.length - wordsShown / 2)}`;

const text: ComparisonFormat = {
  head: '',
  article(comparison) {
    const id = printable(comparison.id);
    if (comparison.status !== 'compared') return `${id}: ${notCompared[comparison.status]}\n\n`;
    return `${id}\n${comparison.changes.map(textOf).join('')}\n`;
  },
  end(summary, left) {
    const hidden = left === 0 ? '' : `… and ${left} more changes; --limit 0 shows all\n\n`;
    if (isSame(summary)) return `${totals(summary)}\n`;
    const kinds = kindTable(summary);
    const widths = (kinds[0] ?? []).map((_, column) =>
      Math.max(...kinds.map((row) => row[column]?.length ?? 0)),
    );
    const lines = kinds.map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))),
    );
    return [
      `${hidden}${totals(summary)}`,
      ...(kinds.length > 1 ? ['', ...lines.map((row) => `  ${row.join('  ')}`)] : []),
      ...(summary.rules.length > 0 ? ['', 'Rule in A → rule in B'] : []),
      ...summary.rules.map(
        ({ a, b, count }) => `  ${String(count).padStart(5)}  ${a ?? 'nothing'} → ${b ?? 'nothing'}`,
      ),
      '',
    ].join('\n');
  },
};

function textOf({ kind, a, b }: ShownChange): string {
  const side = b ?? a;
  if (side === null) return '';
  const head = `  ${kind}  ${side.type}  line ${side.line}, character ${side.sourceStart} of the file`;
  const lines = (['A', 'B'] as const).flatMap((name) => {
    const shown = name === 'A' ? a : b;
    return shown === null ? [] : [`    ${name}  ${inContext(shown)}${answerOf(shown)}  ${ruleOf(shown)}`];
  });
  return `${[head, ...lines].join('\n')}\n`;
}

function inContext({ before, words, after }: ShownSide): string {
  return printable(`${before}[${short(words)}]${after}`);
}

const answerOf = ({ value }: ShownSide) => (value === null ? '' : `  = ${printable(value)}`);

const ruleOf = ({ rule }: ShownSide) => `(${rule ?? 'no rule'})`;

function totals({ compared, differing, onlyInA, onlyInB, otherText, changes }: ComparisonSummary): string {
  return [
    `${compared} ${compared === 1 ? 'article' : 'articles'} compared`,
    changes === 0 ? 'no change' : `${changes} ${changes === 1 ? 'change' : 'changes'} in ${differing}`,
    ...(onlyInA > 0 ? [`${onlyInA} only in A`] : []),
    ...(onlyInB > 0 ? [`${onlyInB} only in B`] : []),
    ...(otherText > 0 ? [`${otherText} with another text`] : []),
  ].join(' · ');
}

/** Types down, kinds across, without the kinds that never happened. */
function kindTable({ kinds }: ComparisonSummary): readonly (readonly string[])[] {
  const present = changeKindNames.filter((kind) => kinds.some(({ counts }) => counts[kind] > 0));
  return [
    ['', ...present],
    ...kinds.map(({ type, counts }) => [type, ...present.map((kind) => String(counts[kind]))]),
  ];
}

const json: ComparisonFormat = {
  head: '{ "articles": [',
  article: (comparison, isFirst) => `${isFirst ? '' : ','}\n${stableJson(comparison).trimEnd()}`,
  end: (summary, left) => `\n],\n"changesLeftOut": ${left},\n"summary": ${stableJson(summary).trimEnd()} }\n`,
};

const sideColumns = ['type', 'text', 'value', 'start', 'end', 'source_start', 'rule'] as const;

const columns = [
  'document',
  'change',
  'line',
  'before',
  ...sideColumns.map((name) => `a_${name}`),
  ...sideColumns.map((name) => `b_${name}`),
  'after',
];

const rows = (cells: readonly (readonly (string | number | null)[])[]) =>
  stringify(
    cells.map((row) => [...row]),
    { record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  );

const csv: ComparisonFormat = {
  head: rows([columns]),
  article: (comparison) =>
    comparison.status === 'compared'
      ? rows(comparison.changes.map((change) => rowOf(comparison.id, change)))
      : rows([[comparison.id, comparison.status, ...columns.slice(2).map(() => null)]]),
  end: () => '',
};

function rowOf(id: string, { kind, a, b }: ShownChange): readonly (string | number | null)[] {
  const side = b ?? a;
  const cells = (shown: ShownSide | null) =>
    shown === null
      ? sideColumns.map(() => null)
      : [shown.type, shown.words, shown.value, shown.start, shown.end, shown.sourceStart, shown.rule];
  return [id, kind, side?.line ?? null, side?.before ?? null, ...cells(a), ...cells(b), side?.after ?? null];
}

const cellOf = (words: string) => words.replace(/[\\|`*_<>[\]]/g, '\\$&').replace(/\s+/g, ' ');

const tableOf = ([head = [], ...body]: readonly (readonly string[])[]) =>
  [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...body]
    .map((row) => `| ${row.join(' | ')} |\n`)
    .join('');

const markdown: ComparisonFormat = {
  head: '## What changed\n',
  article(comparison) {
    if (comparison.status !== 'compared')
      return `\n### ${cellOf(comparison.id)}\n\n${notCompared[comparison.status]}\n`;
    const lines = comparison.changes.map(
      ({ kind, a, b }) =>
        `| ${kind} | ${(b ?? a)?.type ?? ''} | ${(b ?? a)?.line ?? ''} | ${markdownSide(a)} | ${markdownSide(b)} |\n`,
    );
    return `\n### ${cellOf(comparison.id)}\n\n| change | type | line | A | B |\n| --- | --- | ---: | --- | --- |\n${lines.join('')}`;
  },
  end(summary, left) {
    const hidden = left === 0 ? '' : `\n… and ${left} more changes.\n`;
    const kinds = kindTable(summary);
    return [
      `${hidden}\n### Summary\n\n${totals(summary)}\n`,
      ...(kinds.length > 1 ? [`\n${tableOf(kinds)}`] : []),
      ...(summary.rules.length > 0
        ? [
            `\n${tableOf([
              ['rule in A', 'rule in B', 'changes'],
              ...summary.rules.map(({ a, b, count }) => [a ?? '', b ?? '', String(count)]),
            ])}`,
          ]
        : []),
    ].join('');
  },
};

function markdownSide(side: ShownSide | null): string {
  if (side === null) return '';
  const value = side.value === null ? '' : ` = ${cellOf(side.value)}`;
  return `${cellOf(side.before)}**${cellOf(short(side.words))}**${cellOf(side.after)}${value} (${side.rule ?? 'no rule'})`;
}

export const comparisonFormats = { text, json, csv, markdown } as const;

export type ComparisonFormatName = keyof typeof comparisonFormats;

export const comparisonFormatNames = Object.keys(comparisonFormats) as readonly ComparisonFormatName[];
