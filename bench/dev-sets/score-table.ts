import { scoreOf, type Tallies } from '../../pipeline/evaluation/tally.js';

/** Rows of cells; the first row is the head. */
export type Table = readonly (readonly string[])[];

/** Precision, recall and F1 in per cent, with the numbers behind them. */
export function scoreCells(tallies: Tallies, name: string): readonly string[] {
  const found = tallies.get(name);
  if (found === undefined || found.predicted + found.gold === 0) return ['–', '–', '–', '0'];
  const { precision, recall, f1 } = scoreOf(found);
  return [percent(precision), percent(recall), percent(f1), String(found.gold)];
}

export function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** A GitHub table whose columns line up as plain text as well. */
export function markdownTable(table: Table): string {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(3, ...table.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => pad(row[column] ?? '', width, column)).join(' | ')} |`;
  const [head = [], ...rows] = table;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
